import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  area,
  containsArea,
  intersect,
  lastColumn,
  lastRow,
  sameArea,
} from './address';
import { applyFilters } from './filters';
import { requireAllowed, requireWritable } from './permissions';
import type { Sheet } from './sheet';
import { deleteCells, insertCells } from './sheet-structure';
import { bodyArea, columnNames, headerArea, normaliseHeaders } from './table-headers';
import type { Area, CellValue, Table } from './types';
import { writeCells } from './write-cells';
import type { Workbook } from './workbook';
import { invalidArgument, invalidOperation } from './workbook-error';

/** A table and the sheet it stands in. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** A table by id or by name (in any case), or undefined. */
export function findTable(workbook: Workbook, idOrName: string | number): PlacedTable | undefined {
  const lower = String(idOrName).toLowerCase();
  for (const placed of workbook.tables()) {
    if (placed.table.id === idOrName || placed.table.name.toLowerCase() === lower) return placed;
  }
  return undefined;
}

/**
 * Makes a table of an area. Without headers a row of them is opened above the data.
 * @throws WorkbookError InvalidArgument when it would overlap another table or a merged cell
 */
export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  it: Area,
  hasHeaders: boolean,
  name?: string,
): Table {
  requireAllowed(workbook, sheet, null);
  if (sheet.parts.tables.some((other) => intersect(other.area, it))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  let place = it;
  if (!hasHeaders) {
    insertCells(workbook, sheet, { ...it, rowCount: 1 }, 'Down');
    place = { ...it, rowCount: it.rowCount + 1 };
  } else if (it.rowCount === 1) place = { ...it, rowCount: 2 };
  sheet.parts.merges = sheet.parts.merges.filter((merge) => !intersect(merge, place));
  const filter = sheet.parts.autoFilter;
  if (filter && intersect(filter.area, place)) sheet.parts.autoFilter = null;
  let number = 1;
  while (!name && findTable(workbook, `Table${number}`)) number++;
  const table: Table = {
    id: workbook.newId(),
    name: name ?? `Table${number}`,
    area: place,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    columnIds: Array.from({ length: place.columnCount }, () => workbook.newNumber()),
    criteria: new Map(),
    sort: [],
  };
  sheet.parts.tables.push(table);
  normaliseHeaders(sheet, table, place);
  workbook.emit({ type: 'tableAdded', sheetId: sheet.id, tableId: table.id, name: table.name });
  return table;
}

/** @throws WorkbookError InvalidArgument when the name is taken or is no name */
export function renameTable(workbook: Workbook, { sheet, table }: PlacedTable, name: string): void {
  requireAllowed(workbook, sheet, null);
  const other = findTable(workbook, name)?.table ?? table;
  const taken = other !== table || workbook.names.some((it) => it.name.toLowerCase() === name.toLowerCase());
  if (taken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument();
  table.name = name;
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

/** Turns the table back into cells; they keep their values and formats. */
export function convertToRange(workbook: Workbook, { sheet, table }: PlacedTable): void {
  requireAllowed(workbook, sheet, null);
  sheet.parts.tables = sheet.parts.tables.filter((it) => it !== table);
  applyFilters(workbook, sheet);
  workbook.emit({ type: 'tableDeleted', sheetId: sheet.id, tableId: table.id, name: table.name });
}

/** Takes the table away with its cells' contents. */
export function deleteTable(workbook: Workbook, placed: PlacedTable): void {
  convertToRange(workbook, placed);
  writeCells(workbook, placed.sheet, placed.table.area, [['']]);
}

/**
 * Gives a table another area, its header row where it was.
 * @throws WorkbookError InvalidArgument when the header would move or another table is in the way
 */
export function resizeTable(workbook: Workbook, { sheet, table }: PlacedTable, to: Area): void {
  requireAllowed(workbook, sheet, null);
  const others = sheet.parts.tables.filter((it) => it !== table);
  const fits =
    to.row === table.area.row &&
    intersect(to, table.area) !== null &&
    to.rowCount > (table.showHeaders ? 1 : 0);
  if (!fits || others.some((it) => intersect(it.area, to))) throw invalidArgument();
  const moved = to.column - table.area.column;
  table.columnIds = Array.from(
    { length: to.columnCount },
    (_, index) => table.columnIds[index + moved] ?? workbook.newNumber(),
  );
  table.area = to;
  normaliseHeaders(sheet, table, to);
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

/**
 * Adds a column to a table at an offset (at the end by default). The cells to the right of the table move aside
 * in the table's rows alone. `values` are one column from the header down, or without the header.
 */
export function addTableColumn(
  workbook: Workbook,
  placed: PlacedTable,
  index: number | null,
  values: readonly (readonly CellValue[])[] | null,
  name: string | null,
): number {
  const { sheet, table } = placed;
  requireAllowed(workbook, sheet, null);
  const count = table.area.columnCount;
  const at = index === null || index < 0 ? count : index;
  if (at > count) throw invalidArgument();
  if (table.area.column + count >= COLUMN_LIMIT)
    throw invalidOperation('The table has no room for another column.');
  const column: Area = { ...table.area, column: table.area.column + at, columnCount: 1 };
  const beside = { ...column, columnCount: COLUMN_LIMIT - column.column };
  const inTheWay = sheet.usedArea(true, beside) !== null || at < count;
  if (inTheWay) insertCells(workbook, sheet, column, 'Right');
  // A column at the end lies outside of what moved: the table takes it in.
  if (table.area.columnCount === count) {
    table.area = { ...table.area, columnCount: count + 1 };
    table.columnIds = [...table.columnIds.slice(0, at), workbook.newNumber(), ...table.columnIds.slice(at)];
  }
  if (values) {
    const rows = values.length === table.area.rowCount ? column : bodyArea({ ...table, area: column });
    writeCells(workbook, sheet, rows, values);
  }
  if (name !== null && table.showHeaders) writeCells(workbook, sheet, { ...column, rowCount: 1 }, [[name]]);
  normaliseHeaders(sheet, table, column);
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
  return at;
}

/** Takes a column out of a table; what is to the right of it moves in. */
export function deleteTableColumn(workbook: Workbook, placed: PlacedTable, index: number): void {
  if (placed.table.area.columnCount === 1) throw invalidOperation("A table's last column can't be deleted.");
  deleteCells(
    workbook,
    placed.sheet,
    { ...placed.table.area, column: placed.table.area.column + index, columnCount: 1 },
    'Left',
  );
}

/** Adds rows to the body at an offset (at the end by default); gives the offset. */
export function addTableRows(
  workbook: Workbook,
  { sheet, table }: PlacedTable,
  index: number | null,
  values: readonly (readonly CellValue[])[] | null,
  count = values?.length ?? 1,
): number {
  requireAllowed(workbook, sheet, null);
  const body = bodyArea(table);
  const at = index === null || index < 0 ? body.rowCount : index;
  if (at > body.rowCount) throw invalidArgument();
  const rows: Area = { ...body, row: body.row + at, rowCount: count };
  const end = lastRow(table.area);
  const below: Area = { ...rows, rowCount: ROW_LIMIT - rows.row };
  if (at < body.rowCount || table.showTotals || sheet.usedArea(true, below))
    insertCells(workbook, sheet, rows, 'Down');
  if (lastRow(table.area) === end) table.area = { ...table.area, rowCount: table.area.rowCount + count };
  if (values) writeCells(workbook, sheet, rows, values);
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
  return at;
}

/** The offset of a table's column by its name (in any case), its id or its offset. */
export function findColumn(sheet: Sheet, table: Table, key: string | number): number {
  if (typeof key === 'number') return table.columnIds.indexOf(key);
  const lower = key.toLowerCase();
  return columnNames(sheet, table).findIndex((name) => name.toLowerCase() === lower);
}

/** The tables an area touches, or lies fully around. */
export function tablesIn(sheet: Sheet, it: Area, fullyContained: boolean): Table[] {
  return sheet.parts.tables.filter((table) =>
    fullyContained ? containsArea(it, table.area) : intersect(it, table.area) !== null,
  );
}

/** After a person typed directly below or beside a table, Excel lets the table take the cell in. */
export function growTableAround(workbook: Workbook, sheet: Sheet, row: number, column: number): void {
  const typed = area(row, column);
  for (const table of sheet.parts.tables) {
    if (table.showTotals) continue;
    const below =
      row === lastRow(table.area) + 1 && column >= table.area.column && column <= lastColumn(table.area);
    const beside =
      column === lastColumn(table.area) + 1 && row >= table.area.row && row <= lastRow(table.area);
    const grown: Area = below
      ? { ...table.area, rowCount: table.area.rowCount + 1 }
      : { ...table.area, columnCount: table.area.columnCount + 1 };
    if ((!below && !beside) || sameArea(grown, table.area)) continue;
    const added = sheet.usedArea(
      true,
      below ? { ...grown, row, rowCount: 1 } : { ...grown, column, columnCount: 1 },
    );
    if (added && sameArea(added, typed)) resizeTable(workbook, { sheet, table }, grown);
    return;
  }
}

/** Shows or hides the header row or the totals row. */
export function showTableRow(
  workbook: Workbook,
  { sheet, table }: PlacedTable,
  which: 'headers' | 'totals',
  show: boolean,
): void {
  requireWritable(workbook, sheet, [table.area]);
  if (which === 'totals' && show !== table.showTotals) {
    const after = { ...table.area, rowCount: table.area.rowCount + (show ? 1 : -1) };
    if (show)
      insertCells(workbook, sheet, { ...table.area, row: lastRow(table.area) + 1, rowCount: 1 }, 'Down');
    else deleteCells(workbook, sheet, { ...table.area, row: lastRow(table.area), rowCount: 1 }, 'Up');
    table.showTotals = show;
    table.area = after;
  }
  if (which === 'headers' && show !== table.showHeaders) {
    const header = headerArea({ ...table, showHeaders: true });
    if (show) throw invalidOperation('Showing a hidden header row again is not emulated.');
    if (header) writeCells(workbook, sheet, header, [['']]);
    table.showHeaders = false;
    table.area = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
  }
}
