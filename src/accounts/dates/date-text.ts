import type { CivilDate } from './civil-date';
import { isRealDay } from './civil-date';
import type { DateClass } from './date-class';
import { dateClass, yearClass, yearOfClass } from './date-class';
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

/** A day that a text can mean; `hijri`: the same day as it is written, where that is in the Hijri calendar. */
export interface WrittenDay extends CivilDate {
  readonly hijri?: HijriDate;
}

/** A text that can mean a day. */
export type WrittenDate = {
  readonly shape: DateShape;
  readonly says: DateClass;
  /** Another day that a text with a two-digit year means when its year stands first. */
  readonly yearFirst?: CivilDate | undefined;
} & (
  | { readonly kind: 'day'; readonly day: WrittenDay }
  | { readonly kind: 'two-ways'; readonly dayFirst: WrittenDay; readonly monthFirst: WrittenDay }
);

/** What a text can mean as a day. */
export type DateText = WrittenDate | { readonly kind: 'no-such-day' } | { readonly kind: 'unreadable' };

/** What two digits of a year can mean. */
export interface TwoDigitYears {
  /** Chooses the century, where only one makes sense; undefined where both or none do. */
  readonly century: (year: number, month: number, day: number) => number | undefined;
  /** A year before this one is less likely meant than one that is not. */
  readonly longAgoBefore: number;
}

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
 * readDateText('2026-03-15', rules); //=> { kind: 'day', shape: 'iso', day: { year: 2026, month: 3, day: 15 }, says: 0 }
 * readDateText('3/4/2026', rules); //=> { kind: 'two-ways', … }
 */
export function readDateText(text: string, years: TwoDigitYears): DateText {
  // Most mistakes are numbers in another order: they need none of the cleaning below.
  const direct = /^[\d/.-]+$/.test(text) ? numericDate(text, years) : undefined;
  if (direct !== undefined) return direct;
  const western = westernDigits(text);
  const clean = trimEdges(western).replace(/[\u200e\u200f\u061c]/g, '');
  if (midnightElsewhere.test(clean)) return { kind: 'unreadable' };
  // A time with an offset belongs to a day as it is written there, and that day is meant.
  const timeless = clean.replace(time, '');
  const era = hijriEra.test(timeless) ? hijriEra : gregorianEra;
  const plain = plainSeparators(timeless.replace(weekday, '').replace(era, '$1'));
  const read = numericDate(plain, years) ?? namedDate(plain, years) ?? { kind: 'unreadable' };
  if (!('says' in read)) return read;
  if (era === hijriEra && yearOfClass(read.says) !== yearClass.hijri) return { kind: 'unreadable' };
  return told(read, timeless !== clean, western !== text, clean !== western);
}

/** How the text as a whole departs, where that weighs more than how its parts do. */
function told(read: WrittenDate, hadTime: boolean, hadDigits: boolean, hadEdges: boolean): WrittenDate {
  const shape = hadTime ? 'time' : hadDigits ? 'arabic-digits' : hadEdges ? 'spaces' : read.shape;
  // No machine that puts the month first writes Arabic digits.
  return read.kind === 'two-ways' && hadDigits
    ? { ...read, shape, says: dateClass.acceptedEitherWay + yearOfClass(read.says) }
    : { ...read, shape };
}

/** All kinds of slashes, dashes and dots made one each, and blanks between numbers made slashes. */
function plainSeparators(text: string): string {
  return text
    .replace(/\s*[/\\⁄∕／؍]\s*/g, '/')
    .replace(/\s*[-‐-―−－]\s*/g, '-')
    .replace(/\s*[.．。]\s*(?=\d)/g, '.')
    .replace(/^(\d{1,4})\s+(\d{1,2})\s+(\d{2,4})$/, '$1/$2/$3');
}

