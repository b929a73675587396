import type { CellValue } from '../accounts/cell';
import type { ColumnIndex } from '../accounts/column-index';
import type { SheetPlace } from '../ports/workbook-port';
import { aboutPlace, openPlace, worksheetColumn } from './open-place';
import { readColumns } from './read-columns';
import type { RunExcel } from './run';

/** One column's values, from the first to the last data row. Syncs: 1, and 1 for each 2.7 MB. */
export async function readColumn(
  run: RunExcel,
  place: SheetPlace,
  column: ColumnIndex,
): Promise<readonly CellValue[]> {
  return run(async (context) => {
    const { sheet, check } = openPlace(context, place, 'read');
    await context.sync();
    check();
    const at = worksheetColumn(place, column);
    return (await readColumns(context, sheet, place, [at], ['values'])).get(at)?.values ?? [];
  }, aboutPlace(place));
}
