import type { Area } from './types';
import { invalidArgument } from './workbook-error';

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** The letters of a column counted from 0. @example columnName(27) // 'AB' */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column counted from 0 of its letters. @example columnIndex('AB') // 27 */
export function columnIndex(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function area(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}

export const wholeSheet: Area = area(0, 0, ROW_LIMIT, COLUMN_LIMIT);

export const isWholeRows = (it: Area): boolean => it.column === 0 && it.columnCount === COLUMN_LIMIT;
export const isWholeColumns = (it: Area): boolean => it.row === 0 && it.rowCount === ROW_LIMIT;

const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const top = Math.min(row1, row2);
  const left = Math.min(column1, column2);
  const bottom = Math.max(row1, row2);
  const right = Math.max(column1, column2);
  if (top < 0 || left < 0 || bottom >= ROW_LIMIT || right >= COLUMN_LIMIT) return null;
  return area(top, left, bottom - top + 1, right - left + 1);
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `2:5` (no sheet); null when it is none of them. */
export function tryParseArea(text: string): Area | null {
  const trimmed = text.trim();
  let match = cells.exec(trimmed);
  if (match) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
    return between(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  match = columns.exec(trimmed);
  if (match) return between(0, columnIndex(match[1] ?? ''), ROW_LIMIT - 1, columnIndex(match[2] ?? ''));
  match = rows.exec(trimmed);
  if (match) return between(Number(match[1]) - 1, 0, Number(match[2]) - 1, COLUMN_LIMIT - 1);
  return null;
}

/** As `tryParseArea`. @throws WorkbookError InvalidArgument */
export function parseArea(text: string): Area {
  const parsed = tryParseArea(text);
  if (!parsed) throw invalidArgument();
  return parsed;
}

/**
 * Takes an address apart into the sheet's name and the rest.
 * @example splitAddress("'O''Neil'!A1") // { sheetName: "O'Neil", local: 'A1' }
 */
export function splitAddress(text: string): { sheetName: string | null; local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text.trim());
  if (!match) return { sheetName: null, local: text.trim() };
  return { sheetName: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), local: match[3] ?? '' };
}

/** Splits `A1,Sheet1!B2:C3` at its commas (or semicolons), leaving those inside quoted sheet names alone. */
export function splitAreas(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).map((part) => part.trim()).filter(Boolean);
}

/** The address without a sheet, as events and the Name Box write it. @example 'A1:C9' */
export function formatArea(it: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const top = `${mark}${it.row + 1}`;
  const bottom = `${mark}${it.row + it.rowCount}`;
  const left = `${mark}${columnName(it.column)}`;
  const right = `${mark}${columnName(it.column + it.columnCount - 1)}`;
  if (isWholeRows(it)) return `${top}:${bottom}`;
  if (isWholeColumns(it)) return `${left}:${right}`;
  return it.rowCount === 1 && it.columnCount === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as it stands before `!`, quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !tryParseArea(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const lastRow = (it: Area): number => it.row + it.rowCount - 1;
export const lastColumn = (it: Area): number => it.column + it.columnCount - 1;

export const containsCell = (it: Area, row: number, column: number): boolean =>
  row >= it.row && column >= it.column && row < it.row + it.rowCount && column < it.column + it.columnCount;

export const containsArea = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export const sameArea = (a: Area, b: Area): boolean => containsArea(a, b) && containsArea(b, a);

/** The cells both have, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? area(row, column, rowCount, columnCount) : null;
}

/** The smallest rectangle around both. */
export function bound(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return area(
    row,
    column,
    Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  );
}
