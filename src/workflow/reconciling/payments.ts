import { isRealDay } from '../../accounts/dates/civil-date';
import type { PaymentsAnswer } from '../../reconciliation/collect-payments';
import { collectPayments } from '../../reconciliation/collect-payments';
import { paidChange, paymentTotals } from '../../reconciliation/payment-totals';
import { currencyDecimals } from '../columns/lender-profile-of';
import type { Desk } from '../desk';
import { progress, set, tell } from '../desk';
import { sentAtInstant } from '../../ports/sent-at-cell';
import { receiptLines } from '../receipts/receipts';
import { signInAgain } from '../submitting/sign-in-again';
import { readCommand, tellWhyNotRead } from './read-command';

/**
 * Reads the payments of a period and shows their totals, held against the change in what Command holds as paid. They name
 * no account, so nothing is tied to a row.
 *
 * @param from first day, dd/MM/yyyy; when left out, the day of the last receipt, else the first of this month
 */
export async function openPayments(desk: Desk, from: string | undefined, signal: AbortSignal): Promise<void> {
  const { session, settings } = desk.store.getState();
  if (session.kind !== 'signed-in') return;
  const first = from === undefined ? await usualFirstDay(desk) : isoDay(from);
  if (first === undefined) {
    tell(desk, 'error', { key: 'payments.wrong-day', params: {} });
    return;
  }
  const { clock, command } = desk.ports;
  const read = desk.reconciliation?.read ?? (await readCommand(desk, session.session, signal));
  if (read === undefined) return;
  const offset = clock.now().slice(19);
  const firstMoment = `${first}T00:00:00${offset}`;
  const since =
    read.before !== undefined && Date.parse(read.before.asOf) < Date.parse(firstMoment)
      ? read.before.asOf
      : firstMoment;
  let answer: PaymentsAnswer;
  do
    answer = await collectPayments(
      (dataset, query) => command.fetchExport(dataset, query),
      { since },
      {
        clock,
        signal,
        onProgress: (rows) => {
          progress(desk, 'reconciling', rows, 0);
        },
      },
    );
  while (answer.kind === 'signed-out' && (await signInAgain(desk, session.session)));
  if (answer.kind !== 'payments') {
    tellWhyNotRead(desk, answer);
    return;
  }
  const decimals = currencyDecimals(settings.currency);
  const [year = '', month = '', day = ''] = first.split('-');
  set(desk, {
    notice: undefined,
    screen: {
      kind: 'payments',
      payments: {
        from: `${day}/${month}/${year}`,
        totals: paymentTotals(answer.payments, { from: first, offset, decimals }),
        change: read.before && paidChange(read.before, read.now, answer.payments, decimals),
      },
    },
  });
}

async function usualFirstDay(desk: Desk): Promise<string> {
  const [last] = await receiptLines(desk);
  const sentAt = last && sentAtInstant(last.sentAt);
  return sentAt?.slice(0, 10) ?? `${desk.ports.clock.now().slice(0, 7)}-01`;
}

/** `01/11/2026` → `2026-11-01`; undefined for what is no day. */
function isoDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text) ?? [];
  return isRealDay(Number(year), Number(month), Number(day))
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}
