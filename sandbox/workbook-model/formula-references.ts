import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  area,
  columnIndex,
  columnName,
  lastColumn,
  lastRow,
  quoteSheetName,
} from './address';
import { shiftArea } from './area-list';
import type { Area, StructureChange } from './types';

/** A reference as it stands in a formula. A whole column has no rows, a whole row no columns. */
export interface Reference {
  /** Unquoted; null when the formula's own sheet is meant. */
  readonly sheetName: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

const sheetPart = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const body = String.raw`(${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
// Strings are matched first and left alone; a name or a function that only looks like a cell is told by its neighbours.
const pattern = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$'!])${sheetPart}${body}(?![\p{L}\p{N}_.(!])`,
  'gu',
);

function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, mark1 = '', letters = '', mark2 = '', digits = ''] = match ?? [];
  return {
    column: letters ? columnIndex(letters) : null,
    row: digits ? Number(digits) - 1 : null,
    columnAbsolute: letters !== '' && mark1 === '$',
    rowAbsolute: letters ? mark2 === '$' : mark1 === '$',
  };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnAbsolute ? '$' : '') + columnName(corner.column);
  const row = corner.row === null ? '' : `${corner.rowAbsolute ? '$' : ''}${corner.row + 1}`;
  return column + row;
}

/** Calls `replace` for every cell reference outside strings; it gives the new text. */
export function replaceReferences(
  formula: string,
  replace: (reference: Reference, text: string) => string,
): string {
  return formula.replace(pattern, (text: string, sheet: string | undefined, place: string | undefined) => {
    if (place === undefined) return text;
    const [first = '', second] = place.split(':');
    const sheetName = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : (sheet ?? null);
    return replace(
      { sheetName, from: readCorner(first), to: second === undefined ? null : readCorner(second) },
      text,
    );
  });
}

/** The cells a reference stands for. */
export function referenceArea({ from, to }: Reference): Area {
  const end = to ?? from;
  const top = Math.min(from.row ?? 0, end.row ?? 0);
  const left = Math.min(from.column ?? 0, end.column ?? 0);
  const bottom = from.row === null ? ROW_LIMIT - 1 : Math.max(from.row, end.row ?? 0);
  const right = from.column === null ? COLUMN_LIMIT - 1 : Math.max(from.column, end.column ?? 0);
  return area(top, left, bottom - top + 1, right - left + 1);
}

function write(reference: Reference, from: Corner, to: Corner | null): string {
  const sheet = reference.sheetName === null ? '' : `${quoteSheetName(reference.sheetName)}!`;
  return sheet + writeCorner(from) + (to ? `:${writeCorner(to)}` : '');
}

/**
 * The formula as it reads after its cell was copied elsewhere: relative parts move along.
 * @example offsetFormula('=$K2&A$1', 3, 1) // '=$K5&B$1'
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (corner: Corner): Corner | null => {
    const row = corner.row === null || corner.rowAbsolute ? corner.row : corner.row + rows;
    const column = corner.column === null || corner.columnAbsolute ? corner.column : corner.column + columns;
    const outside =
      (row ?? 0) < 0 || (row ?? 0) >= ROW_LIMIT || (column ?? 0) < 0 || (column ?? 0) >= COLUMN_LIMIT;
    return outside ? null : { ...corner, row, column };
  };
  return replaceReferences(formula, (reference) => {
    const from = move(reference.from);
    const to = reference.to && move(reference.to);
    return from && (!reference.to || to) ? write(reference, from, to) : '#REF!';
  });
}

/**
 * The formula after cells were inserted or deleted in the sheet named `changedSheet`.
 * `ownSheet` is where the formula stands (null for a name of the whole workbook).
 */
export function shiftFormula(
  formula: string,
  change: StructureChange,
  changedSheet: string,
  ownSheet: string | null,
): string {
  return replaceReferences(formula, (reference, text) => {
    const sheet = reference.sheetName ?? ownSheet;
    if (sheet?.toLowerCase() !== changedSheet.toLowerCase()) return text;
    const before = referenceArea(reference);
    // A whole column has no end that an inserted row could move.
    if (change.axis === 'row' ? reference.from.row === null : reference.from.column === null) return text;
    const after = shiftArea(before, change);
    if (!after)
      return reference.sheetName === null ? '#REF!' : `${quoteSheetName(reference.sheetName)}!#REF!`;
    const place = (corner: Corner, row: number, column: number): Corner => ({
      ...corner,
      row: corner.row === null ? null : row,
      column: corner.column === null ? null : column,
    });
    return write(
      reference,
      place(reference.from, after.row, after.column),
      reference.to && place(reference.to, lastRow(after), lastColumn(after)),
    );
  });
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return replaceReferences(formula, (reference, text) =>
    reference.sheetName?.toLowerCase() === before.toLowerCase()
      ? write({ ...reference, sheetName: after }, reference.from, reference.to)
      : text,
  );
}

/** The formula after a sheet was deleted: what pointed there is `#REF!`. */
export function forgetSheetInFormula(formula: string, name: string): string {
  return replaceReferences(formula, (reference, text) =>
    reference.sheetName?.toLowerCase() === name.toLowerCase() ? '#REF!' : text,
  );
}
