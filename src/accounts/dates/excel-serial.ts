import type { DateSystem } from '../cell';
import type { CivilDate } from './civil-date';
import { isRealDay } from './civil-date';
import { dayNumber, dayOfNumber } from './date-number';

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
  if (system === 1904) return dayOfNumber(days + dayNumber(1904, 1, 1));
  if (days === 0 || days === dayThatNeverWas) return undefined;
  return dayOfNumber((days < dayThatNeverWas ? days : days - 1) + dayNumber(1899, 12, 31));
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
