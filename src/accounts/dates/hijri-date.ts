import type { CivilDate } from './civil-date';
import { dayNumber, dayOfNumber } from './date-number';

/** A day of the Umm al-Qura calendar, the official one of Saudi Arabia. */
export interface HijriDate {
  readonly year: number;
  /** 1 (Muharram) to 12 (Dhu al-Hijja). */
  readonly month: number;
  readonly day: number;
}

/** Years in which a date is taken for a Hijri one: 1882 to 2077. No Gregorian day of a debt lies in them. */
const years = { from: 1300, to: 1500 };

export function isHijriYear(year: number): boolean {
  return year >= years.from && year <= years.to;
}

const averageMonth = 29.530_588;
const dayOfEpoch = dayNumber(1970, 1, 1);
/** 1 Muharram 1300 was 12 November 1882. */
const firstDay = dayNumber(1882, 11, 12);

/** First days of months, as day numbers, kept when first asked for: building all 2,400 would take a tenth of a second. */
const firstDays = new Map<number, number>();

let calendar: Intl.DateTimeFormat | undefined;

/**
 * The Gregorian day of a day of the Umm al-Qura calendar, from the tables that the platform brings along.
 *
 * @returns undefined for a day that is not in that calendar (30 Safar 1447), a year that is none of 1300 to 1500, and
 * where the platform has no such calendar.
 * @example
 * civilDateFromHijri({ year: 1400, month: 7, day: 1 }); //=> { year: 1980, month: 5, day: 16 }
 */
export function civilDateFromHijri({ year, month, day }: HijriDate): CivilDate | undefined {
  if (!isHijriYear(year) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 30)) return undefined;
  const index = (year - years.from) * 12 + month - 1;
  const [first, next] = [firstDayOf(index), firstDayOf(index + 1)];
  if (first === undefined || next === undefined || first + day > next) return undefined;
  return dayOfNumber(first + day - 1);
}

/** @param index months since Muharram 1300 */
function firstDayOf(index: number): number | undefined {
  const known = firstDays.get(index);
  if (known !== undefined) return known;
  // The middle of the month by the moon's average: never more than a few days astray, so surely in the month.
  const middle = firstDay + Math.round((index + 0.5) * averageMonth);
  const there = hijriDateOf(middle);
  if (there === undefined || (there.year - years.from) * 12 + there.month - 1 !== index) return undefined;
  const first = middle - there.day + 1;
  firstDays.set(index, first);
  return first;
}

function hijriDateOf(days: number): HijriDate | undefined {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  // A platform without this calendar silently takes another.
  if (calendar.resolvedOptions().calendar !== 'islamic-umalqura') return undefined;
  const parts = calendar.formatToParts((days - dayOfEpoch) * 86_400_000);
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}
