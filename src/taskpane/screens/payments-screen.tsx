import { Button, Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { formatFigure, formatNumber } from '../../messages/numbers';
import { sentAtText } from '../../ports/sent-at-cell';
import type { PaymentsView } from '../../workflow/state';
import { useControlStyles } from '../control-styles';
import { useActions, useAppState } from '../pane-context';
import { useWords } from '../words';
import { ScreenFrame } from './screen-frame';
import { useScreenStyles } from './screen-styles';

const useStyles = makeStyles({
  // The columns of all tables stand below each other.
  table: { tableLayout: 'fixed' },
  count: { width: '24%' },
  amount: { width: '34%' },
});

/** What Command collected in a period: totals, and whether they explain the change in what it holds as paid. */
export function PaymentsScreen({ payments }: { readonly payments: PaymentsView }) {
  const styles = useScreenStyles();
  const controls = useControlStyles();
  const { label } = useWords();
  const actions = useActions();
  const busy = useAppState((state) => state.work.kind !== 'idle');
  const currency = useAppState((state) => state.settings.currency);
  const [from, setFrom] = useState(payments.from);
  const { byStatus, byMonth, settled, notSettled } = payments.totals;
  return (
    <ScreenFrame heading={label('look.payments')} text={label('payments.text', { currency })}>
      <form
        className={styles.section}
        onSubmit={(event) => {
          event.preventDefault();
          void actions.openPayments(from);
        }}
      >
        <Field label={label('payments.from')} hint={label('payments.from-hint')}>
          <Input
            className={controls.input}
            value={from}
            autoComplete="off"
            onChange={(_, { value }) => {
              setFrom(value);
            }}
          />
        </Field>
        <div>
          <Button size="small" type="submit" disabled={busy}>
            {label('payments.read')}
          </Button>
        </div>
      </form>
      {byStatus.length === 0 ? (
        <p className={styles.text}>{label('payments.none')}</p>
      ) : (
        <>
          <Sums
            heading={label('payments.by-status')}
            sums={byStatus.map((sum) => ({ ...sum, name: label('payments.status', sum) }))}
          />
          <Sums
            heading={label('payments.by-settlement')}
            sums={[
              { ...settled, name: label('payments.settled') },
              { ...notSettled, name: label('payments.not-settled') },
            ]}
          />
          <Sums
            heading={label('payments.by-month')}
            sums={byMonth.map((sum) => ({ ...sum, name: label('payments.month', sum) }))}
          />
        </>
      )}
      <Change change={payments.change} />
    </ScreenFrame>
  );
}

interface NamedSum {
  readonly name: string;
  readonly payments: number;
  readonly amount: string;
}

function Sums({ heading, sums }: { readonly heading: string; readonly sums: readonly NamedSum[] }) {
  const styles = useScreenStyles();
  const own = useStyles();
  const { label, language } = useWords();
  const currency = useAppState((state) => state.settings.currency);
  return (
    <section className={styles.section}>
      <table className={mergeClasses(styles.table, own.table)}>
        <thead>
          <tr>
            <th scope="col" className={styles.rowName}>
              {heading}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, own.count)}>
              {label('look.payments')}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, own.amount)}>
              {label('payments.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ name, payments, amount }) => (
            <tr key={name}>
              <td className={styles.rowName}>{name}</td>
              <td className={styles.cell}>{formatNumber(language, payments)}</td>
              <td className={styles.cell}>
                <bdi>{formatFigure(language, amount, currency)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The change in total paid between two looks, and what of it the payments explain. */
function Change({ change }: { readonly change: PaymentsView['change'] }) {
  const styles = useScreenStyles();
  const { label, language } = useWords();
  const currency = useAppState((state) => state.settings.currency);
  if (change === undefined) return <p className={styles.quiet}>{label('payments.no-before')}</p>;
  const lines: readonly (readonly [string, string])[] = [
    [label('payments.paid-at', { at: sentAtText(change.from) }), change.paidBefore],
    [label('payments.paid-at', { at: sentAtText(change.to) }), change.paidNow],
    [label('payments.change'), change.change],
    [label('payments.meanwhile', { count: change.payments.payments }), change.payments.amount],
    [label('payments.unexplained'), change.unexplained],
  ];
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{label('payments.change-heading')}</h2>
      <table className={styles.table}>
        <tbody>
          {lines.map(([name, amount]) => (
            <tr key={name}>
              <th scope="row" className={styles.rowName}>
                {name}
              </th>
              <td className={styles.cell}>
                <bdi>{formatFigure(language, amount, currency)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{label('payments.no-account')}</p>
    </section>
  );
}
