import type { CellValue } from '../accounts/cell';
import type { SheetLayout } from '../ports/workbook-port';
import { buildSheet } from './add-sheet';
import { headerText } from './cells';
import { checkNotReadOnly, checkSheetsMayBeAdded } from './check-workbook';
import { markedSheet } from './marked-sheet';
import { queueWritable } from './open-place';
import { readColumns } from './read-columns';
import type { RunExcel } from './run';
import { freeSheetName } from './sheet-names';
import { writeLayoutRows } from './write-layout-rows';

/**
 * Adds rows below those of our sheet of this layout, or makes the sheet. It is known by a hidden name, so that a person's
 * own sheet called the same is left alone and ours may be renamed. Shows nothing.
 *
 * Syncs: 5 and 1 for each 2.7 MB of rows; 1 more where rows may be written over.
 * @throws WorkbookProblem 'read-only', 'workbook-protected', 'sheet-protected'
 */
export async function appendToSheet(run: RunExcel, layout: SheetLayout): Promise<void> {
  // A second attempt writes the rows where the first one began to, so that none stands twice.
  let worksheetRows: readonly number[] | undefined;
  await run(async (context) => {
    const ours = await markedSheet(context, layout.key ?? layout.name, checkNotReadOnly);
    if (ours === undefined) {
      await checkSheetsMayBeAdded(context);
      const names = context.workbook.worksheets.items.map(({ name }) => name);
      worksheetRows = layout.rows.map((_, index) => 2 + index);
      await buildSheet(context, layout, freeSheetName(layout.name, names), names);
      return;
    }
    const lastRow = await lastUsedRow(context, ours);
    worksheetRows ??= await rowsToWrite(context, ours, layout, lastRow);
    await writeRows(context, ours, layout, worksheetRows, lastRow);
  });
}

async function lastUsedRow(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  return used.isNullObject ? 1 : used.rowIndex + used.rowCount;
}

/** The worksheet row of each row of the layout: where its first cell stands, else below all. */
async function rowsToWrite(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  lastRow: number,
): Promise<readonly number[]> {
  const standing = new Map<string, number>();
  if (layout.oneRowPerFirstCell === true) {
    const rows = { firstRow: 2, rowCount: lastRow - 1 };
    const first = (await readColumns(context, sheet, rows, [0], ['values'])).get(0)?.values ?? [];
    for (const [index, value] of first.entries()) standing.set(headerText(value), 2 + index);
  }
  let free = lastRow;
  return layout.rows.map((row: readonly CellValue[]) => standing.get(headerText(row[0])) ?? (free += 1));
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  worksheetRows: readonly number[],
  lastRow: number,
): Promise<void> {
  const checkWritable = queueWritable(context, sheet, sheet.name);
  sheet.tables.load('items/name');
  await context.sync();
  checkWritable();
  await writeLayoutRows(context, sheet, layout, worksheetRows);
  const table = sheet.tables.items[0];
  const last = worksheetRows.reduce((most, row) => Math.max(most, row), lastRow);
  if (table !== undefined && last > lastRow) {
    table.resize(sheet.getRangeByIndexes(0, 0, last, layout.columns.length));
    await context.sync();
  }
}
