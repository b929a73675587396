import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatFigure } from '../../messages/numbers';
import type { FiguresOf } from '../../messages/look-label-params';
import type { SettledOutcome } from '../../ports/reconciliation';
import { remarksOf } from '../../workflow/reconciling/remarks';
import type { ReconciliationSummary } from '../../workflow/state';
import { useActions, useAppState } from '../pane-context';
import { useWords } from '../words';
import { ScreenFrame } from './screen-frame';
import { useScreenStyles } from './screen-styles';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  // Columns stand below each other from outcome to outcome.
  table: { tableLayout: 'fixed' },
  side: { width: '26%', textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: 0 },
  amount: { textAlign: 'end', fontWeight: tokens.fontWeightRegular, padding: 0, whiteSpace: 'nowrap' },
  differs: { fontWeight: tokens.fontWeightSemibold },
});

type Figures = ReconciliationSummary['figures'];
type Line = Figures['groups'][number] | Figures['compared'] | NonNullable<Figures['allAccounts']>;

/** What the last look at Command came to: counts and sums by outcome, sheet against Command, and what was left out. */
export function ReconciliationScreen() {
  const styles = useScreenStyles();
  const { label, language } = useWords();
  const actions = useActions();
  const busy = useAppState((state) => state.work.kind !== 'idle');
  const shown = useAppState((state) => state.shownOutcome);
  const summary = useAppState((state) => state.lastReconciliation);
  const currency = useAppState((state) => state.settings.currency);
  if (summary === undefined) return <ScreenFrame heading={label('look.heading')}>{null}</ScreenFrame>;
  const { figures } = summary;
  return (
    <ScreenFrame heading={label('look.heading')} text={label('look.scope', summary)}>
      <p className={styles.quiet}>{label('look.as-of', { asOf: summary.asOf, currency })}</p>
      {summary.unit && (
        <p className={styles.text}>
          <strong>{label('look.unit', { factor: summary.unit.factor, count: summary.unit.rows })}</strong>
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabled={busy} onClick={() => void actions.layOutReconciliation()}>
          {label('look.lay-out')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void actions.prepareUpdates()}>
          {label('look.prepare')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void actions.openPayments()}>
          {label('look.payments')}
        </Button>
        {shown !== undefined && figures.groups.every(({ group }) => group !== shown) && (
          <Button size="small" disabled={busy} onClick={() => void actions.showOutcome(undefined)}>
            {label('look.show-all')}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {figures.groups.map((line) => (
          <FiguresLine key={line.group} line={line} />
        ))}
        {figures.groups.length > 1 && <FiguresLine line={figures.compared} />}
        {figures.allAccounts && <FiguresLine line={figures.allAccounts} />}
      </ul>
      {remarksOf(language, { ...summary, unit: undefined }).map((remark) => (
        <p key={remark} className={styles.quiet}>
          {remark}
        </p>
      ))}
    </ScreenFrame>
  );
}

/** One outcome: its rows, and what both sides say of their sums. */
function FiguresLine({ line }: { readonly line: Line }) {
  const shared = useScreenStyles();
  const styles = useStyles();
  const { label, language } = useWords();
  const currency = useAppState((state) => state.settings.currency);
  const sides = (['sheet', 'command', 'difference'] as const).filter(
    (side) => line.total[side] !== undefined || line.paid[side] !== undefined,
  );
  const group: FiguresOf = line.group;
  return (
    <li className={shared.line}>
      <div className={styles.head}>
        <div className={styles.name}>
          <strong>{label('look.group', { group })}</strong>
          <span>{label('look.counted', { group, count: line.rows })}</span>
        </div>
        {isSettled(group) && <ShowOutcome outcome={group} />}
      </div>
      {sides.length > 0 && (
        <table className={mergeClasses(shared.table, styles.table)}>
          <thead>
            <tr>
              <td className={styles.side} />
              <th scope="col" className={styles.amount}>
                {label('look.total')}
              </th>
              <th scope="col" className={styles.amount}>
                {label('look.paid')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sides.map((side) => (
              <tr key={side}>
                <th scope="row" className={styles.side}>
                  {label(`look.${side}`)}
                </th>
                {[line.total[side], line.paid[side]].map((amount, at) => (
                  <td
                    key={at === 0 ? 'total' : 'paid'}
                    className={mergeClasses(
                      styles.amount,
                      side === 'difference' && amount !== '0' && styles.differs,
                    )}
                  >
                    <bdi>{amount === undefined ? '–' : formatFigure(language, amount, currency)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}

/** Filters the sheet to an outcome, and takes that filter back. */
function ShowOutcome({ outcome }: { readonly outcome: SettledOutcome }) {
  const { label } = useWords();
  const actions = useActions();
  const busy = useAppState((state) => state.work.kind !== 'idle');
  const shown = useAppState((state) => state.shownOutcome === outcome);
  return (
    <Button
      size="small"
      disabled={busy}
      {...(shown ? {} : { 'aria-label': label('look.show', { group: outcome }) })}
      onClick={() => void actions.showOutcome(shown ? undefined : outcome)}
    >
      {label(shown ? 'look.show-all' : 'show')}
    </Button>
  );
}

/** Whether it stands in the Outcome column, so that the sheet can be filtered to it. */
function isSettled(group: FiguresOf): group is SettledOutcome {
  return group === 'landed' || group === 'different' || group === 'missing' || group === 'cannot-tell';
}
