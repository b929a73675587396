declare const rowNumberBrand: unique symbol;

/** A row's number in its worksheet, as Excel shows it at the left edge: 1 is the top row. */
export type RowNumber = number & { readonly [rowNumberBrand]: true };

/**
 * Brands a 1-based worksheet row number.
 * @throws RangeError for anything that is not a whole number from 1 to 1,048,576 (Excel's last row).
 */
export function rowNumber(value: number): RowNumber {
  if (!Number.isInteger(value) || value < 1 || value > 1_048_576)
    throw new RangeError(`not a row number: ${String(value)}`);
  return value as RowNumber;
}
