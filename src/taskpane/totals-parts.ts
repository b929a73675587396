import type { ControlTotal } from '../accounts/check/check-result';
import type { Operation } from '../accounts/operation';

const order: readonly Operation[] = ['create', 'update', 'withdraw'];

/** The operations that have rows, in the order in which they are told. */
export function operationsWithRows(
  totals: Readonly<Record<Operation, ControlTotal>> | undefined,
): readonly { readonly operation: Operation; readonly total: ControlTotal }[] {
  if (totals === undefined) return [];
  return order
    .map((operation) => ({ operation, total: totals[operation] }))
    .filter(({ total }) => total.rows > 0);
}
