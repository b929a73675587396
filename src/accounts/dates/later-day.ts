import type { CellValue, DateSystem } from '../cell';
import { dayOrder } from './civil-date';
import { civilDateFromSerial } from './excel-serial';

/**
 * The later of two date cells that were found good, true dates or texts as dd/MM/yyyy; a blank one is no day.
 *
 * @example
 * laterDay('31/01/2026', 46054, 1900); //=> 46054, which is 01/02/2026
 */
export function laterDay(a: CellValue, b: CellValue, dateSystem: DateSystem): CellValue {
  return orderOf(b, dateSystem) > orderOf(a, dateSystem) ? b : a;
}

function orderOf(cell: CellValue, dateSystem: DateSystem): number {
  if (typeof cell === 'number') {
    const day = civilDateFromSerial(cell, dateSystem);
    return day === undefined ? Number.NEGATIVE_INFINITY : dayOrder(day.year, day.month, day.day);
  }
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(String(cell).trim()) ?? [];
  return year === undefined ? Number.NEGATIVE_INFINITY : dayOrder(Number(year), Number(month), Number(day));
}
