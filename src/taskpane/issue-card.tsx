import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../accounts/issue';
import { issueMarks } from '../ports/issue-marks';
import { useWords } from './words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: tokens.strokeWidthThickest,
  },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  warning: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  held: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  errorMark: { color: tokens.colorPaletteRedForeground1 },
  warningMark: { color: tokens.colorPaletteMarigoldForeground2 },
  heldMark: { color: tokens.colorNeutralForeground2 },
  body: { minWidth: 0, flexGrow: 1 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** An issue or a group of them, with the sign that it has in the Issues column. */
export function IssueCard({
  severity,
  held,
  children,
  buttons,
}: {
  readonly severity: Severity;
  readonly held: boolean;
  readonly children: ReactNode;
  readonly buttons?: ReactNode;
}) {
  const styles = useStyles();
  const { label } = useWords();
  const kind = held ? 'held' : severity;
  return (
    <div className={mergeClasses(styles.card, styles[kind])}>
      <span className={styles[`${kind}Mark`]} aria-hidden="true">
        {issueMarks[kind]}
      </span>
      <div className={styles.body}>
        <span className={styles.unseen}>{label(`issues.word-${kind}`)}: </span>
        {children}
        {buttons !== undefined && <div className={styles.buttons}>{buttons}</div>}
      </div>
    </div>
  );
}
