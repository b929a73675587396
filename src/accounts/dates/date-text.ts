import type { CivilDate } from './civil-date';
import { isRealDay } from './civil-date';
import type { DateClass } from './date-column';
import { dateClass } from './date-column';
import type { HijriDate } from './hijri-date';
import { civilDateFromHijri, isHijriYear } from './hijri-date';
import { hijriMonthNamed, monthNamed } from './month-names';
import { trimEdges, westernDigits } from '../values/normalise';

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
  | 'time';

/** What a text can mean as a day. */
export type DateText =
  | { readonly kind: 'day'; readonly shape: DateShape; readonly day: CivilDate; readonly says: DateClass }
  | {
      readonly kind: 'two-ways';
      readonly shape: DateShape;
      readonly dayFirst: CivilDate;
      readonly monthFirst: CivilDate;
      /** Written as a machine that puts the month first does not write: the day comes first unless its column denies it. */
      readonly accepted: boolean;
    }
  | { readonly kind: 'hijri'; readonly hijri: HijriDate; readonly day: CivilDate }
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'unreadable' };

/** Chooses the century of a two-digit year, where only one makes sense; undefined where both or none do. */
export type Century = (year: number, month: number, day: number) => number | undefined;

const time =
  /[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?|\s*[صم])?\s*(?:Z|(?:UTC|GMT)?[+-]\d{2}:?\d{2}(?:\s*\([^)]*\))?|UTC|GMT)?$/iu;
/** Midnight of a country of this part of the world, in UTC: the day that was meant is the next one, or it is not. */
const midnightElsewhere = /T(?:18:30|19:00|20:00|21:00|22:00)(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)$/i;
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:يوم\s+)?(?:الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت))[\s,،.]+/iu;
const hijriEra = /(\d)\s*(?:هـ|ه|هجري|هجرية|a\.?h\.?|h)\.?$/iu;
const gregorianEra = /(\d)\s*(?:م|ميلادي|ميلادية|a\.?d\.?|c\.?e\.?)\.?$/iu;

/**
 * Reads what people type instead of dd/MM/yyyy, and only says a day when the text has one reading.
 *
 * @param text anything but a text that is dd/MM/yyyy already
 * @example
 * readDateText('2026-03-15', century); //=> { kind: 'day', shape: 'iso', day: { year: 2026, month: 3, day: 15 }, says: 0 }
 * readDateText('3/4/2026', century); //=> { kind: 'two-ways', … }
 */
export function readDateText(text: string, century: Century): DateText {
  // Most mistakes are numbers in another order: they need none of the cleaning below.
  const direct = /^[\d/.-]+$/.test(text) ? numericDate(text, century) : undefined;
  if (direct !== undefined) return direct;
  const western = westernDigits(text);
  const clean = trimEdges(western).replace(/[\u200e\u200f\u061c]/g, '');
  if (midnightElsewhere.test(clean)) return { kind: 'unreadable' };
  // A time with an offset belongs to a day as it is written there, and that day is meant.
  const timeless = clean.replace(time, '');
  const era = hijriEra.test(timeless) ? hijriEra : gregorianEra;
  const plain = plainSeparators(timeless.replace(weekday, '').replace(era, '$1'));
  const read = numericDate(plain, century) ?? namedDate(plain, century) ?? { kind: 'unreadable' };
  if (era === hijriEra && hijriEra.test(timeless) && read.kind !== 'hijri' && read.kind !== 'no-such-day')
    return { kind: 'unreadable' };
  return told(read, timeless !== clean, western !== text, clean !== western);
}

/** How the text as a whole departs, where that weighs more than how its parts do. */
function told(read: DateText, hadTime: boolean, hadDigits: boolean, hadEdges: boolean): DateText {
  if (read.kind !== 'day' && read.kind !== 'two-ways') return read;
  const shape = hadTime ? 'time' : hadDigits ? 'arabic-digits' : hadEdges ? 'spaces' : read.shape;
  if (read.kind === 'day') return { ...read, shape };
  // No machine that puts the month first writes Arabic digits.
  return { ...read, shape, accepted: read.accepted || hadDigits };
}

/** All kinds of slashes, dashes and dots made one each, and blanks between numbers made slashes. */
function plainSeparators(text: string): string {
  return text
    .replace(/\s*[/\\⁄∕／؍]\s*/g, '/')
    .replace(/\s*[-‐-―−－]\s*/g, '-')
    .replace(/\s*[.．。]\s*(?=\d)/g, '.')
    .replace(/^(\d{1,4})\s+(\d{1,2})\s+(\d{2,4})$/, '$1/$2/$3');
}

