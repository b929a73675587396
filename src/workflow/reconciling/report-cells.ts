import { Big } from 'big.js';
import type { CellValue } from '../../accounts/cell';

/**
 * An amount as a cell keeps it: a number, or a text where a number would lose digits.
 *
 * @example
 * amountCell('61240.50'); //=> 61240.5
 */
export function amountCell(amount: string | undefined): CellValue {
  if (amount === undefined) return '';
  const number = Number(amount);
  return Number.isFinite(number) && Big(String(number)).eq(amount) ? number : amount;
}

/** Sheet less Command, blank where one of them says nothing. */
export function differenceCell(sheet: string | undefined, command: string | undefined): CellValue {
  return sheet === undefined || command === undefined ? '' : amountCell(Big(sheet).minus(command).toFixed());
}
