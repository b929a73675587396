import type { CellValue, DateSystem } from '../cell';
import { dayOrder } from './civil-date';
import { civilDateFromSerial } from './excel-serial';

/**
 * The day of a date cell that was found good, a true date or a text as dd/MM/yyyy, as a number that orders days.
 *
 * @returns undefined for a blank cell and for one that holds no such day
 * @example
 * dayOfGoodCell('01/02/2026', 1900) === dayOfGoodCell(46054, 1900); //=> true
 */
export function dayOfGoodCell(cell: CellValue, dateSystem: DateSystem): number | undefined {
  if (typeof cell === 'number') {
    const day = civilDateFromSerial(cell, dateSystem);
    return day && dayOrder(day.year, day.month, day.day);
  }
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(String(cell).trim()) ?? [];
  return year === undefined ? undefined : dayOrder(Number(year), Number(month), Number(day));
}
