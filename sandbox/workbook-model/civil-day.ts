/** Days of the civil calendar as Excel's serial numbers, without `Date` and without a time zone. */

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/**
 * Excel's serial number of a day; null before the date system begins or when there is no such day.
 * The 1900 system counts a 29 February 1900 that never was.
 * @example serialOf(1904, 1, 2, true) // 1
 */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year > 9999) return null;
  const days = daysFromCivil(year, month, day);
  if (date1904) {
    const serial = days + 24107;
    return serial >= 0 ? serial : null;
  }
  const serial = days + 25569;
  const real = serial < 61 ? serial - 1 : serial;
  return real >= 1 ? real : null;
}

/** What the worksheet function DATE gives: months and days may run over. */
export function dateFunction(year: number, month: number, day: number, date1904: boolean): number {
  const fullYear = year < 1900 ? year + 1900 : year;
  const months = fullYear * 12 + month - 1;
  const first = serialOf(Math.floor(months / 12), (months % 12) + 1, 1, date1904);
  if (first === null) return NaN;
  return first + day - 1;
}