function numericDate(text: string, years: TwoDigitYears): DateText | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf('iso', writtenDay(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const digits = /^\d{8}$/.test(text) ? digitsDate(text, years) : undefined;
  if (digits !== undefined) return digits;
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [, first = '', separator = '', second = '', yearText = ''] = parts;
  return dayAndMonth(first, second, separator, yearText, years);
}

/** 20260315, or 15032026: no text is both, for no month is called 20. */
function digitsDate(text: string, years: TwoDigitYears): DateText {
  const day = writtenDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (day !== undefined) return dayOf('digits', day);
  const other = dayAndMonth(text.slice(0, 2), text.slice(2, 4), '', text.slice(4), years);
  if (other.kind === 'two-ways')
    return { ...other, shape: 'digits', says: dateClass.eitherWay + yearOfClass(other.says) };
  return other.kind === 'day' ? { ...other, shape: 'digits' } : other;
}

function dayAndMonth(
  first: string,
  second: string,
  separator: string,
  yearText: string,
  years: TwoDigitYears,
): DateText {
  const [a, b, year] = [Number(first), Number(second), Number(yearText)];
  const fourDigits = yearText.length === 4;
  const dayOn = (month: number, day: number) =>
    fourDigits ? writtenDay(year, month, day) : civil(years.century(year, month, day), month, day);
  const dayFirst = dayOn(b, a);
  // Nobody writes the month first with dots.
  const monthFirst = separator === '.' ? undefined : dayOn(a, b);
  const likely = dayFirst ?? monthFirst;
  if (likely === undefined) return { kind: fourDigits ? 'no-such-day' : 'unreadable' };
  const shape = shapeOf(first, second, separator, yearText);
  const yearFirst = fourDigits || first.length < 2 ? undefined : civil(years.century(a, b, year), b, year);
  // 26/03/26 is one day whichever end its year stands at, and says nothing of that.
  const sameDay = yearFirst !== undefined && a === year;
  const yearSays = fourDigits
    ? calendarClass(likely)
    : sameDay
      ? yearClass.either
      : twoDigitClass(likely, yearFirst, years);
  const other = sameDay ? {} : { yearFirst };
  if (dayFirst !== undefined && monthFirst !== undefined && a !== b) {
    // Excel of an American machine drops zeros in front.
    const order = first.length + second.length === 4 ? dateClass.acceptedEitherWay : dateClass.eitherWay;
    return { kind: 'two-ways', shape, dayFirst, monthFirst, says: order + yearSays, ...other };
  }
  if (dayFirst === undefined)
    return {
      kind: 'day',
      shape: 'month-first',
      day: likely,
      says: (b > 12 ? dateClass.monthFirst : dateClass.silent) + yearSays,
      ...other,
    };
  const order = a > 12 && separator !== '.' && !sameDay ? dateClass.dayFirst : dateClass.silent;
  return { kind: 'day', shape, day: dayFirst, says: order + yearSays, ...other };
}

function twoDigitClass(
  last: CivilDate,
  first: CivilDate | undefined,
  { longAgoBefore }: TwoDigitYears,
): number {
  if (first === undefined) return yearClass.sure;
  const [lastIs, firstIs] = [last.year < longAgoBefore, first.year < longAgoBefore];
  return lastIs === firstIs ? yearClass.either : firstIs ? yearClass.last : yearClass.first;
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

function namedDate(text: string, years: TwoDigitYears): DateText | undefined {
  const dmy = dayMonthYear.exec(text);
  if (dmy !== null) return named(dmy[3], dmy[2], dmy[1], years);
  const mdy = monthDayYear.exec(text);
  if (mdy !== null) return named(mdy[3], mdy[1], mdy[2], years);
  const ymd = yearMonthDay.exec(text);
  return ymd === null ? undefined : named(ymd[1], ymd[2], ymd[3], years);
}

function named(
  yearText = '',
  monthText = '',
  dayText = '',
  { century }: TwoDigitYears,
): DateText | undefined {
  const day = Number(dayText);
  const month = monthNamed(monthText);
  if (month === undefined) {
    const hijriMonth = hijriMonthNamed(monthText);
    if (hijriMonth === undefined) return undefined;
    return isHijriYear(Number(yearText))
      ? dayOf('month-name', writtenDay(Number(yearText), hijriMonth, day))
      : { kind: 'unreadable' };
  }
  const year = yearText.length === 4 ? Number(yearText) : century(Number(yearText), month, day);
  return year === undefined ? { kind: 'unreadable' } : dayOf('month-name', civil(year, month, day));
}

/** A date of which it is known which part is the day. */
function dayOf(shape: DateShape, day: WrittenDay | undefined): DateText {
  return day === undefined
    ? { kind: 'no-such-day' }
    : { kind: 'day', shape, day, says: dateClass.silent + calendarClass(day) };
}

/** A day by its parts: of the Hijri calendar by its year alone. */
function writtenDay(year: number, month: number, day: number): WrittenDay | undefined {
  if (!isHijriYear(year)) return civil(year, month, day);
  const hijri = { year, month, day };
  const read = civilDateFromHijri(hijri);
  return read && { ...read, hijri };
}

function calendarClass({ hijri }: WrittenDay): number {
  return hijri === undefined ? yearClass.plain : yearClass.hijri;
}

function civil(year: number | undefined, month: number, day: number): CivilDate | undefined {
  return year !== undefined && isRealDay(year, month, day) ? { year, month, day } : undefined;
}
