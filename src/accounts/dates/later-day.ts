import type { CellValue, DateSystem } from '../cell';
import { dayOfGoodCell } from './day-of-good-cell';

/**
 * The later of two date cells that were found good, true dates or texts as dd/MM/yyyy; a blank one is no day.
 *
 * @example
 * laterDay('31/01/2026', 46054, 1900); //=> 46054, which is 01/02/2026
 */
export function laterDay(a: CellValue, b: CellValue, dateSystem: DateSystem): CellValue {
  const [one, other] = [dayOfGoodCell(a, dateSystem), dayOfGoodCell(b, dateSystem)];
  return other !== undefined && (one === undefined || other > one) ? b : a;
}
