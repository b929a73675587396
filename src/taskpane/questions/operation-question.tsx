import type { Operation } from '../../accounts/operation';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { Choices } from './choices';
import { ModalDialog } from './modal-dialog';

const operations: readonly Operation[] = ['create', 'update', 'withdraw'];

/** Asked when the sheet has no Operation column: nothing in the sheet says what is wanted. */
export function OperationQuestion() {
  const { label } = useWords();
  const actions = useActions();
  return (
    <ModalDialog
      heading={label('question.operation.heading')}
      buttons={<CancelButton />}
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <div>{label('question.operation.text')}</div>
      <Choices
        choices={[
          ...operations.map((operation) => ({
            name: label('operation.name', { operation }),
            meaning: label('question.operation.meaning', { operation }),
            choose: () => {
              actions.answer({ kind: 'operation', operation });
            },
          })),
          {
            name: label('decide-from-command'),
            meaning: label('decide.meaning'),
            choose: () => {
              actions.answer({ kind: 'decide-from-command' });
            },
          },
        ]}
      />
    </ModalDialog>
  );
}
