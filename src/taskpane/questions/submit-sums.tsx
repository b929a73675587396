import { makeStyles, tokens } from '@fluentui/react-components';
import type { ControlTotal } from '../../accounts/check/check-result';
import type { Operation } from '../../accounts/operation';
import { formatAmount, formatNumber } from '../../messages/numbers';
import { useWords } from '../words';
import { operationsWithRows } from '../totals-parts';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sums: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, auto)',
    columnGap: tokens.spacingHorizontalM,
  },
  term: { color: tokens.colorNeutralForeground2 },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

const sums = ['principal', 'interest', 'fees', 'paid', 'balance'] as const;

/** Count and sums of what is sent, an operation at a time: what an accountant holds against the ledger. */
export function SubmitSums({
  totals,
  currency,
}: {
  readonly totals: Readonly<Record<Operation, ControlTotal>>;
  readonly currency: string;
}) {
  const styles = useStyles();
  const { label, language } = useWords();
  return (
    <section aria-label={label('question.submit.sums')}>
      {operationsWithRows(totals).map(({ operation, total }) => (
        <div key={operation}>
          <h3 className={styles.heading}>
            {label('operation.name', { operation })} · {formatNumber(language, total.rows)}
          </h3>
          {operation !== 'withdraw' && (
            <dl className={styles.sums}>
              {sums.flatMap((sum) => [
                <dt key={`${sum} name`} className={styles.term}>
                  {label(`sum.${sum}`)}
                </dt>,
                <dd key={sum} className={styles.amount}>
                  {formatAmount(language, total[sum], currency)}
                </dd>,
              ])}
            </dl>
          )}
        </div>
      ))}
    </section>
  );
}
