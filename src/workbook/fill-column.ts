import { WorkbookProblem } from '../ports/workbook-problem';
import { headerText } from './cells';
import { checkNotReadOnly } from './check-workbook';
import { markedSheet } from './marked-sheet';
import { queueWritable } from './open-place';
import { readColumns } from './read-columns';
import type { RunExcel } from './run';
import type { CellWrite } from './stretches';
import { writeVerified } from './verified-write';

/**
 * Writes texts into one column of a sheet of ours, each into the row whose first cell is its key, wherever that row
 * stands by now. Syncs: 5, and 1 for each 2.7 MB.
 * @throws WorkbookProblem 'sheet-gone', 'sheet-changed' when the header is not there, 'sheet-protected', 'read-only'
 */
export async function fillColumn(
  run: RunExcel,
  key: string,
  header: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  await run(async (context) => {
    const sheet = await markedSheet(context, key, checkNotReadOnly);
    if (sheet === undefined) throw new WorkbookProblem('sheet-gone', { sheet: key });
    const checkWritable = queueWritable(context, sheet, sheet.name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount');
    const headers = sheet.getRange('1:1').getUsedRangeOrNullObject(true);
    headers.load('values,columnIndex');
    await context.sync();
    checkWritable();
    const at = headers.isNullObject
      ? -1
      : (headers.values[0] ?? []).findIndex((value) => headerText(value as string) === header);
    if (at < 0 || used.isNullObject) throw new WorkbookProblem('sheet-changed', { sheet: sheet.name });
    const rows = { firstRow: 2, rowCount: used.rowIndex + used.rowCount - 1 };
    const first = (await readColumns(context, sheet, rows, [0], ['values'])).get(0)?.values ?? [];
    const writes = first.flatMap((value, index): CellWrite[] => {
      const text = texts.get(headerText(value));
      return text === undefined
        ? []
        : [
            {
              row: 2 + index,
              column: headers.columnIndex + at,
              value: text,
              formatBefore: '@',
              formatAfter: undefined,
            },
          ];
    });
    await writeVerified(context, sheet, writes);
  });
}
