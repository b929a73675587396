import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { formatAmount } from '../../messages/numbers';
import type { LedgerDifferences, ReadLedger } from '../../workflow/submitting/ledger';
import type { LedgerEntry } from '../../workflow/submitting/ledger-entry';
import { useControlStyles } from '../control-styles';
import { useWords } from '../words';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  differs: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

const sums: readonly LedgerEntry['of'][] = ['paid', 'principal', 'balance'];

/** The person's own count and sum, and where they say something else than the rows. */
export function LedgerFields({
  entry,
  read,
  differences,
  currency,
  change,
}: {
  readonly entry: LedgerEntry;
  readonly read: ReadLedger;
  readonly differences: LedgerDifferences | undefined;
  readonly currency: string;
  readonly change: (entry: LedgerEntry) => void;
}) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { label, language } = useWords();
  const { rows, sum } = differences ?? {};
  const unreadable = (field: 'rows' | 'sum') =>
    read.wrong.includes(field) ? { validationMessage: label('question.submit.ledger-unreadable') } : {};
  return (
    <div className={styles.body}>
      <p className={styles.hint}>{label('question.submit.ledger-hint')}</p>
      <Field label={label('question.submit.ledger-rows')} {...unreadable('rows')}>
        <Input
          className={controls.input}
          name="ledger-rows"
          value={entry.rows}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => {
            change({ ...entry, rows: value });
          }}
        />
      </Field>
      <Field label={label('question.submit.ledger-of')}>
        <Select
          className={controls.select}
          name="ledger-of"
          value={entry.of}
          onChange={(_, { value }) => {
            change({ ...entry, of: value as LedgerEntry['of'] });
          }}
        >
          {sums.map((of) => (
            <option key={of} value={of}>
              {label(`sum.${of}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={label('question.submit.ledger-sum')} {...unreadable('sum')}>
        <Input
          className={controls.input}
          name="ledger-sum"
          value={entry.sum}
          inputMode="decimal"
          autoComplete="off"
          onChange={(_, { value }) => {
            change({ ...entry, sum: value });
          }}
        />
      </Field>
      <div role="status">
        {rows && <p className={styles.differs}>{label('question.submit.ledger-rows-differ', rows)}</p>}
        {sum && (
          <p className={styles.differs}>
            {label('question.submit.ledger-sum-differs', {
              ledger: formatAmount(language, sum.ledger, currency),
              sheet: formatAmount(language, sum.sheet, currency),
            })}
          </p>
        )}
      </div>
    </div>
  );
}
