import { makeStyles, tokens } from '@fluentui/react-components';
import { MoreMenu } from './more-menu';
import { useAppState } from './pane-context';
import { useWords } from './words';
import { RowsControl } from './rows-control';
import { useRowsScope } from './use-rows-scope';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    position: 'relative',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  sheetLine: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sheet: { flexGrow: 1, minWidth: 0, margin: 0 },
  sheetName: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The sheet, and which of its rows Submit would send. */
export function HeaderZone() {
  const styles = useStyles();
  const { label } = useWords();
  const sheetName = useAppState((state) => state.checked?.place.sheetName ?? state.sheetName);
  const scope = useRowsScope();
  return (
    <header className={styles.header}>
      <h1 className={styles.unseen}>{label('pane.title')}</h1>
      <div className={styles.sheetLine}>
        <p className={styles.sheet}>
          <span className={styles.quiet}>{label('sheet')}: </span>
          <bdi className={styles.sheetName}>{sheetName ?? label('sheet.unknown')}</bdi>
        </p>
        <MoreMenu />
      </div>
      {scope && <RowsControl scope={scope} />}
    </header>
  );
}
