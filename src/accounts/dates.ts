import type { CellValue } from './cell';
import type { CivilDate } from './civil-date';
import { dayOrder, daysInMonth, formatCivilDate, isRealDay } from './civil-date';
import { isDateFormat } from './date-format';
import type { DateRules } from './date-rules';
import { inRange, rangeWords } from './date-rules';
import type { DateShape } from './date-text';
import { readDateText } from './date-text';
import { civilDateFromSerial, serialFromCivilDate } from './excel-serial';
import type { Fix } from './issue';
import { shortened } from './normalise';
import type { CellFacts, Reading } from './reading';
import { bad, good } from './reading';
import { spoiltCell } from './spoilt-cells';

/** Longer texts hold no date; they are not searched for one. */
const longestDate = 64;

/** The number format a fixed date gets. */
const dateFormat = 'dd/mm/yyyy';

/**
 * Reads a cell as a day: a number that its format shows as a date, or a text that is exactly dd/MM/yyyy and stands in the
 * calendar. Everything else is an error, with a fix where it can mean one day only.
 *
 * @returns the day as dd/MM/yyyy
 * @example
 * readDate({ value: 46096, format: 'dd/mm/yyyy', text: undefined }, rules).value; //=> '15/03/2026'
 * readDate({ value: '2026-03-15', format: '@', text: undefined }, rules).finding?.code; //=> 'date-format'
 */
export function readDate({ value, format }: CellFacts, rules: DateRules): Reading {
  const spoilt = spoiltCell(value, rules.field, 'error');
  if (spoilt !== undefined) return bad(spoilt);
  return typeof value === 'number' ? readSerial(value, format, rules) : readText(String(value), value, rules);
}

/** A quick look for the usual case: true only for a text dd/MM/yyyy within the bounds, of which nothing is to be said. */
export function quickDateText(text: string, from: number, to: number): boolean {
  if (text.length !== 10 || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47) return false;
  const day = twoDigits(text, 0);
  const month = twoDigits(text, 3);
  const century = twoDigits(text, 6);
  const rest = twoDigits(text, 8);
  if (!(day >= 1 && month >= 1 && month <= 12 && century >= 0 && rest >= 0)) return false;
  const year = century * 100 + rest;
  if (day > 28 && day > daysInMonth(year, month)) return false;
  const order = dayOrder(year, month, day);
  return order >= from && order <= to;
}

/** The whole numbers that are days within the bounds, for a quick look at true dates. */
export function serialBounds(rules: DateRules): { from: number; to: number } {
  const to = rules.warnAfter ?? rules.to;
  // A lower bound before the system's first day starts after the day that never was.
  return {
    from: serialFromCivilDate(rules.from, rules.dateSystem) ?? 61,
    to: serialFromCivilDate(to, rules.dateSystem) ?? -1,
  };
}

/** Two ASCII digits as a number, or a negative number. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function readSerial(serial: number, format: string, rules: DateRules): Reading {
  const { field, dateSystem } = rules;
  const day = civilDateFromSerial(serial, dateSystem);
  if (isDateFormat(format)) {
    if (day === undefined) {
      const value = serial === 60 ? '29/02/1900' : String(serial);
      return bad({
        code: 'date-no-such-day',
        params: { value },
        severity: 'error',
        cause: `date-no-such-day:${field}`,
      });
    }
    return Number.isInteger(serial)
      ? inBounds(day, formatCivilDate(day), rules)
      : meant(serial, String(serial), 'time', day, rules);
  }
  const written = digitsDate(serial);
  const likely = Number.isInteger(serial) && day !== undefined && inRange(day, rules) ? day : undefined;
  if (likely === undefined && written !== undefined && inRange(written, rules))
    return meant(serial, String(serial), 'digits', written, rules);
  return bad({
    code: 'date-serial',
    params: { value: String(serial), ...(likely === undefined ? {} : { reading: formatCivilDate(likely) }) },
    severity: 'error',
    cause: `date-serial:${field}:${likely === undefined ? 'unreadable' : 'day'}`,
    ...(likely === undefined ? {} : { fix: dateFix(serial, likely, rules) }),
  });
}

/** 20260315 typed as a number. */
function digitsDate(value: number): CivilDate | undefined {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  return value > 10_000_000 && isRealDay(year, month, day) ? { year, month, day } : undefined;
}

function readText(text: string, value: CellValue, rules: DateRules): Reading {
  const exact = exactDay(text);
  if (exact !== undefined) return inBounds(exact, text, rules);
  const { field } = rules;
  const told = shortened(text);
  const read =
    text.length > longestDate ? ({ kind: 'unreadable' } as const) : readDateText(text, rules.century);
  switch (read.kind) {
    case 'day':
      return meant(value, told, read.shape, read.day, rules);
    case 'two-ways':
      return bad({
        code: 'date-two-ways',
        params: {
          value: told,
          dayFirst: formatCivilDate(read.dayFirst),
          monthFirst: formatCivilDate(read.monthFirst),
        },
        severity: 'error',
        cause: `date-two-ways:${field}`,
      });
    case 'no-such-day':
      return bad({
        code: 'date-no-such-day',
        params: { value: told },
        severity: 'error',
        cause: `date-no-such-day:${field}`,
      });
    case 'unreadable':
      return bad({
        code: 'date-format',
        params: { value: told },
        severity: 'error',
        cause: `date-format:${field}:unreadable`,
      });
  }
}

function exactDay(text: string): CivilDate | undefined {
  if (!/^\d\d\/\d\d\/\d{4}$/.test(text)) return undefined;
  const [day, month, year] = [Number(text.slice(0, 2)), Number(text.slice(3, 5)), Number(text.slice(6))];
  return isRealDay(year, month, day) ? { year, month, day } : undefined;
}

function inBounds(day: CivilDate, told: string, rules: DateRules): Reading {
  const { field, warnAfter } = rules;
  const value = formatCivilDate(day);
  if (!inRange(day, rules)) return outOfRange(told, rules);
  if (
    warnAfter !== undefined &&
    dayOrder(day.year, day.month, day.day) > dayOrder(warnAfter.year, warnAfter.month, warnAfter.day)
  )
    return {
      value,
      finding: {
        code: 'date-in-future',
        params: { value: told },
        severity: 'warning',
        cause: `date-in-future:${field}`,
      },
    };
  return good(value);
}

/** A cell that says one day in the wrong way. A day out of bounds is told as that: writing it better would not help. */
function meant(before: CellValue, told: string, shape: DateShape, day: CivilDate, rules: DateRules): Reading {
  if (!inRange(day, rules)) return outOfRange(told, rules);
  return bad({
    code: 'date-format',
    params: { value: told, reading: formatCivilDate(day) },
    severity: 'error',
    cause: `date-format:${rules.field}:${shape}`,
    fix: dateFix(before, day, rules),
  });
}

function outOfRange(value: string, rules: DateRules): Reading {
  return bad({
    code: 'date-out-of-range',
    params: { value, ...rangeWords(rules) },
    severity: 'error',
    cause: `date-out-of-range:${rules.field}`,
  });
}

/** A true Excel date; days before the workbook's first day can only be text. */
function dateFix(before: CellValue, day: CivilDate, { dateSystem }: DateRules): Fix {
  const serial = serialFromCivilDate(day, dateSystem);
  return serial === undefined
    ? { before, after: formatCivilDate(day), numberFormat: '@' }
    : { before, after: serial, numberFormat: dateFormat };
}
