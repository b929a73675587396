import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { Choices } from './choices';
import { ModalDialog } from './modal-dialog';

/** Asked when the sheet holds more than one table. */
export function TableQuestion({ tables }: { readonly tables: readonly string[] }) {
  const { label } = useWords();
  const actions = useActions();
  return (
    <ModalDialog
      heading={label('question.table.heading')}
      buttons={<CancelButton />}
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <div>{label('question.table.text')}</div>
      <Choices
        choices={tables.map((table) => ({
          name: table,
          choose: () => {
            actions.answer({ kind: 'table', table });
          },
        }))}
      />
    </ModalDialog>
  );
}
