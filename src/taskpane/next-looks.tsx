import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** When Command is looked at by itself for what was sent; it can be done now, or not at all. */
export function NextLooks() {
  const styles = useStyles();
  const { label } = useWords();
  const actions = useActions();
  const looks = useAppState((state) => state.nextLooks);
  const busy = useAppState((state) => state.work.kind !== 'idle');
  if (looks.length === 0) return null;
  return (
    <div className={styles.place}>
      {looks.map(({ sheetId, sheetName, at }) => (
        <p key={sheetId} className={styles.line}>
          {label('look.next', { time: at, sheet: sheetName })}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button size="small" disabled={busy} onClick={() => void actions.lookNow()}>
          {label('look.now')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            actions.stopLooking();
          }}
        >
          {label('look.stop')}
        </Button>
      </div>
    </div>
  );
}
