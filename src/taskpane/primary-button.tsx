import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useActions, useAppState, useWords } from './pane-context';
import { primaryAction, type PrimaryAction } from './primary-action';
import { focusHome } from './use-focus-kept';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
});

/** The one primary button; Check stays at hand beside it. */
export function PrimaryButton() {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const kind = useAppState((state) => primaryAction(state).kind);
  const rows = useAppState((state) => rowsToSubmit(primaryAction(state)));

  const check = (): void => void actions.check();
  if (kind === 'check')
    return (
      <Button {...focusHome} appearance="primary" size="large" onClick={check}>
        {label('check')}
      </Button>
    );
  return (
    <div className={styles.row}>
      <Button size="large" onClick={check}>
        {label('check')}
      </Button>
      {kind === 'submit' ? (
        <Button
          {...focusHome}
          className={styles.primary}
          appearance="primary"
          size="large"
          onClick={() => void actions.submit()}
        >
          {label('submit.rows', { count: rows })}
        </Button>
      ) : (
        <Button
          {...focusHome}
          className={styles.primary}
          appearance="primary"
          size="large"
          onClick={() => void actions.reconcile()}
        >
          {label('reconcile')}
        </Button>
      )}
    </div>
  );
}

function rowsToSubmit(action: PrimaryAction): number {
  return action.kind === 'submit' ? action.rows : 0;
}
