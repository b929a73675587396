import { useAppState } from '../pane-context';
import { BindingQuestion } from './binding-question';
import { DecideQuestion } from './decide-question';
import { FixesQuestion } from './fixes-question';
import { ForgetQuestion } from './forget-question';
import { FullNameQuestion } from './full-name-question';
import { HiddenRowsQuestion } from './hidden-rows-question';
import { OperationQuestion } from './operation-question';
import { PreflightQuestion } from './preflight-question';
import { ReadCommandQuestion } from './read-command-question';
import { RecalculateQuestion } from './recalculate-question';
import { SignInAgainQuestion } from './sign-in-again-question';
import { SubmitQuestion } from './submit-question';
import { TableQuestion } from './table-question';

/** The question that stands, if one does. */
export function QuestionDialog() {
  const question = useAppState((state) => state.question);
  switch (question?.kind) {
    case undefined:
      return null;
    case 'operation-for-all':
      return <OperationQuestion />;
    case 'full-name':
      return <FullNameQuestion question={question} />;
    case 'recalculate':
      return <RecalculateQuestion />;
    case 'choose-table':
      return <TableQuestion tables={question.tables} />;
    case 'preview-fixes':
      return <FixesQuestion question={question} />;
    case 'hidden-rows':
      return <HiddenRowsQuestion question={question} />;
    case 'other-binding':
      return <BindingQuestion question={question} />;
    case 'confirm-submit':
      return <SubmitQuestion question={question} />;
    case 'forget-snapshot':
      return <ForgetQuestion question={question} />;
    case 'preflight':
      return <PreflightQuestion question={question} />;
    case 'decide-operations':
      return <DecideQuestion question={question} />;
    case 'read-command':
      return <ReadCommandQuestion question={question} />;
    case 'sign-in-again':
      return <SignInAgainQuestion question={question} />;
  }
}
