import { formatCivilDate } from '../../accounts/dates/civil-date';
import { civilDateFromSerial } from '../../accounts/dates/excel-serial';
import type { DateSystem } from '../../accounts/cell';
import type { FixedCell } from '../../accounts/issue';
import { formatDecimal } from '../../messages/numbers';

/** How a fixed cell will look in the sheet: a date's serial is shown as its day, an amount with its decimals. */
export function displayFix(
  { after, numberFormat }: Pick<FixedCell, 'after' | 'numberFormat'>,
  dateSystem: DateSystem,
): string {
  if (typeof after !== 'number' || numberFormat === undefined) return String(after);
  if (numberFormat.includes('y')) {
    const day = civilDateFromSerial(after, dateSystem);
    return day === undefined ? String(after) : formatCivilDate(day);
  }
  const amount = /^#,##0(?:\.(0+))?$/.exec(numberFormat);
  if (amount === null) return String(after);
  const decimals = amount[1]?.length ?? 0;
  return formatDecimal('en', String(after), decimals);
}
