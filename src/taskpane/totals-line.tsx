import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatAmount } from '../messages/numbers';
import { useActions, useAppState, useWords } from './pane-context';
import { primaryAction } from './primary-action';
import { operationsWithRows } from './totals-parts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  leftOut: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Rows and sums that are ready to be sent, a line for each operation; and what is not sent again. */
export function TotalsLine() {
  const styles = useStyles();
  const { label, language } = useWords();
  const checked = useAppState((state) => state.checked);
  const currency = useAppState((state) => state.settings.currency);
  const figures = useAppState((state) => state.selection.figures);
  if (!checked) return null;
  const { accepted, unconfirmed, cannotTell, waiting } = checked.leftOut;
  const totals = figures?.totals ?? checked.totals;
  return (
    <div>
      <ul className={styles.list} aria-label={label(figures ? 'totals.heading-selected' : 'totals.heading')}>
        {operationsWithRows(totals).map(({ operation, total }) => (
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
      {accepted > 0 && <p className={styles.leftOut}>{label('rows.sent-before', { count: accepted })}</p>}
      {unconfirmed > 0 && (
        <p className={styles.leftOut}>
          {label('rows.unconfirmed-before', { count: unconfirmed })} <SettleBesideSubmit />
        </p>
      )}
      {cannotTell > 0 && (
        <p className={styles.leftOut}>{label('rows.cannot-tell-before', { count: cannotTell })}</p>
      )}
      {waiting > 0 && <p className={styles.leftOut}>{label('rows.waiting-before', { count: waiting })}</p>}
    </div>
  );
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
