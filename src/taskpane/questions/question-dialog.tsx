import { useAppState } from '../pane-context';
import { BindingQuestion } from './binding-question';
import { FixesQuestion } from './fixes-question';
import { OperationQuestion } from './operation-question';
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
    case 'choose-table':
      return <TableQuestion tables={question.tables} />;
    case 'preview-fixes':
      return <FixesQuestion question={question} />;
    case 'other-binding':
      return <BindingQuestion question={question} />;
    case 'confirm-submit':
      return <SubmitQuestion question={question} />;
  }
}
