import { formatCivilDate } from '../accounts/civil-date';
import { civilDateFromSerial } from '../accounts/excel-serial';
import type { DateSystem } from '../accounts/cell';
import type { Fix } from '../accounts/issue';

/** How a fixed cell will look in the sheet: a date's serial is shown as its day. */
export function displayFix(fix: Fix, dateSystem: DateSystem): string {
  if (typeof fix.after !== 'number' || fix.numberFormat?.includes('y') !== true) return String(fix.after);
  const day = civilDateFromSerial(fix.after, dateSystem);
  return day === undefined ? String(fix.after) : formatCivilDate(day);
}
