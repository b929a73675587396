import type { Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/payload/prepared-row';

/** Rows in the order in which they go. */
export interface OrderedRows {
  /** Withdrawals of whole accounts: they go first and alone. */
  readonly withdrawals: readonly PreparedRow[];
  /** Everything else, account by account. */
  readonly others: readonly PreparedRow[];
  /** Rows of an account that is withdrawn as a whole in the same submission: they wait until that has landed. */
  readonly waiting: readonly PreparedRow[];
}

/** In which order the operations on one account go. */
export const orderInAccount: Readonly<Record<Operation, number>> = { create: 0, update: 1, withdraw: 2 };

/**
 * Orders rows: within an account creates, updates, withdrawals; accounts by the first of their rows in the sheet.
 */
export function orderRows(rows: readonly PreparedRow[]): OrderedRows {
  const inSheetOrder = rows.toSorted((one, other) => one.row - other.row);
  const withdrawals = inSheetOrder.filter(isWholeAccountWithdrawal);
  if (withdrawals.length === 0) return { withdrawals, others: byAccount(inSheetOrder), waiting: [] };
  const withdrawn = new Set(withdrawals.map(({ key }) => key.accountId));
  const others = inSheetOrder.filter((row) => !isWholeAccountWithdrawal(row));
  return {
    withdrawals,
    others: byAccount(others.filter(({ key }) => !withdrawn.has(key.accountId))),
    waiting: others.filter(({ key }) => withdrawn.has(key.accountId)),
  };
}

/** Whether a row withdraws an account with everything under it. */
export function isWholeAccountWithdrawal(row: PreparedRow): boolean {
  return row.operation === 'withdraw' && row.key.subAccountId === '';
}

/**
 * By sorting places and not by a list an account: a hundred thousand small lists cost more than everything else here.
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
