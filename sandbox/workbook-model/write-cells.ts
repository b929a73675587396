import { area, intersect } from './address';
import { FormulaSyntaxError } from './formula-calculator';
import { requireAllowed, requireWritable } from './permissions';
import type { Sheet } from './sheet';
import { normaliseHeaders } from './table-headers';
import { readTyped } from './typed-input';
import type { Area, CellStyle, CellValue } from './types';
import type { Workbook } from './workbook';
import { invalidArgument } from './workbook-error';

/** What may stand in a grid that is written: null leaves the cell as it is. */
export type WrittenValue = CellValue | null;

/** A grid of the area's size, or one cell that goes everywhere. */
export type WrittenGrid = readonly (readonly WrittenValue[])[];

/**
 * A function that gives the grid's member for a cell of the area.
 * @throws WorkbookError InvalidArgument when the sizes differ
 */
export function gridReader<T>(grid: readonly (readonly T[])[], it: Area): (row: number, column: number) => T {
  const first = grid[0]?.[0];
  if (grid.length === 1 && grid[0]?.length === 1) return () => first as T;
  if (grid.length !== it.rowCount || grid.some((line) => line.length !== it.columnCount)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const lines: readonly (readonly T[] | undefined)[] = grid;
  return (row, column) => lines[row]?.[column] as T;
}

/**
 * Writes values as Excel takes them in: strings are read as if typed (numbers, dates, formulas), unless the cell
 * has the text format; null leaves a cell alone. While a file is loaded values are taken as they are.
 * Raises one `changed` event for the whole area.
 *
 * @throws WorkbookError InvalidArgument (size, or a formula that cannot be read), AccessDenied
 */
export function writeCells(workbook: Workbook, sheet: Sheet, it: Area, grid: WrittenGrid): void {
  const read = gridReader(grid, it);
  requireWritable(workbook, sheet, [it]);
  const valueBefore = sheet.value(it.row, it.column);
  if (grid.length === 1 && grid[0]?.length === 1 && it.rowCount * it.columnCount > 1) {
    fill(workbook, sheet, it, grid[0][0] ?? null);
  } else {
    for (let row = 0; row < it.rowCount; row++) {
      for (let column = 0; column < it.columnCount; column++) {
        const value = read(row, column);
        if (value !== null) writeCell(workbook, sheet, it.row + row, it.column + column, value);
      }
    }
  }
  afterCellsChanged(workbook, sheet, it, valueBefore);
}

/** One value everywhere; emptying whole columns walks only the rows that exist. */
function fill(workbook: Workbook, sheet: Sheet, it: Area, value: WrittenValue): void {
  if (value === null) return;
  const target = value === '' ? intersect(it, sheet.usedArea(true) ?? area(0, 0)) : it;
  if (!target) return;
  for (let row = target.row; row < target.row + target.rowCount; row++) {
    for (let column = target.column; column < target.column + target.columnCount; column++) {
      writeCell(workbook, sheet, row, column, value);
    }
  }
}

/** Keeps what hangs on cell values right, and tells. */
export function afterCellsChanged(workbook: Workbook, sheet: Sheet, it: Area, valueBefore?: CellValue): void {
  for (const table of sheet.parts.tables) normaliseHeaders(sheet, table, it);
  const single = it.rowCount === 1 && it.columnCount === 1 && valueBefore !== undefined;
  workbook.emit({
    type: 'changed',
    sheetId: sheet.id,
    changeType: 'RangeEdited',
    areas: [it],
    details: single ? { valueBefore, valueAfter: sheet.value(it.row, it.column) } : undefined,
  });
}

/** Puts one value in place without asking or telling anybody. */
export function writeCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
): void {
  const { cells } = sheet;
  if (typeof value !== 'string' || value === '') {
    cells.set(row, column, value);
    return;
  }
  if (workbook.origin === 'load') {
    if (value.startsWith('=') && value.length > 1) cells.set(row, column, '', value);
    else cells.set(row, column, value);
    return;
  }
  const style = sheet.style(row, column);
  const typed = readTyped(value, style.numberFormat, workbook);
  if (typed.formula !== undefined) {
    cells.set(row, column, calculate(workbook, sheet, row, column, typed.formula), typed.formula);
  } else {
    cells.set(row, column, typed.value);
  }
  const change: Partial<CellStyle> = {
    ...(typed.numberFormat !== undefined &&
      style.numberFormat === 'General' && { numberFormat: typed.numberFormat }),
    ...((typed.quotePrefix ?? false) !== style.quotePrefix && { quotePrefix: typed.quotePrefix ?? false }),
  };
  if (Object.keys(change).length > 0) {
    cells.setStyle(row, column, workbook.styles.patch(sheet.styleId(row, column), change));
  }
}

