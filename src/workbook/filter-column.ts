import type { ColumnIndex } from '../accounts/column-index';
import type { SheetPlace } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { aboutPlace, openPlace, worksheetColumn } from './open-place';
import type { RunExcel } from './run';

/**
 * Filters one column of a place by texts, or takes that filter away again; the criteria of other columns stay. Syncs: 2.
 * @throws WorkbookProblem 'filtered-elsewhere', 'sheet-changed', 'read-only', 'sheet-protected'
 */
export async function filterColumn(
  run: RunExcel,
  place: SheetPlace,
  column: ColumnIndex,
  texts: readonly string[] | undefined,
): Promise<void> {
  await run(async (context) => {
    const { sheet, check } = openPlace(context, place, 'write');
    const range = sheet.autoFilter.getRangeOrNullObject();
    range.load('rowIndex,columnIndex,columnCount');
    await context.sync();
    check();
    if (place.tableName !== undefined) {
      const { filter } = sheet.tables.getItem(place.tableName).columns.getItemAt(column);
      if (texts === undefined) filter.clear();
      else filter.applyValuesFilter([...texts]);
    } else filterPlainSheet(sheet, range, place, column, texts);
    await context.sync();
  }, aboutPlace(place));
}

function filterPlainSheet(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  place: SheetPlace,
  column: ColumnIndex,
  texts: readonly string[] | undefined,
): void {
  const { autoFilter } = sheet;
  if (range.isNullObject) {
    if (texts === undefined) return;
    const { headerRow, firstRow, rowCount, firstColumn, columnCount } = place;
    const all = sheet.getRangeByIndexes(
      headerRow - 1,
      firstColumn,
      firstRow - headerRow + rowCount,
      columnCount,
    );
    autoFilter.apply(all, column, criteria(texts));
    return;
  }
  const inFilter = worksheetColumn(place, column) - range.columnIndex;
  // A sheet has one filter: a person's own over other cells is not taken away.
  if (range.rowIndex !== place.headerRow - 1 || inFilter < 0 || inFilter >= range.columnCount)
    throw new WorkbookProblem('filtered-elsewhere', { sheet: place.sheetName });
  if (texts === undefined) autoFilter.clearColumnCriteria(inFilter);
  else autoFilter.apply(range, inFilter, criteria(texts));
}

function criteria(texts: readonly string[]): Excel.FilterCriteria {
  return { filterOn: 'Values', values: [...texts] };
}
