import type { Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/prepared-row';

/** Rows that travel in one request. */
export interface Batch {
  /** From 1, in the order of sending. */
  readonly number: number;
  /** Whole-account withdrawals travel by themselves. */
  readonly kind: 'withdrawals' | 'rows';
  readonly rows: readonly PreparedRow[];
}

const orderInAccount: Readonly<Record<Operation, number>> = { create: 0, update: 1, withdraw: 2 };

/**
 * Puts rows into batches. Order holds only within a request, so all rows of one account travel together, even
 * where they are more than `maxRows`: creates before updates before withdrawals. Withdrawals of whole accounts
 * go first and alone. Everything else keeps the order of the sheet, by the first row of each account.
 *
 * @param options.maxRows - rows a batch, 1 or more
 * @throws RangeError when `maxRows` is not a whole number of 1 or more.
 * @example
 * planBatches(rowsOfThreeAccounts, { maxRows: 500 }); // [{ number: 1, kind: 'rows', rows: [...] }]
 */
export function planBatches(
  rows: readonly PreparedRow[],
  options: { readonly maxRows: number },
): readonly Batch[] {
  const { maxRows } = options;
  if (!Number.isInteger(maxRows) || maxRows < 1) throw new RangeError(`maxRows: ${String(maxRows)}`);
  const inSheetOrder = rows.toSorted((one, other) => one.row - other.row);
  const withdrawals = inSheetOrder.filter(isWholeAccountWithdrawal).map((row) => [row]);
  const accounts = groupByAccount(inSheetOrder.filter((row) => !isWholeAccountWithdrawal(row)));
  for (const account of accounts)
    if (account.length > 1)
      account.sort((one, other) => orderInAccount[one.operation] - orderInAccount[other.operation]);
  return [
    ...pack(withdrawals, maxRows).map((batch) => ({ kind: 'withdrawals' as const, rows: batch })),
    ...pack(accounts, maxRows).map((batch) => ({ kind: 'rows' as const, rows: batch })),
  ].map((batch, index) => ({ number: index + 1, ...batch }));
}

/** Whether a row withdraws an account with everything under it. */
export function isWholeAccountWithdrawal(row: PreparedRow): boolean {
  return row.operation === 'withdraw' && row.key.subAccountId === '';
}

/** Rows by account, accounts in the order of their first row. */
export function groupByAccount(rows: readonly PreparedRow[]): PreparedRow[][] {
  const accounts = new Map<string, PreparedRow[]>();
  for (const row of rows) {
    const account = accounts.get(row.key.accountId);
    if (account === undefined) accounts.set(row.key.accountId, [row]);
    else account.push(row);
  }
  return [...accounts.values()];
}

function pack(accounts: readonly (readonly PreparedRow[])[], maxRows: number): PreparedRow[][] {
  const batches: PreparedRow[][] = [];
  let open: PreparedRow[] = [];
  for (const account of accounts) {
    if (open.length > 0 && open.length + account.length > maxRows) {
      batches.push(open);
      open = [];
    }
    for (const row of account) open.push(row);
  }
  if (open.length > 0) batches.push(open);
  return batches;
}
