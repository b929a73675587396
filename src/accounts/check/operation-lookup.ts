import type { CellValue } from '../cell';
import type { CheckContext } from './check-context';
import { isBlank } from '../values/blank';
import { operationMeant, saysNoChange } from '../values/operations';
import { operations } from './row-plan';
import { RowStore } from './row-store';
import { isExcelError } from '../values/spoilt-cells';

/** Operation cells repeat a handful of words; each is read once. */
const remembered = 1_000;

/**
 * Gives what tells a row's operation from its operation cell, as a place in `operations`; `RowStore.unknownOperation` for a
 * blank or unreadable one, `RowStore.noChange` for one that leaves the row out. In a sheet without such a column all rows have the default.
 */
export function operationLookup({ columnMap, defaultOperation }: CheckContext): (value: CellValue) => number {
  if (!columnMap.byField.has('operation')) {
    const all =
      defaultOperation === undefined ? RowStore.unknownOperation : operations.indexOf(defaultOperation);
    return () => all;
  }
  const known = new Map<CellValue, number>();
  // Rows of one operation mostly stand together.
  let last: CellValue = '';
  let lastOperation: number = RowStore.unknownOperation;
  return (value) => {
    if (value === last) return lastOperation;
    last = value;
    lastOperation = known.get(value) ?? lookUp(value);
    return lastOperation;
  };

  function lookUp(value: CellValue): number {
    if (saysNoChange(value)) return RowStore.noChange;
    const meant = isBlank(value) || isExcelError(value) ? undefined : operationMeant(value);
    const operation = meant === undefined ? RowStore.unknownOperation : operations.indexOf(meant);
    if (known.size < remembered) known.set(value, operation);
    return operation;
  }
}
