declare const columnIndexBrand: unique symbol;

/** A column's place in the data range of a sheet: 0 is the range's first column, wherever the range stands. */
export type ColumnIndex = number & { readonly [columnIndexBrand]: true };

/**
 * Brands a 0-based column place.
 * @throws RangeError for anything that is not a whole number from 0 to 16,383 (Excel's last column).
 */
export function columnIndex(value: number): ColumnIndex {
  if (!Number.isInteger(value) || value < 0 || value > 16_383)
    throw new RangeError(`not a column index: ${String(value)}`);
  return value as ColumnIndex;
}
