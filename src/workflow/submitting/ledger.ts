import { readAmountText } from '../../accounts/amounts/amount-text';
import type { ControlTotal } from '../../accounts/check/check-result';
import type { Operation } from '../../accounts/operation';
import { currencyDecimals } from '../columns/lender-profile-of';
import { rowsIn } from '../rows-in';
import type { Ledger } from '../receipts/receipt-record';
import type { LedgerEntry } from './ledger-entry';
import { sumDecimals } from './sum-decimals';

/** The ledger that was entered (undefined when nothing was), and the fields that cannot be read. */
export interface ReadLedger {
  readonly ledger: Ledger | undefined;
  readonly wrong: readonly ('rows' | 'sum')[];
}

/**
 * Reads what a person entered of their own ledger, as they write numbers.
 *
 * @example
 * readLedger({ rows: '488', of: 'paid', sum: '61,240.50' }, 'SAR').ledger; //=> { rows: 488, of: 'paid', sum: '61240.50' }
 */
export function readLedger({ rows, of, sum }: LedgerEntry, currency: string): ReadLedger {
  const count = rows.trim() === '' ? undefined : readAmountText(rows, currency, 0)?.amount;
  const amount =
    sum.trim() === '' ? undefined : readAmountText(sum, currency, currencyDecimals(currency))?.amount;
  const whole = count !== undefined && /^\d{1,9}$/.test(count) ? Number(count) : undefined;
  const wrong: ('rows' | 'sum')[] = [];
  if (rows.trim() !== '' && whole === undefined) wrong.push('rows');
  if (sum.trim() !== '' && amount === undefined) wrong.push('sum');
  if (whole === undefined && amount === undefined) return { ledger: undefined, wrong };
  return {
    ledger: {
      of,
      ...(whole === undefined ? {} : { rows: whole }),
      ...(amount === undefined ? {} : { sum: amount }),
    },
    wrong,
  };
}

/** Where the person's ledger and the rows to be sent do not agree; amounts are decimal strings in major units. */
export interface LedgerDifferences {
  readonly rows?: { readonly ledger: number; readonly sheet: number };
  readonly sum?: { readonly ledger: string; readonly sheet: string };
}

/**
 * Holds the person's own count and sum against what is to be sent. What they left out cannot differ.
 *
 * @returns undefined when they agree
 */
export function ledgerDifferences(
  ledger: Ledger,
  totals: Readonly<Record<Operation, ControlTotal>>,
): LedgerDifferences | undefined {
  const rows = rowsIn(totals);
  const sum = sumDecimals(Object.values(totals).map((total) => total[ledger.of]));
  const differences: LedgerDifferences = {
    ...(ledger.rows === undefined || ledger.rows === rows
      ? {}
      : { rows: { ledger: ledger.rows, sheet: rows } }),
    ...(ledger.sum === undefined || isSame(sum, ledger.sum)
      ? {}
      : { sum: { ledger: ledger.sum, sheet: sum } }),
  };
  return differences.rows === undefined && differences.sum === undefined ? undefined : differences;
}

function isSame(one: string, other: string): boolean {
  const negated = other.startsWith('-') ? other.slice(1) : `-${other}`;
  return /^0(\.0+)?$/.test(sumDecimals([one, negated]));
}
