/** A day of the calendar, without a time and without a time zone. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days of a month, 28 to 31; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a day stands in the calendar (Gregorian, years 1 to 9999). */
export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * A day as the API wants it, dd/MM/yyyy.
 *
 * @example
 * formatCivilDate({ year: 2026, month: 3, day: 5 }); //=> '05/03/2026'
 */
export function formatCivilDate({ year, month, day }: CivilDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year).padStart(4, '0')}`;
}

/** Below 0 when `a` is the earlier day, 0 for the same day, above 0 otherwise. */
export function compareCivilDates(a: CivilDate, b: CivilDate): number {
  return dayOrder(a.year, a.month, a.day) - dayOrder(b.year, b.month, b.day);
}

/** A whole number that orders days as the calendar does: 20260315. It is no day count. */
export function dayOrder(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
