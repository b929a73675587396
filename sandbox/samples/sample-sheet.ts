import type { CellValue } from 'exceljs';

/** A cell to be written: value, and number format where it is not General. */
export interface SampleCell {
  readonly value: CellValue;
  readonly format?: string;
}

/** A sheet to be written. */
export interface SampleSheet {
  readonly name: string;
  /** Lines above the header. */
  readonly above: readonly (readonly string[])[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Name of the Excel table over header and rows; null: a plain range with an auto filter. */
  readonly table: string | null;
  /** Worksheet rows that are hidden. */
  readonly hiddenRows: readonly number[];
}

/** Text that must stay text: format `@`. */
export function textCell(value: string): SampleCell {
  return { value: value === '' ? null : value, format: '@' };
}

/** A number shown with two decimals. */
export function amountCell(value: number): SampleCell {
  return { value, format: '#,##0.00' };
}
