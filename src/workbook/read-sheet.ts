import type { SheetContent } from '../ports/workbook-port';
import { headerText } from './cells';
import { markedSheet } from './marked-sheet';
import { readColumns } from './read-columns';
import type { RunExcel } from './run';

/**
 * Reads a sheet of ours that is known by its layout's key, hidden or not. Syncs: 3, and 1 for each 2.7 MB.
 * @returns undefined when the sheet is not there any more
 */
export async function readSheet(run: RunExcel, key: string): Promise<SheetContent | undefined> {
  return run(async (context) => {
    const sheet = await markedSheet(context, key);
    if (sheet === undefined) return undefined;
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount,columnIndex,columnCount');
    await context.sync();
    if (used.isNullObject) return { headers: [], rows: [] };
    const columns = Array.from({ length: used.columnIndex + used.columnCount }, (_, column) => column);
    const rowCount = used.rowIndex + used.rowCount;
    const cells = await readColumns(context, sheet, { firstRow: 1, rowCount }, columns, ['values']);
    const row = (at: number) => columns.map((column) => cells.get(column)?.values[at] ?? '');
    return {
      headers: row(0).map(headerText),
      rows: Array.from({ length: rowCount - 1 }, (_, index) => row(index + 1)),
    };
  });
}
