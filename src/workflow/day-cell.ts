import type { CellValue, DateSystem } from '../accounts/cell';
import { serialFromCivilDate } from '../accounts/dates/excel-serial';

/** A day (dd/MM/yyyy) as a cell keeps it: its serial, or the text where the date system does not reach. */
export function dayCell(day: string, system: DateSystem): CellValue {
  const [date = 0, month = 0, year = 0] = day.split('/').map(Number);
  return serialFromCivilDate({ year, month, day: date }, system) ?? day;
}
