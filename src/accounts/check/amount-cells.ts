import { minorOf, quickMinor } from '../amounts/amounts';
import { shownOtherwise } from '../amounts/shown-otherwise';
import type { ColumnIndex } from '../column-index';
import type { CellKind } from './check-column';
import type { LenderProfile } from '../lender-profile';
import type { RowStore } from './row-store';

/**
 * Amounts, which are kept for the totals and the rules between rows.
 *
 * @param slot the field's place among the amounts of a row
 */
export function amountCells(
  slot: number,
  column: ColumnIndex,
  { currencyDecimals }: LenderProfile,
  store: RowStore,
): CellKind {
  const factor = 10 ** currencyDecimals;
  let formats: readonly string[] | undefined;
  return {
    repeats: false,
    start(block) {
      formats = block.formats.get(column);
    },
    look(value, index, row) {
      if (typeof value !== 'number') return false;
      if (formats !== undefined && shownOtherwise(formats[index] ?? 'General') !== undefined) return false;
      const minor = quickMinor(value, factor);
      if (minor === undefined) return false;
      store.keepAmount(row, slot, minor);
      return true;
    },
    take({ value, finding }, row) {
      if (typeof value === 'string') store.keepAmount(row, slot, minorOf(value, factor));
      if (finding?.code !== 'amount-decimals') return finding;
      store.overPrecise.add(row);
      store.ownState[row] = store.state[row] = 2;
      // The rule that puts an account's remainder on its last instalment says it, together with the fix.
      return store.accountOf(row) < 0 ? finding : undefined;
    },
  };
}
