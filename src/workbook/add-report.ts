import type { CellValue } from '../accounts/cell';
import type { ReportLayout } from '../ports/workbook-port';
import { cellAddress } from './addresses';
import { addNamedSheet } from './add-named-sheet';
import { setEveryFormat } from './cells';
import { pointsOf, wholeColumn } from './columns-of-sheet';
import type { RunExcel } from './run';
import { layoutMarker } from './sheet-names';
import { writeBlockRows } from './write-block-rows';

const headFill = '#D9E1F2';

/**
 * Adds a sheet to be read and printed: a title, figures, remarks, and rows in the columns of the figures, each leading to where it comes from. Landscape, as wide as one page, its headers on every page.
 *
 * Syncs: 4, and 1 for each 1 MB of rows.
 * @returns the sheet's name: the layout's, with a number when it is in use
 * @throws WorkbookProblem 'read-only', 'workbook-protected'
 */
export function addReport(run: RunExcel, layout: ReportLayout): Promise<string> {
  return addNamedSheet(run, layout, (context, name) => buildReport(context, layout, name));
}

async function buildReport(
  context: Excel.RequestContext,
  layout: ReportLayout,
  name: string,
): Promise<Excel.Worksheet> {
  const { columns, facts, summary, remarks } = layout;
  const sheet = context.workbook.worksheets.add(name);
  for (const [column, { numberFormat, width }] of columns.entries()) {
    const whole = wholeColumn(sheet, column);
    setEveryFormat(whole, numberFormat);
    whole.format.columnWidth = pointsOf(width);
    if (layout.rightToLeft) whole.format.readingOrder = 'RightToLeft';
  }
  // A line runs over all columns, from whichever side it is read; cells beside it would cut it off.
  const line = (row: number, words: string): Excel.Range => {
    const cells = sheet.getRangeByIndexes(row, 0, 1, columns.length);
    cells.merge();
    setEveryFormat(cells, '@');
    cells.getCell(0, 0).values = [[words]];
    return cells;
  };
  const header = (row: number, headers: readonly string[]): void => {
    const cells = sheet.getRangeByIndexes(row, 0, 1, columns.length);
    setEveryFormat(cells, '@');
    cells.values = [[...headers]];
    cells.format.font.bold = true;
    cells.format.fill.color = headFill;
  };
  const title = line(0, layout.title);
  title.format.font.bold = true;
  title.format.font.size = 14;
  for (const [at, fact] of facts.entries()) line(1 + at, fact);
  let row = 2 + facts.length;
  if (summary !== undefined) {
    header(row, summary.headers);
    const figures = sheet.getRangeByIndexes(row + 1, 0, summary.rows.length, columns.length);
    setEveryFormat(figures.getColumn(summary.countColumn), '#,##0');
    figures.values = summary.rows.map((cells) => [...cells]);
    row += summary.rows.length + 2;
  }
  for (const remark of remarks) {
    line(row, remark);
    row += 1;
  }
  if (remarks.length > 0) row += 1;
  if (layout.rowsTitle !== '') {
    line(row, layout.rowsTitle).format.font.bold = true;
    row += 1;
  }
  header(
    row,
    columns.map((column) => column.header),
  );
  const headerRow = String(row + 1);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  sheet.names.add(layoutMarker(layout.name), sheet.getRangeByIndexes(0, 0, 1, 1)).visible = false;
  await context.sync();
  const linked = layout.rows.map((cells) => [linkTo(layout.source, cells[0]), ...cells.slice(1)]);
  await writeBlockRows(context, sheet, linked, row + 2, 0);
  return sheet;
}

/**
 * A formula and no hyperlink of the cell's own: those cost one call each, and 100,000 of them as many.
 * @param row of the worksheet that the cell shows and leads to; blank where there is none
 */
function linkTo({ sheet, column }: ReportLayout['source'], row: CellValue | undefined): CellValue {
  if (typeof row !== 'number') return '';
  const place = `'${sheet.replaceAll("'", "''")}'!${cellAddress(row, column)}`;
  return `=HYPERLINK("#${place.replaceAll('"', '""')}",${String(row)})`;
}
