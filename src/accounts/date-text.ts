import type { CivilDate } from './civil-date';
import { isRealDay } from './civil-date';
import { monthNamed } from './month-names';
import { trimEdges, westernDigits } from './normalise';

/** In which way a text departs from dd/MM/yyyy: issues of one way form one group. */
export type DateShape =
  | 'spaces'
  | 'arabic-digits'
  | 'iso'
  | 'digits'
  | 'dots'
  | 'dashes'
  | 'one-digit'
  | 'two-digit-year'
  | 'month-first'
  | 'month-name'
  | 'time'
  | 'unreadable';

/** What a text can mean as a day. */
export type DateText =
  | { readonly kind: 'day'; readonly shape: DateShape; readonly day: CivilDate }
  | { readonly kind: 'two-ways'; readonly dayFirst: CivilDate; readonly monthFirst: CivilDate }
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'unreadable' };

/** Chooses the century of a two-digit year, where only one makes sense; undefined where both or none do. */
export type Century = (year: number, month: number, day: number) => number | undefined;

const time = /[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?|\s*[صم])?$/iu;
const timeWithZone = /[T\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})$/i;
const midnightUtc = /T00:00(?::00(?:\.0+)?)?Z$/i;
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:يوم\s+)?(?:الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت))[\s,،.]+/iu;

/**
 * Reads what people type instead of dd/MM/yyyy, and only says a day when the text has one reading.
 *
 * @param text anything but a text that is dd/MM/yyyy already
 * @example
 * readDateText('2026-03-15', century); //=> { kind: 'day', shape: 'iso', day: { year: 2026, month: 3, day: 15 } }
 * readDateText('3/4/2026', century); //=> { kind: 'two-ways', … }
 */
export function readDateText(text: string, century: Century): DateText {
  const western = westernDigits(text);
  let rest = trimEdges(western).replace(/[\u200e\u200f\u061c]/g, '');
  let shape: DateShape | undefined =
    western === text ? (rest === text ? undefined : 'spaces') : 'arabic-digits';
  // A moment with a zone is another day elsewhere; only midnight as it is written says which day was meant.
  if (timeWithZone.test(rest) && !midnightUtc.test(rest)) return { kind: 'unreadable' };
  const withoutTime = rest.replace(midnightUtc, '').replace(time, '');
  if (withoutTime !== rest) shape = 'time';
  rest = withoutTime.replace(weekday, '');
  const read = numericDate(rest, century) ?? namedDate(rest, century);
  if (read === undefined) return { kind: 'unreadable' };
  return read.kind === 'day' && shape !== undefined ? { ...read, shape } : read;
}

function numericDate(text: string, century: Century): DateText | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) {
    const [, year = '', separator = '', month = '', day = ''] = iso;
    return dayOr(
      'no-such-day',
      separator === '' ? 'digits' : 'iso',
      Number(year),
      Number(month),
      Number(day),
    );
  }
  const parts = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [, first = '', separator = '', second = '', yearText = ''] = parts;
  return dayAndMonth(first, second, separator, yearText, century);
}

function dayAndMonth(
  first: string,
  second: string,
  separator: string,
  yearText: string,
  century: Century,
): DateText {
  const [a, b] = [Number(first), Number(second)];
  const yearOf = (month: number, day: number) =>
    yearText.length === 4 ? Number(yearText) : century(Number(yearText), month, day);
  const dayFirst = civil(yearOf(b, a), b, a);
  const monthFirst = civil(yearOf(a, b), a, b);
  // Excel of an American machine drops zeros in front; a full dd/MM/yyyy and dots are how the rest of the world writes.
  const american = separator !== '.' && (first.length === 1 || second.length === 1);
  if (dayFirst !== undefined && monthFirst !== undefined && a !== b && american)
    return { kind: 'two-ways', dayFirst, monthFirst };
  const shape = shapeOf(first, second, separator, yearText);
  if (dayFirst !== undefined) return { kind: 'day', shape, day: dayFirst };
  if (monthFirst !== undefined && separator !== '.')
    return { kind: 'day', shape: 'month-first', day: monthFirst };
  return { kind: yearText.length === 4 ? 'no-such-day' : 'unreadable' };
}

function shapeOf(first: string, second: string, separator: string, yearText: string): DateShape {
  if (yearText.length === 2) return 'two-digit-year';
  if (separator === '.') return 'dots';
  if (separator === '-') return 'dashes';
  return first.length === 1 || second.length === 1 ? 'one-digit' : 'spaces';
}

const word = String.raw`(\p{L}[\p{L}\p{M}.]*(?:\s+\p{L}[\p{L}\p{M}]*)?)`;
const gap = String.raw`[\s\-/.,،]*`;
const dayMonthYear = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?${gap}${word}${gap}(\d{4}|\d{2})$`,
  'iu',
);
const monthDayYear = new RegExp(
  String.raw`^${word}${gap}(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,،]+(\d{4}|\d{2})$`,
  'iu',
);
const yearMonthDay = new RegExp(String.raw`^(\d{4})${gap}${word}${gap}(\d{1,2})$`, 'iu');

function namedDate(text: string, century: Century): DateText | undefined {
  const dmy = dayMonthYear.exec(text);
  if (dmy !== null) return named(dmy[3], dmy[2], dmy[1], century);
  const mdy = monthDayYear.exec(text);
  if (mdy !== null) return named(mdy[3], mdy[1], mdy[2], century);
  const ymd = yearMonthDay.exec(text);
  return ymd === null ? undefined : named(ymd[1], ymd[2], ymd[3], century);
}

function named(yearText = '', monthText = '', dayText = '', century: Century): DateText | undefined {
  const month = monthNamed(monthText);
  if (month === undefined) return undefined;
  const day = Number(dayText);
  const year = yearText.length === 4 ? Number(yearText) : century(Number(yearText), month, day);
  if (year === undefined) return { kind: 'unreadable' };
  return dayOr('no-such-day', 'month-name', year, month, day);
}

function dayOr(
  otherwise: 'no-such-day',
  shape: DateShape,
  year: number,
  month: number,
  day: number,
): DateText {
  const read = civil(year, month, day);
  return read === undefined ? { kind: otherwise } : { kind: 'day', shape, day: read };
}

function civil(year: number | undefined, month: number, day: number): CivilDate | undefined {
  return year !== undefined && isRealDay(year, month, day) ? { year, month, day } : undefined;
}
