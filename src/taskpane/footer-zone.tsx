import { makeStyles, tokens } from '@fluentui/react-components';
import { useAppState } from './pane-context';
import { OwnLedger } from './own-ledger';
import { PrimaryButton } from './primary-button';
import { WorkProgress } from './work-progress';
import { TotalsLine } from './totals-line';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** Always visible: the totals in one line and the one thing to do next, or how far the work has come. */
export function FooterZone({ main }: { readonly main: boolean }) {
  const styles = useStyles();
  const working = useAppState((state) => state.work.kind !== 'idle');
  if (!main && !working) return null;
  return (
    <footer className={styles.footer}>
      {main && <TotalsLine />}
      {main && !working && <OwnLedger />}
      {working ? <WorkProgress /> : <PrimaryButton />}
    </footer>
  );
}
