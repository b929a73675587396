import type { FindingSink } from './between-rows';
import type { AccountRows } from './account-rows';
import { create, placeOf } from './account-rows';
import type { RowStore } from '../check/row-store';

/**
 * A whole account created with a balance of 0: there is nothing to collect, so most likely an amount is missing. One instalment
 * at 0 among others is ordinary, and one that stands alone adds to an account that Command knows.
 */
export function sayZeroBalance({ accountId, rows, store, plan }: AccountRows, sink: FindingSink): void {
  const creating = create;
  let created = 0;
  let whole = false;
  for (const row of rows) {
    if (store.operation[row] !== creating) continue;
    if (balanceOf(store, row) !== 0) return;
    created += 1;
    whole ||= store.subAccountIdOf(row) === '';
  }
  if (created === 0 || (created === 1 && !whole)) return;
  for (const row of rows)
    if (store.operation[row] === create)
      sink.add(row, placeOf('principal', plan), {
        code: 'zero-balance',
        params: { accountId },
        severity: 'warning',
        cause: 'zero-balance',
      });
}

/** In smallest units; NaN when the principal is not known. A blank amount of the others is none. */
function balanceOf(store: RowStore, row: number): number {
  const more = (store.interestOf(row) || 0) + (store.feesOf(row) || 0);
  return store.principalOf(row) + more - (store.paidOf(row) || 0);
}
