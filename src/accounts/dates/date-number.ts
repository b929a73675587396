import type { CivilDate } from './civil-date';
import { daysInMonth } from './civil-date';

/** Days since 1 March of year 0, Gregorian: a year that begins in March keeps the leap day at its end. */
export function dayNumber(year: number, month: number, day: number): number {
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

/** The day that a day number means: the way back from `dayNumber`. */
export function dayOfNumber(days: number): CivilDate {
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
