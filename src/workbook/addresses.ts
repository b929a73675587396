/** A rectangle of cells in a worksheet: rows as Excel numbers them (1 is the top), columns from 0. */
export interface CellArea {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_383;

/**
 * The letters of a worksheet column.
 * @example columnLetters(0) // 'A'
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/**
 * The 0-based worksheet column that letters name.
 * @example columnOfLetters('AB') // 27
 */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** @example cellAddress(12, 10) // 'K12' */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

/** @example areaAddress({ firstRow: 2, rowCount: 3, firstColumn: 0, columnCount: 2 }) // 'A2:B4' */
export function areaAddress(area: CellArea): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.firstRow + area.rowCount - 1, area.firstColumn + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name in an address: `'Bob''s rows'!A1` gives `Bob's rows`; undefined when it names none. */
export function sheetOfAddress(address: string): string | undefined {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return undefined;
  const name = address.slice(0, bang);
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/**
 * The rectangle around an address as Excel's events give it: a cell, a range, whole columns, whole rows, or several of
 * them with commas. Undefined for what is no address.
 * @example parseAreas('B2:C5') // { firstRow: 2, rowCount: 4, firstColumn: 1, columnCount: 2 }
 * @example parseAreas('A:A') // rows 1 to 1,048,576 of the first column
 */
export function parseAreas(address: string): CellArea | undefined {
  let around: CellArea | undefined;
  for (const part of address.split(',')) {
    const area = parseArea(part.slice(part.lastIndexOf('!') + 1));
    if (area === undefined) return undefined;
    around = around === undefined ? area : union(around, area);
  }
  return around;
}

function parseArea(text: string): CellArea | undefined {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text.trim());
  if (match === null || text.trim() === '') return undefined;
  const [, fromLetters = '', fromDigits = '', toLetters = fromLetters, toDigits = fromDigits] = match;
  const columns =
    fromLetters === '' ? [0, lastColumn] : [columnOfLetters(fromLetters), columnOfLetters(toLetters)];
  const rows = fromDigits === '' ? [1, lastRow] : [Number(fromDigits), Number(toDigits)];
  const [left = 0, right = 0] = columns.sort((a, b) => a - b);
  const [top = 1, bottom = 1] = rows.sort((a, b) => a - b);
  return { firstRow: top, rowCount: bottom - top + 1, firstColumn: left, columnCount: right - left + 1 };
}

function union(a: CellArea, b: CellArea): CellArea {
  const firstRow = Math.min(a.firstRow, b.firstRow);
  const firstColumn = Math.min(a.firstColumn, b.firstColumn);
  const bottom = Math.max(a.firstRow + a.rowCount, b.firstRow + b.rowCount);
  const right = Math.max(a.firstColumn + a.columnCount, b.firstColumn + b.columnCount);
  return { firstRow, rowCount: bottom - firstRow, firstColumn, columnCount: right - firstColumn };
}
