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
  const withdrawals = inSheetOrder.filter(isWholeAccountWithdrawal);
  const others =
    withdrawals.length === 0 ? inSheetOrder : inSheetOrder.filter((row) => !isWholeAccountWithdrawal(row));
  return [
    ...pack(withdrawals, maxRows).map((batch) => ({ kind: 'withdrawals' as const, rows: batch })),
    ...pack(byAccount(others), maxRows).map((batch) => ({ kind: 'rows' as const, rows: batch })),
  ].map((batch, index) => ({ number: index + 1, ...batch }));
}

/** Whether a row withdraws an account with everything under it. */
export function isWholeAccountWithdrawal(row: PreparedRow): boolean {
  return row.operation === 'withdraw' && row.key.subAccountId === '';
}

/**
 * Rows account by account, accounts in the order of their first row. By sorting places and not by a list an account:
 * a hundred thousand small lists cost more than everything else here.
 */
function byAccount(rows: readonly PreparedRow[]): readonly PreparedRow[] {
  const firsts = new Map<string, number>();
  const placeOfAccount = rows.map(({ key }, index) => {
    const first = firsts.get(key.accountId);
    if (first !== undefined) return first;
    firsts.set(key.accountId, index);
    return index;
  });
  if (firsts.size === rows.length) return rows;
  const rank = (index: number) => orderInAccount[rows[index]?.operation ?? 'create'];
  return Array.from(rows.keys())
    .sort(
      (one, other) =>
        (placeOfAccount[one] ?? 0) - (placeOfAccount[other] ?? 0) || rank(one) - rank(other) || one - other,
    )
    .flatMap((index) => rows[index] ?? []);
}

/** Fills batches; rows of one account follow each other and stay together. */
function pack(rows: readonly PreparedRow[], maxRows: number): PreparedRow[][] {
  const batches: PreparedRow[][] = [];
  let open: PreparedRow[] = [];
  let start = 0;
  while (start < rows.length) {
    const account = rows[start]?.key.accountId;
    let end = start + 1;
    while (end < rows.length && rows[end]?.key.accountId === account) end += 1;
    if (open.length > 0 && open.length + end - start > maxRows) {
      batches.push(open);
      open = [];
    }
    for (const row of rows.slice(start, end)) open.push(row);
    start = end;
  }
  if (open.length > 0) batches.push(open);
  return batches;
}
