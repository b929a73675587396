import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreMenu } from './more-menu';
import { useAppState, useWords } from './pane-context';
import { rowsScope, type RowsScope } from './rows-scope';

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
  scopes: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  scope: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  counting: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The sheet, and which of its rows Submit would send. */
export function HeaderZone() {
  const styles = useStyles();
  const { label } = useWords();
  const sheetName = useAppState((state) => state.checked?.place.sheetName ?? state.sheetName);
  const checked = useAppState((state) => state.checked);
  const selection = useAppState((state) => state.selection);
  const scope = rowsScope({ checked, selection });
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
      {scope && <Scopes scope={scope} />}
    </header>
  );
}

function Scopes({ scope }: { readonly scope: RowsScope }) {
  const styles = useStyles();
  const { label } = useWords();
  const bySelection = scope.counts === 'selection';
  return (
    <>
      <ul className={styles.scopes} aria-label={label('rows.heading')}>
        <li
          className={mergeClasses(styles.scope, bySelection && styles.counting)}
          aria-current={bySelection || undefined}
        >
          {label('rows.selected', { count: scope.selected })}
        </li>
        <li
          className={mergeClasses(styles.scope, !bySelection && styles.counting)}
          aria-current={!bySelection || undefined}
        >
          {label('rows.all-ready', { count: scope.ready })}
        </li>
      </ul>
      {bySelection && scope.toSend < scope.selected && (
        <p className={styles.hint}>
          {label('rows.selected-sendable', { selected: scope.selected, sendable: scope.toSend })}
        </p>
      )}
    </>
  );
}
