import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatAmount } from '../messages/numbers';
import type { CheckedSheet, SelectionState } from '../workflow/state';
import { useActions, useAppState } from './pane-context';
import { useWords } from './words';
import { primaryAction } from './primary-action';
import type { RowsScope } from './rows-scope';
import { operationsWithRows } from './totals-parts';
import { useRowsScope } from './use-rows-scope';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  leftOut: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const headings = {
  selected: 'totals.heading-selected',
  'all-ready': 'totals.heading',
  rejected: 'totals.heading-rejected',
  changed: 'totals.heading-changed',
} as const;

/** Rows and sums that are ready to be sent, a line for each operation; and what is not sent again. */
export function TotalsLine() {
  const styles = useStyles();
  const { label, language } = useWords();
  const checked = useAppState((state) => state.checked);
  const selection = useAppState((state) => state.selection);
  const currency = useAppState((state) => state.settings.currency);
  const scope = useRowsScope();
  if (!checked || !scope) return null;
  const { accepted, unconfirmed, cannotTell, waiting } = checked.leftOut;
  const { errors, held } = behind(scope, checked, selection);
  const noChange = checked.result.counts.leftOut;
  return (
    <div>
      <ul className={styles.list} aria-label={label(headings[scope.choice])}>
        {operationsWithRows(scope.totals).map(({ operation, total }) => (
          <li key={operation}>
            {[
              label('operation.counted', { operation, count: total.rows }),
              ...(operation === 'withdraw'
                ? []
                : [
                    label('totals.principal', { amount: formatAmount(language, total.principal, currency) }),
                    label('totals.paid', { amount: formatAmount(language, total.paid, currency) }),
                  ]),
            ].join(' · ')}
          </li>
        ))}
      </ul>
      {errors + held > 0 && <p className={styles.leftOut}>{label('rows.stay-behind', { errors, held })}</p>}
      {accepted > 0 && <p className={styles.leftOut}>{label('rows.sent-before', { count: accepted })}</p>}
      {unconfirmed > 0 && (
        <p className={styles.leftOut}>
          {label('rows.unconfirmed-before', { count: unconfirmed })} <SettleBesideSubmit />
        </p>
      )}
      {cannotTell > 0 && (
        <p className={styles.leftOut}>{label('rows.cannot-tell-before', { count: cannotTell })}</p>
      )}
      {noChange > 0 && <p className={styles.leftOut}>{label('rows.no-change', { count: noChange })}</p>}
      {waiting > 0 && <p className={styles.leftOut}>{label('rows.waiting-before', { count: waiting })}</p>}
    </div>
  );
}

/** Of the selected rows, where those are sent; else of the sheet. */
function behind(
  { choice }: RowsScope,
  { result }: CheckedSheet,
  { figures }: SelectionState,
): { readonly errors: number; readonly held: number } {
  return choice === 'selected' ? (figures ?? { errors: 0, held: 0 }) : result.counts;
}

/** Settle stays at hand while Submit is the primary button. */
function SettleBesideSubmit() {
  const { label } = useWords();
  const actions = useActions();
  const beside = useAppState((state) => primaryAction(state).kind === 'submit');
  if (!beside) return null;
  return (
    <Button size="small" onClick={() => void actions.settle()}>
      {label('settle')}
    </Button>
  );
}
