import type { ControlTotal } from '../accounts/check/check-result';
import type { Operation } from '../accounts/operation';

/** Rows of all operations together. */
export function rowsIn(totals: Readonly<Record<Operation, Pick<ControlTotal, 'rows'>>>): number {
  return totals.create.rows + totals.update.rows + totals.withdraw.rows;
}
