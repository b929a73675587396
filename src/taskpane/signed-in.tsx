import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { EnvironmentBand } from './environment-band';
import { FooterZone } from './footer-zone';
import { HeaderZone } from './header-zone';
import { MainScreen } from './main-screen';
import { NoticeZone } from './notice-zone';
import { useAppState } from './pane-context';
import { QuestionDialog } from './questions/question-dialog';
import { ColumnsScreenView } from './screens/columns-screen';
import { DetailsScreen } from './screens/details-screen';
import { ReceiptScreen } from './screens/receipt-screen';
import { ReceiptsScreen } from './screens/receipts-screen';
import { TemplateScreen } from './screens/template-screen';
import { SettingsScreen } from './screens/settings-screen';
import { useFocusKept } from './use-focus-kept';

/** Its screen comes when somebody wants it: the pane stands at once without it. */
const ReconciliationScreen = lazy(async () => ({
  default: (await import('./screens/reconciliation-screen')).ReconciliationScreen,
}));

const PaymentsScreen = lazy(async () => ({
  default: (await import('./screens/payments-screen')).PaymentsScreen,
}));

/** A pane or text size that leaves no room for three zones scrolls as a whole. */
const tooLow = '@media (max-height: 26rem)';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    [tooLow]: { height: 'auto', minHeight: '100dvh' },
  },
  middle: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    [tooLow]: { overflowY: 'visible' },
  },
});

/** The three zones, or a screen of More; a standing question lies above all. */
export function SignedIn() {
  const styles = useStyles();
  const screen = useAppState((state) => state.screen);
  const pane = useFocusKept();
  return (
    <div className={styles.pane} ref={pane}>
      <EnvironmentBand />
      {screen.kind === 'main' ? (
        <>
          <HeaderZone />
          <main className={styles.middle} tabIndex={0}>
            <NoticeZone />
            <MainScreen />
          </main>
        </>
      ) : (
        <main className={styles.middle} tabIndex={0}>
          <NoticeZone />
          {screen.kind === 'columns' && <ColumnsScreenView screen={screen.columns} />}
          {screen.kind === 'template' && <TemplateScreen fields={screen.fields} />}
          {screen.kind === 'receipts' && <ReceiptsScreen lines={screen.lines} />}
          {screen.kind === 'receipt' && <ReceiptScreen receipt={screen.receipt} />}
          {screen.kind === 'reconciliation' && (
            <Suspense>
              <ReconciliationScreen />
            </Suspense>
          )}
          {screen.kind === 'payments' && (
            <Suspense>
              <PaymentsScreen payments={screen.payments} />
            </Suspense>
          )}
          {screen.kind === 'settings' && <SettingsScreen asked={screen.asked} />}
          {screen.kind === 'details' && <DetailsScreen screen={screen} />}
        </main>
      )}
      <FooterZone main={screen.kind === 'main'} />
      <QuestionDialog />
    </div>
  );
}
