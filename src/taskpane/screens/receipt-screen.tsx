import { Button } from '@fluentui/react-components';
import { environmentWord } from '../../messages/environment-words';
import { formatAmount, formatNumber } from '../../messages/numbers';
import { receiptColumns } from '../../messages/receipt-words';
import { sentAtText } from '../../ports/sent-at-cell';
import type { Agreement } from '../../workflow/receipts/receipt-figures';
import type { ReceiptRecord } from '../../workflow/receipts/receipt-record';
import type { ReceiptView } from '../../workflow/state';
import { batchMessage } from '../../workflow/submitting/submission-summary';
import { useActions, useAppState } from '../pane-context';
import { useWords } from '../words';
import { SentLookUp } from './sent-look-up';
import { ScreenFrame } from './screen-frame';
import { useScreenStyles } from './screen-styles';

/** One receipt: what it is, whether ledger and Command agree, the rows as sent, and its requests. */
export function ReceiptScreen({ receipt }: { readonly receipt: ReceiptView }) {
  const styles = useScreenStyles();
  const { label } = useWords();
  const actions = useActions();
  const busy = useAppState((state) => state.work.kind !== 'idle');
  const { record, agreement, copy } = receipt;
  return (
    <ScreenFrame heading={label('receipt.heading', record)}>
      <Facts record={record} />
      <Figures agreement={agreement} currency={record.currency} />
      <Decided record={record} />
      <div className={styles.buttons}>
        <Button size="small" disabled={busy} onClick={() => void actions.reconcileSubmission(record.receipt)}>
          {label('look.submission')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void actions.layOutReceipt(record.receipt)}>
          {label('receipt.lay-out')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void actions.prepareCorrection(record.receipt)}>
          {label('receipt.correct')}
        </Button>
      </div>
      <p className={styles.quiet}>{label('receipt.correct-text')}</p>
      <section className={styles.section}>
        <h2 className={styles.heading}>{label('receipt.copy')}</h2>
        <p className={styles.text}>{label('receipt.copy-state', { copy, name: record.copy.name })}</p>
        {(copy === 'unchanged' || copy === 'changed') && (
          <SentLookUp lookedUp={receipt.lookedUp} currency={record.currency} />
        )}
      </section>
      <Requests record={record} />
    </ScreenFrame>
  );
}

function Facts({ record }: { readonly record: ReceiptRecord }) {
  const styles = useScreenStyles();
  const { label, language } = useWords();
  const names = receiptColumns(language);
  const facts: readonly (readonly [string, string])[] = [
    [names.sentAt, sentAtText(record.startedAt)],
    [
      label('receipt.ended'),
      record.endedAt === undefined ? label('receipt.cut-off') : sentAtText(record.endedAt),
    ],
    [names.email, record.email],
    ...(record.preparedBy === '' ? [] : ([[names.preparedBy, record.preparedBy]] as const)),
    [names.environment, environmentWord(language, record.environment)],
    [names.lender, record.lender],
    ...(record.sentAmounts?.amountUnit === 'minor'
      ? ([[label('settings.amountUnit'), label('receipt.sent-in-minor', record.sentAmounts)]] as const)
      : []),
    [names.version, record.version],
    ...(record.snapshotAsOf === undefined
      ? []
      : ([[label('receipt.before-as-of'), sentAtText(record.snapshotAsOf)]] as const)),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact]) => (
        <Fact key={name} name={name} fact={fact} />
      ))}
    </dl>
  );
}

function Fact({ name, fact }: { readonly name: string; readonly fact: string }) {
  const styles = useScreenStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.fact}>
        <bdi>{fact}</bdi>
      </dd>
    </>
  );
}

function Figures({ agreement, currency }: { readonly agreement: Agreement; readonly currency: string }) {
  const styles = useScreenStyles();
  const { label, language } = useWords();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{label('receipt.figures')}</h2>
      <p className={styles.text}>{label('receipt.verdict', agreement)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.rowName}>
              {label('receipt.step-column')}
            </th>
            <th scope="col" className={styles.cell}>
              {label('receipt.rows')}
            </th>
            <th scope="col" className={styles.cell}>
              {label('receipt.sum-of', agreement)}
            </th>
          </tr>
        </thead>
        <tbody>
          {agreement.figures.map(({ step, rows, sum }) => (
            <tr key={step}>
              <th scope="row" className={styles.rowName}>
                {label('receipt.step', { step })}
              </th>
              <td className={styles.cell}>
                {rows === undefined ? label('receipt.unknown') : formatNumber(language, rows)}
              </td>
              <td className={styles.cell}>
                {sum === undefined ? (
                  label('receipt.unknown')
                ) : (
                  <bdi>{formatAmount(language, sum, currency)}</bdi>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the person decided of rows that Command's figures stood against. */
function Decided({ record }: { readonly record: ReceiptRecord }) {
  const styles = useScreenStyles();
  const { label } = useWords();
  const { preflight = [] } = record;
  if (preflight.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{label('preflight.decided-heading')}</h2>
      <ul className={styles.list}>
        {preflight.map(({ group, decision, rows }) => (
          <li key={`${group} ${decision}`} className={styles.line}>
            {label('preflight.decided-group', { group })}:{' '}
            {label('preflight.decided', { decision, count: rows })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Requests({ record }: { readonly record: ReceiptRecord }) {
  const styles = useScreenStyles();
  const { label, say } = useWords();
  if (record.batches.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{label('receipt.requests')}</h2>
      <ul className={styles.list}>
        {record.batches.map((batch) => (
          <li key={batch.number} className={styles.line}>
            <strong>{label('details.batch', { batch: batch.number, rows: batch.rows })}</strong> ·{' '}
            <bdi>{sentAtText(batch.startedAt)}</bdi> · {label('details.took', { milliseconds: batch.ms })}
            <br />
            {say(batchMessage(batch))}
            {batch.requestId !== undefined && (
              <>
                {' '}
                <bdi className={styles.quiet}>{label('receipt.request-id', { id: batch.requestId })}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
