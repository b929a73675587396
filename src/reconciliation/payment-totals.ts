import { ExactSum, majorUnits } from '../accounts/amounts/exact-sum';
import type { ExportedPayment } from '../ports/command-port';
import type { Snapshot } from './snapshot';

/** Payments, counted and added up: a decimal string in major units. */
export interface PaymentSum {
  readonly payments: number;
  readonly amount: string;
}

export interface PaymentTotals {
  /** By the word Command has for their status; undefined where it says none. */
  readonly byStatus: readonly (PaymentSum & { readonly status: string | undefined })[];
  /** Of those that succeeded: already passed on to the lender, or not yet. */
  readonly settled: PaymentSum;
  readonly notSettled: PaymentSum;
  /** Of those that succeeded, by the month in which they were paid (`2026-11`), earliest first. */
  readonly byMonth: readonly (PaymentSum & { readonly month: string })[];
}

/** The change in what Command holds as paid, and the payments that came to it meanwhile. */
export interface PaidChange {
  /** When Command was read before and now, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Total paid over all accounts: decimal strings in major units, as is all that follows. */
  readonly paidBefore: string;
  readonly paidNow: string;
  readonly change: string;
  /** Payments that succeeded and came to Command between the two looks. They name no account, so only their sum can be held against the change. */
  readonly payments: PaymentSum;
  /** Change less payments. */
  readonly unexplained: string;
}

/** Of the documented words for a status, the one that says that money came. */
const succeeded = 'SUCCESS';

/**
 * Totals of the payments of a period, by their own dates.
 *
 * @param from - first day of the period, `YYYY-MM-DD`
 * @param offset - of the person's clock, `+04:00`: a payment belongs to the day it had there
 * @param decimals - of the lender's currency: 2, or 3 for BHD, KWD, OMR
 */
export function paymentTotals(
  payments: readonly ExportedPayment[],
  { from, offset, decimals }: { readonly from: string; readonly offset: string; readonly decimals: number },
): PaymentTotals {
  const byStatus = new Map<string | undefined, Sum>();
  const byMonth = new Map<string, Sum>();
  const settled = new Sum();
  const notSettled = new Sum();
  for (const payment of payments) {
    const day = dayOf(payment, offset);
    if (day !== undefined && day < from) continue;
    sumIn(byStatus, payment.status).add(payment);
    if (payment.status !== succeeded) continue;
    (payment.isSettled === true ? settled : notSettled).add(payment);
    if (day !== undefined) sumIn(byMonth, day.slice(0, 7)).add(payment);
  }
  return {
    byStatus: [...byStatus].map(([status, sum]) => ({ status, ...sum.result(decimals) })),
    settled: settled.result(decimals),
    notSettled: notSettled.result(decimals),
    byMonth: [...byMonth]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([month, sum]) => ({ month, ...sum.result(decimals) })),
  };
}

/** Holds the payments that came to Command between two looks against the change in what it holds as paid. */
export function paidChange(
  before: Snapshot,
  now: Snapshot,
  payments: readonly ExportedPayment[],
  decimals: number,
): PaidChange {
  const [from, to] = [Date.parse(before.asOf), Date.parse(now.asOf)];
  const meanwhile = new Sum();
  for (const payment of payments) {
    const came = Date.parse(payment.createdAt ?? payment.updatedAt ?? '');
    if (payment.status === succeeded && came >= from && came < to) meanwhile.add(payment);
  }
  const [paidBefore, paidNow] = [totalPaid(before), totalPaid(now)];
  const change = paidNow - paidBefore;
  return {
    from: before.asOf,
    to: now.asOf,
    paidBefore: majorUnits(paidBefore, decimals),
    paidNow: majorUnits(paidNow, decimals),
    change: majorUnits(change, decimals),
    payments: meanwhile.result(decimals),
    unexplained: majorUnits(change - meanwhile.units, decimals),
  };
}

class Sum {
  #payments = 0;
  readonly #amount = new ExactSum();

  add({ amount }: ExportedPayment): void {
    this.#payments += 1;
    this.#amount.add(amount);
  }

  get units(): bigint {
    return this.#amount.units;
  }

  result(decimals: number): PaymentSum {
    return { payments: this.#payments, amount: majorUnits(this.units, decimals) };
  }
}

function sumIn<Key>(sums: Map<Key, Sum>, key: Key): Sum {
  const sum = sums.get(key) ?? new Sum();
  sums.set(key, sum);
  return sum;
}

/** Accounts alone: what their sub-accounts were paid is in them. */
function totalPaid({ accounts }: Snapshot): bigint {
  const sum = new ExactSum();
  for (const { paidAmount = 0 } of accounts.values()) sum.add(paidAmount);
  return sum.units;
}

/** The day it was paid, else the day Command came to know of it, as the person's clock had it. */
function dayOf({ paidAt, createdAt }: ExportedPayment, offset: string): string | undefined {
  const instant = Date.parse(paidAt ?? createdAt ?? '');
  if (Number.isNaN(instant)) return undefined;
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const away = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(instant + away).toISOString().slice(0, 10);
}
