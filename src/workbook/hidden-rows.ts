import type { RowNumber } from '../accounts/row-number';
import { rowNumber } from '../accounts/row-number';
import type { SheetPlace } from '../ports/workbook-port';
import { aboutPlace } from './open-place';
import { visibleRows } from './row-visibility';
import type { RunExcel } from './run';

/** The data rows that are hidden or filtered out. Syncs: 1, and 1 for each 40,000 rows where some are hidden. */
export async function hiddenRows(run: RunExcel, place: SheetPlace): Promise<ReadonlySet<RowNumber>> {
  const { firstRow, rowCount } = place;
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    return visibleRows(context, sheet, rowCount === 0 ? [] : [{ firstRow, rowCount }]);
  }, aboutPlace(place));
  const hidden = new Set<RowNumber>();
  if (seen.length === rowCount) return hidden;
  const visible = new Set(seen);
  for (let row: number = firstRow; row < firstRow + rowCount; row += 1)
    if (!visible.has(row)) hidden.add(rowNumber(row));
  return hidden;
}