/** A formula is worked out once, when it is written; nothing recalculates it later. */
function calculate(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): CellValue {
  try {
    return workbook.calculator.evaluate(formula, sheet.name, row, column);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument();
    throw error;
  }
}

/** Changes how the cells of some areas look. Raises `formatChanged`. */
export function formatCells(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  change: Partial<CellStyle>,
): void {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  for (const it of areas) sheet.patchStyle(it, change);
  workbook.emit({ type: 'formatChanged', sheetId: sheet.id, areas });
}

/**
 * Sets number formats, cell by cell. Values stay as they are: text does not become a number.
 * @throws WorkbookError InvalidArgument when the sizes differ
 */
export function writeNumberFormats(
  workbook: Workbook,
  sheet: Sheet,
  it: Area,
  grid: readonly (readonly (string | null)[])[],
): void {
  const read = gridReader(grid, it);
  requireAllowed(workbook, sheet, 'allowFormatCells');
  const first = grid[0]?.[0];
  if (first != null && grid.every((line) => line.every((format) => format === first))) {
    sheet.patchStyle(it, { numberFormat: first || 'General' });
  } else {
    for (let row = 0; row < it.rowCount; row++) {
      for (let column = 0; column < it.columnCount; column++) {
        const numberFormat = read(row, column);
        if (numberFormat === null) continue;
        const id = sheet.styleId(it.row + row, it.column + column);
        if (workbook.styles.get(id).numberFormat === numberFormat) continue;
        sheet.cells.setStyle(it.row + row, it.column + column, workbook.styles.patch(id, { numberFormat }));
      }
    }
  }
  workbook.emit({ type: 'formatChanged', sheetId: sheet.id, areas: [it] });
}

/** What `clear` takes away, in the words of `Excel.ClearApplyTo`. */
export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties cells, or their formats (with conditional formats and validation for `All`), or both. */
export function clearCells(workbook: Workbook, sheet: Sheet, areas: readonly Area[], what: ClearWhat): void {
  if (what === 'All' || what === 'Contents') {
    for (const it of areas) writeCells(workbook, sheet, it, [['']]);
  }
  if (what === 'All' || what === 'Formats') {
    requireAllowed(workbook, sheet, 'allowFormatCells');
    const plain = workbook.styles.get(0);
    for (const it of areas) sheet.patchStyle(it, plain);
    workbook.emit({ type: 'formatChanged', sheetId: sheet.id, areas });
  }
  if (what !== 'Contents' && what !== 'Formats') {
    workbook.beforeWrite(sheet);
    sheet.parts.hyperlinks = sheet.parts.hyperlinks.filter(
      (link) => !areas.some((it) => intersect(it, area(link.row, link.column)) !== null),
    );
  }
}

/**
 * Puts new results into formula cells, as a recalculation would: raises `calculated` and not `changed`.
 * Cells without a formula are left alone.
 */
export function recalculate(
  workbook: Workbook,
  sheet: Sheet,
  it: Area,
  values: readonly (readonly CellValue[])[],
): void {
  const read = gridReader(values, it);
  for (let row = 0; row < it.rowCount; row++) {
    for (let column = 0; column < it.columnCount; column++) {
      const formula = sheet.cells.formula(it.row + row, it.column + column);
      if (formula !== undefined)
        sheet.cells.set(it.row + row, it.column + column, read(row, column), formula);
    }
  }
  workbook.painter.forget(sheet.id);
  workbook.emitAs('user', { type: 'calculated', sheetId: sheet.id, areas: [it] });
}
