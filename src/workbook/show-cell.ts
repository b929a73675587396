import type { ColumnIndex } from '../accounts/column-index';
import type { RowNumber } from '../accounts/row-number';
import type { SheetPlace } from '../ports/workbook-port';
import { aboutPlace, openPlace, worksheetColumn } from './open-place';
import type { RunExcel } from './run';

/** Selects a cell and so scrolls to it: the only call that moves the person's view. Syncs: 2. */
export async function showCell(
  run: RunExcel,
  place: SheetPlace,
  row: RowNumber,
  column: ColumnIndex,
): Promise<void> {
  await run(async (context) => {
    const { sheet, check } = openPlace(context, place, 'read');
    await context.sync();
    check();
    sheet.activate();
    sheet.getRangeByIndexes(row - 1, worksheetColumn(place, column), 1, 1).select();
    await context.sync();
  }, aboutPlace(place));
}
