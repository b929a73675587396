import { Button } from '@fluentui/react-components';
import { useActions } from '../pane-context';
import { useWords } from '../words';

/** Leaves everything as it was. */
export function CancelButton() {
  const { label } = useWords();
  const actions = useActions();
  return (
    <Button
      onClick={() => {
        actions.answer({ kind: 'cancel' });
      }}
    >
      {label('cancel')}
    </Button>
  );
}
