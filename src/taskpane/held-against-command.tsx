import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CommandAsOf } from './command-as-of';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Says by what the rows were checked, and offers to read Command where that is not there or old. */
export function HeldAgainstCommand() {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const command = useAppState((state) => state.commandRead);
  const busy = useAppState((state) => state.work.kind !== 'idle');
  return (
    <div className={styles.place}>
      <CommandAsOf command={command} />
      {(command === undefined || command.old) && (
        <Button size="small" disabled={busy} onClick={() => void actions.readCommand()}>
          {label('preflight.read-first')}
        </Button>
      )}
    </div>
  );
}
