import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../messages/numbers';
import { issueMarks } from '../ports/issue-marks';
import { useAppState } from './pane-context';
import { useWords } from './words';
import { useRowsScope } from './use-rows-scope';

const useStyles = makeStyles({
  counts: { display: 'flex', gap: tokens.spacingHorizontalS, listStyleType: 'none', margin: 0, padding: 0 },
  count: {
    flex: '1 1 0',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'center',
  },
  number: {
    display: 'block',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  ready: { color: tokens.colorPaletteGreenForeground1 },
  errors: { color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0 },
});

/** The three counts of the last check; ready are those that have not been sent yet. */
export function Counts() {
  const styles = useStyles();
  const { label, language } = useWords();
  const counts = useAppState((state) => state.checked?.result.counts);
  const ready = useAppState((state) => state.checked?.sendable ?? 0);
  const selection = useAppState((state) => state.selection);
  const bySelection = useRowsScope()?.choice === 'selected';
  const stale = useAppState((state) => state.checked?.stale ?? false);
  const changing = useAppState((state) => state.answeringEdits);
  const offForUndo = useAppState((state) => state.asYouType === 'off-for-undo');
  if (!counts) return null;
  // When the selection is what will be sent, its own counts are what matters.
  const chosen = bySelection ? selection.figures : undefined;
  const quiet = stale ? styles.none : undefined;
  const shown = [
    { key: 'ready', mark: '✓', count: chosen ? selection.sendable : ready, look: styles.ready },
    { key: 'errors', mark: issueMarks.error, count: (chosen ?? counts).errors, look: styles.errors },
    { key: 'held', mark: issueMarks.held, count: (chosen ?? counts).held, look: undefined },
  ] as const;
  return (
    <>
      <ul className={styles.counts} aria-label={label('counts.heading')} aria-busy={changing}>
        {shown.map(({ key, mark, count, look }) => (
          <li key={key} className={styles.count}>
            <span className={mergeClasses(styles.number, count === 0 ? styles.none : (quiet ?? look))}>
              {formatNumber(language, count)}
            </span>{' '}
            <span className={mergeClasses(count === 0 ? styles.none : (quiet ?? look))} aria-hidden="true">
              {mark}{' '}
            </span>
            {label(`counts.${key}`, { count })}
          </li>
        ))}
      </ul>
      {stale && (
        <p className={styles.note}>
          <strong>{label('counts.stale')}</strong>
        </p>
      )}
      {stale && offForUndo && <p className={styles.note}>{label('as-you-type.off-for-undo')}</p>}
    </>
  );
}
