import type { DateSystem } from './cell';
import type { CivilDate } from './civil-date';
import { daysInMonth, isRealDay } from './civil-date';

/** Excel's last day, 31 December 9999, in the 1900 system; 1904 counts 1,462 days less. */
const lastSerial = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/** Serial 60 of the 1900 system is 29 February 1900, a day that never was (kept from Lotus 1-2-3). */
const dayThatNeverWas = 60;

/**
 * The day that a serial means; its time of day (the fraction) does not count.
 *
 * @returns undefined for a serial that is no day: negative, after 9999, 0 and 60 in the 1900 system.
 * @example
 * civilDateFromSerial(46096, 1900); //=> { year: 2026, month: 3, day: 15 }
 */
export function civilDateFromSerial(serial: number, system: DateSystem): CivilDate | undefined {
  const days = Math.floor(serial);
  if (!(days >= 0) || days > lastSerial[system]) return undefined;
  if (system === 1904) return fromDayNumber(days + dayNumber(1904, 1, 1));
  if (days === 0 || days === dayThatNeverWas) return undefined;
  return fromDayNumber((days < dayThatNeverWas ? days : days - 1) + dayNumber(1899, 12, 31));
}

/**
 * The serial under which Excel keeps a day.
 *
 * @returns undefined for a day before the system's first or one that is not in the calendar.
 * @example
 * serialFromCivilDate({ year: 2026, month: 3, day: 15 }, 1904); //=> 44634
 */
export function serialFromCivilDate({ year, month, day }: CivilDate, system: DateSystem): number | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  if (system === 1904) {
    const serial = dayNumber(year, month, day) - dayNumber(1904, 1, 1);
    return serial >= 0 ? serial : undefined;
  }
  const days = dayNumber(year, month, day) - dayNumber(1899, 12, 31);
  if (days < 1) return undefined;
  return days < dayThatNeverWas ? days : days + 1;
}

/** Days since 1 March of year 0, Gregorian: a year that begins in March keeps the leap day at its end. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return (
    y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((m * 153 + 2) / 5) +
    day -
    1
  );
}

function fromDayNumber(days: number): CivilDate {
  // 365.2425 days a year on average: the estimate is at most one year off.
  let y = Math.floor(days / 365.2425);
  while (dayNumber(y + 1, 3, 1) <= days) y += 1;
  while (dayNumber(y, 3, 1) > days) y -= 1;
  let rest = days - dayNumber(y, 3, 1);
  let month = 3;
  let year = y;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return { year, month, day: rest + 1 };
}
