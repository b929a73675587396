import type { SheetPlace } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { cellAddress } from './addresses';
import { queueAutoFilter } from './auto-filter';
import { setEveryFormat } from './cells';
import { aboutPlace, queueWritable } from './open-place';
import { readPlace } from './place';
import type { PlaceReading } from './place';
import type { RunExcel } from './run';

/** A column to add; its width in points. */
export interface NewColumn {
  readonly header: string;
  readonly width: number;
}

/**
 * Adds columns directly right of the data: as columns of the table, or beside the plain range with its auto filter widened.
 * Cells are text ('@'), headers look like their neighbour.
 * @returns the header cells, in the order of the columns
 */
export async function addColumns(
  context: Excel.RequestContext,
  reading: PlaceReading,
  columns: readonly NewColumn[],
): Promise<readonly Excel.Range[]> {
  return reading.place.tableName === undefined
    ? addToRange(context, reading, columns)
    : addToTable(reading, columns, reading.place.tableName);
}

/**
 * Adds one column of a person's data.
 *
 * Syncs: 6.
 * @returns the place with the column, its last
 * @throws WorkbookProblem 'sheet-changed' when the headers are no longer those of `place`, 'sheet-protected', 'read-only'
 */
export async function addDataColumn(
  run: RunExcel,
  place: SheetPlace,
  column: NewColumn,
): Promise<SheetPlace> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    const checkWritable = queueWritable(context, sheet, place.sheetName);
    const before = await readPlace(context, place.sheetId, place.headerRow, place.tableName);
    checkWritable();
    const { headers } = before.place;
    // A second attempt finds what the first one added.
    const added = headers.length === place.headers.length + 1 && headers.at(-1) === column.header;
    const known = added ? headers.slice(0, -1) : headers;
    if (known.length !== place.headers.length || known.some((text, at) => text !== place.headers[at]))
      throw new WorkbookProblem('sheet-changed', { sheet: place.sheetName });
    if (added) return before.place;
    await addColumns(context, before, [column]);
    const after = await readPlace(context, place.sheetId, place.headerRow, place.tableName);
    if (after.place.headers.at(-1) !== column.header)
      throw new WorkbookProblem('not-written-as-meant', {
        address: cellAddress(place.headerRow, after.place.firstColumn + after.place.columnCount - 1),
      });
    return after.place;
  }, aboutPlace(place));
}

async function addToRange(
  context: Excel.RequestContext,
  { place, sheet }: PlaceReading,
  columns: readonly NewColumn[],
): Promise<readonly Excel.Range[]> {
  const first = place.firstColumn + place.columnCount;
  const look = sheet.getRangeByIndexes(place.headerRow - 1, first - 1, 1, 1).format;
  look.load('wrapText,horizontalAlignment,verticalAlignment');
  look.fill.load('color');
  look.font.load('name,size,bold,italic,color');
  const filter = queueAutoFilter(sheet, place);
  await context.sync();

  const header = sheet.getRangeByIndexes(place.headerRow - 1, first, 1, columns.length);
  header.values = [columns.map((column) => column.header)];
  header.format.set({
    wrapText: look.wrapText,
    horizontalAlignment: look.horizontalAlignment,
    verticalAlignment: look.verticalAlignment,
    font: {
      name: look.font.name,
      size: look.font.size,
      bold: look.font.bold,
      italic: look.font.italic,
      color: look.font.color,
    },
  });
  // Excel says white for a cell without a fill; a white fill would hide its gridlines.
  if (look.fill.color.toUpperCase() !== '#FFFFFF' && look.fill.color !== '')
    header.format.fill.color = look.fill.color;
  if (place.rowCount > 0)
    setEveryFormat(sheet.getRangeByIndexes(place.firstRow - 1, first, place.rowCount, columns.length), '@');
  const cells = columns.map((_, index) => sheet.getRangeByIndexes(place.headerRow - 1, first + index, 1, 1));
  for (const [index, cell] of cells.entries()) cell.format.columnWidth = columns[index]?.width ?? 0;
  filter.widen(first + columns.length - 1);
  return cells;
}

function addToTable(
  { sheet }: PlaceReading,
  columns: readonly NewColumn[],
  tableName: string,
): readonly Excel.Range[] {
  const table = sheet.tables.getItem(tableName);
  return columns.map(({ header, width }) => {
    const added = table.columns.add(undefined, undefined, header);
    setEveryFormat(added.getDataBodyRange(), '@');
    const cell = added.getHeaderRowRange();
    cell.format.columnWidth = width;
    return cell;
  });
}
