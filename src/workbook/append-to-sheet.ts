import type { SheetLayout } from '../ports/workbook-port';
import { buildSheet } from './add-sheet';
import { checkNotReadOnly, checkSheetsMayBeAdded } from './check-workbook';
import { queueWritable } from './open-place';
import type { RunExcel } from './run';
import { freeSheetName, layoutMarker } from './sheet-names';
import { writeLayoutRows } from './write-layout-rows';

/**
 * Adds rows below those of our sheet of this layout, or makes the sheet. It is known by a hidden name, so that a person's
 * own sheet called the same is left alone and ours may be renamed. Shows nothing.
 *
 * Syncs: 5 and 1 for each 2.7 MB of rows.
 * @throws WorkbookProblem 'read-only', 'workbook-protected', 'sheet-protected'
 */
export async function appendToSheet(run: RunExcel, layout: SheetLayout): Promise<void> {
  // A second attempt writes the rows where the first one began to, so that none stands twice.
  let startRow: number | undefined;
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await checkNotReadOnly(context);
    const marked = worksheets.items.map((sheet) => {
      const marker = sheet.names.getItemOrNullObject(layoutMarker(layout.name));
      marker.load('name');
      return { sheet, marker };
    });
    await context.sync();
    const ours = marked.find(({ marker }) => !marker.isNullObject)?.sheet;
    if (ours === undefined) {
      await checkSheetsMayBeAdded(context);
      const names = worksheets.items.map(({ name }) => name);
      startRow = 2;
      await buildSheet(context, layout, freeSheetName(layout.name, names), names);
      return;
    }
    startRow ??= await firstFreeRow(context, ours);
    await appendRows(context, ours, layout, startRow);
  });
}

async function firstFreeRow(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  return used.isNullObject ? 2 : used.rowIndex + used.rowCount + 1;
}

async function appendRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  firstRow: number,
): Promise<void> {
  const checkWritable = queueWritable(context, sheet, sheet.name);
  sheet.tables.load('items/name');
  await context.sync();
  checkWritable();
  await writeLayoutRows(context, sheet, layout, firstRow);
  const table = sheet.tables.items[0];
  if (table !== undefined && layout.rows.length > 0) {
    table.resize(sheet.getRangeByIndexes(0, 0, firstRow + layout.rows.length - 1, layout.columns.length));
    await context.sync();
  }
}
