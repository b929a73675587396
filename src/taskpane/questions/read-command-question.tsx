import { Button } from '@fluentui/react-components';
import { Band } from '../environment-band';
import { CommandAsOf } from '../command-as-of';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { ModalDialog, startHere } from './modal-dialog';
import type { QuestionOfKind } from '../../workflow/question';

/** Asked where the lender lets nothing go to Production that was not held against Command, or rows are to be decided by it: read it, or do nothing. */
export function ReadCommandQuestion({ question }: { readonly question: QuestionOfKind<'read-command'> }) {
  const { label } = useWords();
  const actions = useActions();
  return (
    <ModalDialog
      heading={label('preflight.read-heading')}
      above={
        <Band environment={question.environment}>
          <bdi>{question.lender}</bdi>
        </Band>
      }
      buttons={
        <>
          <Button
            {...startHere}
            appearance="primary"
            onClick={() => {
              actions.answer({ kind: 'read-command' });
            }}
          >
            {label('preflight.read-first')}
          </Button>
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <div>{label(question.why === 'decide' ? 'decide.read-first' : 'preflight.compulsory')}</div>
      <CommandAsOf command={question.command} />
    </ModalDialog>
  );
}
