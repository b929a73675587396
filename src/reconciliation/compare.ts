import { Big } from 'big.js';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import {
  compareFigures,
  exactly,
  figuresOfRow,
  type ComparedField,
  type ComparisonRule,
  type FieldDifference,
  type Figures,
} from './compare-figures';
import { repeatedReferences } from './repeated-references';
import type { Snapshot } from './snapshot';

/** The part of a row that is compared. */
export type ComparableRow = Pick<PreparedRow, 'key' | 'operation' | 'payload'>;

/** What Command's exports say of a row. */
export type Comparison =
  | {
      readonly kind: 'landed';
      /** The row itself was found, or only its account's totals agree because its sub-account reference repeats. */
      readonly by: 'row' | 'account-totals';
      readonly compared: readonly ComparedField[];
    }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'different';
      readonly compared: readonly ComparedField[];
      readonly differences: readonly FieldDifference[];
    }
  | {
      readonly kind: 'cannot-tell';
      /**
       * `withdrawal`: exports do not show one. `sub-account-repeats`: the reference stands under several accounts, and
       * the account's totals do not settle it. `nothing-comparable`: the row sends nothing that exports show.
       */
      readonly why: 'withdrawal' | 'sub-account-repeats' | 'nothing-comparable';
      /** Where the account's totals were held against each other and differ. */
      readonly accountDifferences?: readonly FieldDifference[];
    };

export interface CompareOptions {
  /** Of the lender's currency: 2, or 3 for BHD, KWD, OMR. */
  readonly currencyDecimals: number;
  /** {@link exactly} when left out. */
  readonly rule?: ComparisonRule;
}

/**
 * Holds rows against a snapshot, one comparison a row, in their order. `rows` should be all rows of the sheet, so
 * that repeated sub-account references and account totals are seen.
 *
 * @example
 * compareRows(rows, snapshot, { currencyDecimals: 2 })[0];
 * // { kind: 'different', compared: ['paid'], differences: [{ field: 'paid', sheet: '100.00', command: '300.00' }] }
 */
export function compareRows(
  rows: readonly ComparableRow[],
  snapshot: Snapshot,
  options: CompareOptions,
): readonly Comparison[] {
  return rows.map(rowComparer(rows, snapshot, options));
}

/** Prepares {@link compareRows} once, so that a caller can take the rows in slices. */
export function rowComparer(
  rows: readonly ComparableRow[],
  snapshot: Snapshot,
  options: CompareOptions,
): (row: ComparableRow) => Comparison {
  const accounts = rowsByAccount(rows);
  const repeats = repeatedReferences(rows);
  const rule = options.rule ?? exactly;
  const byTotals = new Map<string, Comparison>();

  return (row) => {
    if (row.operation === 'withdraw') return { kind: 'cannot-tell', why: 'withdrawal' };
    const { accountId, subAccountId } = row.key;
    const account = snapshot.accounts.get(accountId);
    // Read after the sub-accounts: where the account is not, nothing of it can be.
    if (account === undefined) return { kind: 'missing' };
    if (subAccountId === '') return judge(row, account);
    if (repeats.has(subAccountId) || snapshot.repeatedSubAccounts.has(subAccountId)) {
      const known = byTotals.get(accountId) ?? compareTotals(accountId);
      byTotals.set(accountId, known);
      return known;
    }
    const subAccount = snapshot.subAccounts.get(subAccountId);
    return subAccount === undefined ? { kind: 'missing' } : judge(row, subAccount);
  };

  function judge(row: ComparableRow, held: Parameters<typeof compareFigures>[1]): Comparison {
    const { compared, differences } = compareFigures(
      figuresOfRow(row.operation, row.payload),
      held,
      options.currencyDecimals,
      rule,
    );
    if (differences.length > 0) return { kind: 'different', compared, differences };
    // A create asked for nothing but to be there.
    return compared.length === 0 && row.operation !== 'create'
      ? { kind: 'cannot-tell', why: 'nothing-comparable' }
      : { kind: 'landed', by: 'row', compared };
  }

  /**
   * All rows of an account together. Landed needs the total to agree, which shows that no obligation of the account
   * is missing on either side, and what was paid wherever it is sent: paid alone agrees by chance, since the
   * instalments of a plan are equal.
   */
  function compareTotals(accountId: string): Comparison {
    const account = snapshot.accounts.get(accountId);
    const own = accounts.get(accountId) ?? [];
    const sums = account === undefined ? undefined : sumOf(own);
    const unsettled: Comparison = { kind: 'cannot-tell', why: 'sub-account-repeats' };
    if (account === undefined || sums === undefined) return unsettled;
    const { compared, differences } = compareFigures(sums, account, options.currencyDecimals, rule);
    if (differences.length > 0) return { ...unsettled, accountDifferences: differences };
    const sendsPaid = own.some(({ payload }) => payload.paidAmount !== undefined);
    return compared.includes('total') && (compared.includes('paid') || !sendsPaid)
      ? { kind: 'landed', by: 'account-totals', compared }
      : unsettled;
  }
}

function rowsByAccount(rows: readonly ComparableRow[]): ReadonlyMap<string, readonly ComparableRow[]> {
  const accounts = new Map<string, ComparableRow[]>();
  for (const row of rows) {
    const there = accounts.get(row.key.accountId);
    if (there === undefined) accounts.set(row.key.accountId, [row]);
    else there.push(row);
  }
  return accounts;
}

/** Sums over sub-account rows; undefined where a row is withdrawn or speaks for the whole account: then they do not add up. */
function sumOf(rows: readonly ComparableRow[]): Figures | undefined {
  if (rows.some(({ key, operation }) => operation === 'withdraw' || key.subAccountId === ''))
    return undefined;
  const figures = rows.map(({ operation, payload }) => figuresOfRow(operation, payload));
  // Where some rows of new sub-accounts send what was paid, the others start at nothing paid.
  const allNew = rows.every(({ operation }) => operation === 'create');
  const somePaid = figures.some(({ paid }) => paid !== undefined);
  const add = (amount: 'total' | 'paid') =>
    figures
      .map((each) => each[amount] ?? (amount === 'paid' && allNew && somePaid ? Big(0) : undefined))
      .reduce((sum, each) => (sum === undefined || each === undefined ? undefined : sum.plus(each)));
  return { total: add('total'), paid: add('paid'), dueDate: undefined };
}
