import { columnIndex } from '../accounts/column-index';
import type { ColumnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import type { RowNumber } from '../accounts/row-number';
import type { SheetPlace, StatusColumn } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { headerText, valuesOf } from './cells';
import type { Grid } from './cells';
import { queueMarkers } from './markers';
import type { Marker } from './markers';

/** A place with what only this folder needs to know of its sheet. */
export interface PlaceReading {
  readonly place: SheetPlace;
  readonly sheet: Excel.Worksheet;
  /** Every marker of ours on the sheet, those of other tables and those that lost their cell included. */
  readonly markers: readonly Marker[];
  /** Every name on the sheet, lower case. */
  readonly usedNames: ReadonlySet<string>;
}

const lastSheetRow = 1_048_576;

/**
 * Where the rows stand, once the header row is known. A table is its own columns and body rows; a plain sheet goes from
 * the header row to the last row that holds a value, and over every column that holds one in those rows.
 *
 * Syncs: 2.
 * @throws WorkbookProblem 'empty-sheet' when nothing stands in or below the header row.
 */
export async function readPlace(
  context: Excel.RequestContext,
  sheetId: string,
  headerRow: RowNumber,
  tableName: string | undefined,
): Promise<PlaceReading> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load('id,name');
  const markers = queueMarkers(sheet);
  const bounds = queueBounds(sheet, headerRow, tableName);
  await context.sync();

  const area = bounds();
  if (area === undefined) throw new WorkbookProblem('empty-sheet', { sheet: sheet.name });
  const header = sheet.getRangeByIndexes(area.headerRow - 1, area.firstColumn, 1, area.columnCount);
  header.load('values');
  const first =
    area.rowCount > 0
      ? sheet.getRangeByIndexes(area.headerRow, area.firstColumn, 1, area.columnCount)
      : undefined;
  first?.load('numberFormat');
  markers.follow();
  await context.sync();

  const cells = valuesOf(header)?.[0] ?? [];
  const headers = Array.from({ length: area.columnCount }, (_, index) => headerText(cells[index]));
  const found = markers.take(sheet.name);
  const place: SheetPlace = {
    sheetId: sheet.id,
    sheetName: sheet.name,
    tableName,
    headerRow: rowNumber(area.headerRow),
    firstRow: rowNumber(area.headerRow + 1),
    rowCount: area.rowCount,
    firstColumn: area.firstColumn,
    columnCount: area.columnCount,
    headers,
    firstFormats: (first?.numberFormat as Grid<string> | undefined)?.[0] ?? [],
    statusColumns: columnsOfMarkers(found, area),
  };
  return { place, sheet, markers: found, usedNames: markers.used() };
}

/** Where the rows of a place stand at this moment; `headerRow` counts from 1, `firstColumn` from 0. */
export interface Area {
  readonly headerRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
}

/** Queues the read of a place's bounds; the returned function gives them once after the sync, undefined when all is blank. */
export function queueBounds(
  sheet: Excel.Worksheet,
  headerRow: RowNumber,
  tableName: string | undefined,
): () => Area | undefined {
  return tableName === undefined ? queueRangeBounds(sheet, headerRow) : queueTableBounds(sheet, tableName);
}

function queueRangeBounds(sheet: Excel.Worksheet, headerRow: RowNumber): () => Area | undefined {
  const below = sheet.getRange(`${String(headerRow)}:${String(lastSheetRow)}`);
  const used = below.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    below.untrack();
    if (used.isNullObject) return undefined;
    used.untrack();
    return {
      headerRow,
      rowCount: used.rowIndex + used.rowCount - headerRow,
      firstColumn: used.columnIndex,
      columnCount: used.columnCount,
    };
  };
}

function queueTableBounds(sheet: Excel.Worksheet, tableName: string): () => Area {
  const table = sheet.tables.getItem(tableName);
  const header = table.getHeaderRowRange();
  header.load('rowIndex,columnIndex,columnCount');
  const body = table.getDataBodyRange();
  body.load('rowCount');
  return () => {
    header.untrack();
    body.untrack();
    return {
      headerRow: header.rowIndex + 1,
      rowCount: body.rowCount,
      firstColumn: header.columnIndex,
      columnCount: header.columnCount,
    };
  };
}

function columnsOfMarkers(
  markers: readonly Marker[],
  area: Area,
): Partial<Record<StatusColumn, ColumnIndex>> {
  const columns: Partial<Record<StatusColumn, ColumnIndex>> = {};
  for (const { statusColumn, cell } of markers) {
    if (cell?.row !== area.headerRow) continue;
    const column = cell.column - area.firstColumn;
    if (column >= 0 && column < area.columnCount) columns[statusColumn] ??= columnIndex(column);
  }
  return columns;
}
