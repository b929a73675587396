import { rowNumber } from '../accounts/row-number';
import type { SheetGlimpse } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { valuesOf } from './cells';
import { mayMeanNoWorksheet, officeErrorCode } from './office-error';
import type { RunExcel } from './run';

/** The header stands in one of these rows. */
const topRows = 20;
/** A value in a far column would make the top rows of a sheet too large; no header is looked for beyond this. */
const topColumns = 1_000;

/**
 * What stands on the active sheet. Syncs: 2.
 * @throws WorkbookProblem 'no-worksheet' when a chart sheet is active.
 */
export async function glimpse(run: RunExcel): Promise<SheetGlimpse> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id,name');
    const { protection } = sheet;
    protection.load('protected');
    sheet.tables.load('items/name,items/showHeaders');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await syncActiveSheet(context);

    const top = used.isNullObject
      ? undefined
      : sheet.getRangeByIndexes(
          used.rowIndex,
          used.columnIndex,
          Math.min(topRows, used.rowCount),
          Math.min(topColumns, used.columnCount),
        );
    top?.load('values');
    const tables = sheet.tables.items
      .filter((table) => table.showHeaders)
      .map((table) => {
        const header = table.getHeaderRowRange();
        header.load('rowIndex,columnIndex,columnCount');
        const body = table.getDataBodyRange();
        body.load('rowCount');
        return { name: table.name, header, body };
      });
    if (top !== undefined || tables.length > 0) await context.sync();

    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      tables: tables.map(({ name, header, body }) => ({
        name,
        headerRow: rowNumber(header.rowIndex + 1),
        firstColumn: header.columnIndex,
        columnCount: header.columnCount,
        rowCount: body.rowCount,
      })),
      used: used.isNullObject
        ? undefined
        : {
            firstRow: rowNumber(used.rowIndex + 1),
            firstColumn: used.columnIndex,
            rowCount: used.rowCount,
            columnCount: used.columnCount,
          },
      top: top === undefined ? [] : (valuesOf(top) ?? []),
      protected: protection.protected,
    };
  });
}

/**
 * A chart sheet is no worksheet. Excel tells it by a different code in each version, `GeneralException` among them: so a
 * request that failed is followed by the smallest one, and when that fails as well there is no worksheet.
 */
async function syncActiveSheet(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (!mayMeanNoWorksheet(officeErrorCode(error))) throw error;
    try {
      context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
    } catch {
      throw new WorkbookProblem('no-worksheet', {}, { cause: error });
    }
    throw error;
  }
}
