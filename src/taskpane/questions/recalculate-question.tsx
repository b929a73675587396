import { Button } from '@fluentui/react-components';
import { useActions } from '../pane-context';
import { useWords } from '../words';
import { CancelButton } from './cancel-button';
import { ModalDialog } from './modal-dialog';

/** Asked where Excel calculates only when told to, and formulas may show old results. */
export function RecalculateQuestion() {
  const { label } = useWords();
  const actions = useActions();
  return (
    <ModalDialog
      heading={label('question.recalculate.heading')}
      buttons={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              actions.answer({ kind: 'recalculate' });
            }}
          >
            {label('question.recalculate.go')}
          </Button>
          <CancelButton />
        </>
      }
      onCancel={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      <div>{label('question.recalculate.text')}</div>
    </ModalDialog>
  );
}
