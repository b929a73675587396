import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';
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
  const rows = useAppState((state) => rowsOf(primaryAction(state)));

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
      {kind !== 'wait' && (
        <Button
          {...focusHome}
          className={styles.primary}
          appearance="primary"
          size="large"
          onClick={() => {
            void { submit: actions.submit, settle: actions.settle, reconcile: actions.reconcile }[kind]();
          }}
        >
          {kind === 'submit'
            ? label('submit.rows', { count: rows })
            : kind === 'settle'
              ? label('settle.rows', { count: rows })
              : label('reconcile')}
        </Button>
      )}
    </div>
  );
}

function rowsOf(action: PrimaryAction): number {
  return action.kind === 'submit' || action.kind === 'settle' ? action.rows : 0;
}
