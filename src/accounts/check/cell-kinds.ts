import { amountCells } from './amount-cells';
import type { CellKind } from './check-column';
import type { CheckContext } from './check-context';
import { DateCells } from './date-cells';
import { fieldOf } from '../fields/fields';
import { amountFields } from '../amounts/money';
import { quickLookOf } from './quick-looks';
import type { PlannedColumn } from './row-plan';
import type { RowStore } from './row-store';

/** How the cells of a column are checked, for one check. */
export function cellKind(planned: PlannedColumn, context: CheckContext, store: RowStore): CellKind {
  const { field } = planned;
  const slot = amountFields.indexOf(field);
  if (slot >= 0) return amountCells(slot, context.profile, store);
  if (fieldOf(field).kind === 'date') return new DateCells(planned, context, store);
  return { look: quickLookOf(field, context), repeats: true };
}
