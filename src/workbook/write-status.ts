import type { KeyColumns, SheetPlace, StatusColumn, StatusWrite } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { aboutPlace, openPlace, worksheetColumn } from './open-place';
import { findRows } from './find-rows';
import type { RunExcel } from './run';
import type { CellWrite } from './stretches';
import { smoothRequestBytes } from './stretches';
import { writeVerified } from './verified-write';

/**
 * Writes status cells, each as text ('@'), and reads them back. Before that it looks whether every row still has its key:
 * rows that moved (a sort, an insert) are found again by key, rows that are gone are given back.
 *
 * Syncs: 2 (header, keys over the rows of the batch), 1 for each 150 KB written; when rows moved, 1 for each 2.7 MB of
 * the key columns as well.
 * @throws WorkbookProblem 'sheet-changed' when a column to be written does not stand on the sheet
 */
export async function writeStatus(
  run: RunExcel,
  place: SheetPlace,
  keys: KeyColumns,
  writes: readonly StatusWrite[],
): Promise<readonly StatusWrite[]> {
  if (writes.length === 0) return [];
  return run(async (context) => {
    const opened = openPlace(context, place, 'write');
    await context.sync();
    opened.check();
    const { rows, gone } = await findRows(context, opened.sheet, place, keys, writes);
    const cells = [...rows].flatMap(([write, row]) => cellsOf(place, write, row));
    await writeVerified(context, opened.sheet, cells, { requestBytes: smoothRequestBytes });
    return gone;
  }, aboutPlace(place));
}

function cellsOf(place: SheetPlace, write: StatusWrite, row: number): CellWrite[] {
  return Object.entries(write.cells).map(([name, value]) => {
    const column = place.statusColumns[name as StatusColumn];
    if (column === undefined) throw new WorkbookProblem('sheet-changed', { sheet: place.sheetName });
    return { row, column: worksheetColumn(place, column), value, formatBefore: '@', formatAfter: undefined };
  });
}
