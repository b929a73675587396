import type { CellValue } from '../accounts/cell';

/** Excel's `values` as they come over the wire; null where a range was too large to be given. */
export type Grid<Cell> = readonly (readonly Cell[])[];

/** The values of a loaded range, or null when Excel gave none (a range too large for one answer). */
export function valuesOf(range: Excel.Range): Grid<CellValue> | null {
  return range.values as Grid<CellValue> | null;
}

/**
 * A header as the colour rules see it: the cell's content joined to text, as `A$1&""` does.
 * @example headerText(2024) // '2024'
 */
export function headerText(value: CellValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Sets one number format on every cell of a range; Excel takes a single text for that, which the typings leave out. */
export function setEveryFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
