import { amountCells } from './amount-cells';
import type { CellKind } from './check-column';
import type { CheckContext } from './check-context';
import { DateCells } from './date-cells';
import type { Need } from '../fields/field-definition';
import { fieldOf } from '../fields/fields';
import type { Severity } from '../issue';
import { amountFields } from '../amounts/money';
import { quickLookOf } from './quick-looks';
import type { PlannedColumn } from './row-plan';
import { operations, rowPlan } from './row-plan';
import type { RowStore } from './row-store';
import { wholeNameCells } from './whole-name-cells';

/** How the cells of a column are checked, for one check. */
export function cellKind(planned: PlannedColumn, context: CheckContext, store: RowStore): CellKind {
  const { field, column, place } = planned;
  const slot = amountFields.indexOf(field);
  if (slot >= 0) return amountCells(slot, column, context.profile, store);
  if (fieldOf(field).kind === 'date') return new DateCells(planned, context, store);
  const look = quickLookOf(field, context);
  if (place.at === 'whole-name') {
    const plan = rowPlan(context);
    const severities = operations.map((operation) => lackOf(plan.byOperation[operation].lastName));
    if (severities.some((severity) => severity !== undefined))
      return wholeNameCells(planned, look, severities, store);
  }
  return { look, repeats: true };
}

function lackOf(need: Need): Severity | undefined {
  return need === 'error' || need === 'warning' ? need : undefined;
}