function numericDate(text: string, century: Century): DateText | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf('iso', Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const digits = /^\d{8}$/.test(text) ? digitsDate(text, century) : undefined;
  if (digits !== undefined) return digits;
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [, first = '', separator = '', second = '', yearText = ''] = parts;
  return dayAndMonth(first, second, separator, yearText, century);
}

/** 20260315, or 15032026: no text is both, for no month is called 20. */
function digitsDate(text: string, century: Century): DateText {
  const read = dayOf('digits', Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (read.kind !== 'no-such-day') return read;
  const other = dayAndMonth(text.slice(0, 2), text.slice(2, 4), '', text.slice(4), century);
  if (other.kind === 'two-ways') return { ...other, shape: 'digits', accepted: false };
  return other.kind === 'day' ? { ...other, shape: 'digits' } : other;
}

function dayAndMonth(
  first: string,
  second: string,
  separator: string,
  yearText: string,
  century: Century,
): DateText {
  const [a, b] = [Number(first), Number(second)];
  if (yearText.length === 4 && isHijriYear(Number(yearText)))
    return b > 12 ? hijri(Number(yearText), a, b) : hijri(Number(yearText), b, a);
  const yearOf = (month: number, day: number) =>
    yearText.length === 4 ? Number(yearText) : century(Number(yearText), month, day);
  const dayFirst = civil(yearOf(b, a), b, a);
  // Nobody writes the month first with dots.
  const monthFirst = separator === '.' ? undefined : civil(yearOf(a, b), a, b);
  const shape = shapeOf(first, second, separator, yearText);
  if (dayFirst !== undefined && monthFirst !== undefined && a !== b)
    // Excel of an American machine drops zeros in front.
    return { kind: 'two-ways', shape, dayFirst, monthFirst, accepted: first.length + second.length === 4 };
  if (dayFirst !== undefined)
    return {
      kind: 'day',
      shape,
      day: dayFirst,
      says: a > 12 && separator !== '.' ? dateClass.dayFirst : dateClass.silent,
    };
  if (monthFirst !== undefined)
    return {
      kind: 'day',
      shape: 'month-first',
      day: monthFirst,
      says: b > 12 ? dateClass.monthFirst : dateClass.silent,
    };
  return { kind: yearText.length === 4 ? 'no-such-day' : 'unreadable' };
}

function shapeOf(first: string, second: string, separator: string, yearText: string): DateShape {
  if (yearText.length === 2) return 'two-digit-year';
  if (separator === '.') return 'dots';
  if (separator === '-') return 'dashes';
  return first.length === 1 || second.length === 1 ? 'one-digit' : 'spaces';
}

const word = String.raw`(?:of\s+|من\s+)?(\p{L}[\p{L}\p{M}\s.'’‘ʿ-]{0,30}?)`;
const ordinal = '(?:st|nd|rd|th)?';
const gap = String.raw`[\s\-/.,،]*`;
const dayMonthYear = new RegExp(String.raw`^(\d{1,2})${ordinal}${gap}${word}${gap}(\d{4}|\d{2})$`, 'iu');
const monthDayYear = new RegExp(String.raw`^${word}${gap}(\d{1,2})${ordinal}[\s\-/.,،]+(\d{4}|\d{2})$`, 'iu');
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
  const day = Number(dayText);
  const month = monthNamed(monthText);
  if (month === undefined) {
    const hijriMonth = hijriMonthNamed(monthText);
    if (hijriMonth === undefined) return undefined;
    return isHijriYear(Number(yearText)) ? hijri(Number(yearText), hijriMonth, day) : { kind: 'unreadable' };
  }
  const year = yearText.length === 4 ? Number(yearText) : century(Number(yearText), month, day);
  if (year === undefined) return { kind: 'unreadable' };
  const read = civil(year, month, day);
  return read === undefined
    ? { kind: 'no-such-day' }
    : { kind: 'day', shape: 'month-name', day: read, says: dateClass.silent };
}

/** A date whose parts are known: of the Hijri calendar by its year alone. */
function dayOf(shape: DateShape, year: number, month: number, day: number): DateText {
  if (isHijriYear(year)) return hijri(year, month, day);
  const read = civil(year, month, day);
  return read === undefined
    ? { kind: 'no-such-day' }
    : { kind: 'day', shape, day: read, says: dateClass.silent };
}

function hijri(year: number, month: number, day: number): DateText {
  const there = { year, month, day };
  const read = civilDateFromHijri(there);
  return read === undefined ? { kind: 'no-such-day' } : { kind: 'hijri', hijri: there, day: read };
}

function civil(year: number | undefined, month: number, day: number): CivilDate | undefined {
  return year !== undefined && isRealDay(year, month, day) ? { year, month, day } : undefined;
}
