import type { SheetLayout } from '../ports/workbook-port';
import { addNamedSheet } from './add-named-sheet';
import { setEveryFormat } from './cells';
import { pointsOf, wholeColumn } from './columns-of-sheet';
import { queueChoiceLists } from './choice-lists';
import type { RunExcel } from './run';
import { layoutMarker } from './sheet-names';
import { writeLayoutRows } from './write-layout-rows';
import { writeBlockRows } from './write-block-rows';

/** Excel's limits for the message that shows when a cell is selected. */
const longestPrompt = 255;
const longestPromptTitle = 32;
/** Characters beside each other on a page of A4 on its side that can still be read; about half of the usual size. */
const readableOnOnePage = 200;
const lastSheetRow = 1_048_576;

/**
 * Adds a sheet with a layout and shows it, unless it is hidden. Syncs: 3, and 1 for each 2.7 MB of rows.
 * @returns the sheet's name: the layout's, with a number when it is in use
 * @throws WorkbookProblem 'read-only', 'workbook-protected'
 */
export async function addSheet(run: RunExcel, layout: SheetLayout): Promise<string> {
  return addNamedSheet(run, layout, (context, name, usedNames) =>
    buildSheet(context, layout, name, usedNames),
  );
}

/**
 * Builds a sheet from a layout, marked as ours, without showing it. Everything but the rows goes in one request. Formats
 * and drop-downs hold for whole columns, so that rows pasted later find them too.
 * @param usedNames the names of the sheets that are there
 */
export async function buildSheet(
  context: Excel.RequestContext,
  layout: SheetLayout,
  name: string,
  usedNames: readonly string[],
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(name);
  if (layout.hidden === true) sheet.visibility = 'Hidden';
  const columnCount = layout.columns.length;
  for (const [column, { numberFormat }] of layout.columns.entries())
    setEveryFormat(wholeColumn(sheet, column), numberFormat);
  const header = sheet.getRangeByIndexes(0, 0, 1, columnCount);
  setEveryFormat(header, '@');
  header.values = [layout.columns.map((column) => column.header)];
  if (layout.asTable) {
    const table = sheet.tables.add(
      sheet.getRangeByIndexes(0, 0, Math.max(2, layout.rows.length + 1), columnCount),
      true,
    );
    table.style = 'TableStyleMedium2';
  } else header.format.font.bold = true;
  for (const [column, { header: title, width, note, emphasised }] of layout.columns.entries()) {
    const headerCell = sheet.getRangeByIndexes(0, column, 1, 1);
    headerCell.format.columnWidth = pointsOf(width);
    if (emphasised === true) {
      headerCell.format.font.bold = true;
      headerCell.format.font.color = '#7F6000';
      headerCell.format.fill.color = '#FFEB9C';
    }
    if (note !== undefined) setPrompt(headerCell, title, note);
    if (layout.rightToLeft) wholeColumn(sheet, column).format.readingOrder = 'RightToLeft';
  }
  if (layout.landscape === true) {
    sheet.pageLayout.orientation = 'Landscape';
    if (charactersWide(layout) <= readableOnOnePage) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
  }
  sheet.freezePanes.freezeRows(1);
  sheet.names.add(layoutMarker(layout.key ?? layout.name), sheet.getRangeByIndexes(0, 0, 1, 1)).visible =
    false;
  queueChoiceLists(context, sheet, layout, { firstRow: 2, lastRow: lastSheetRow }, [...usedNames, name]);
  await context.sync();
  const texts = textRows(layout);
  if (texts !== undefined) await writeBlockRows(context, sheet, texts, 2);
  else
    await writeLayoutRows(
      context,
      sheet,
      layout,
      layout.rows.map((_, index) => 2 + index),
    );
  return sheet;
}

/** The rows of a layout that holds nothing but texts: they go in blocks and not cell by cell. */
function textRows({ columns, rows }: SheetLayout): readonly (readonly string[])[] | undefined {
  const allText =
    columns.every(({ numberFormat }) => numberFormat === '@') &&
    rows.every((cells) => cells.length === columns.length && cells.every((cell) => typeof cell === 'string'));
  return allText ? (rows as readonly (readonly string[])[]) : undefined;
}

function charactersWide({ columns }: SheetLayout): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** A rule that every content passes: a message needs a rule to hang on. */
function setPrompt(cell: Excel.Range, title: string, message: string): void {
  cell.dataValidation.rule = { custom: { formula: '=TRUE' } };
  cell.dataValidation.prompt = {
    showPrompt: true,
    title: title.slice(0, longestPromptTitle),
    message: message.slice(0, longestPrompt),
  };
}
