import type { ColumnIndex } from './column-index';
import type { RowNumber } from './row-number';

/** What Excel's `values` gives for a cell: text, number (a date is its serial), boolean; '' is blank, '#N/A' and its like are errors. */
export type CellValue = string | number | boolean;

/** Which day serial 1 is: 1 January 1900, or 2 January 1904 in workbooks that came from old Macs. */
export type DateSystem = 1900 | 1904;

/** A block of consecutive data rows, as read from the sheet: rows first, as Excel gives them. */
export interface RowBlock {
  /** Worksheet row of `values[0]`. */
  readonly firstRow: RowNumber;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of the columns that need them (dates, identifiers), one entry a row. */
  readonly formats: ReadonlyMap<ColumnIndex, readonly string[]>;
  /** Displayed text of the columns that need it (identifiers shown by a number format), one entry a row. */
  readonly texts: ReadonlyMap<ColumnIndex, readonly string[]>;
}
