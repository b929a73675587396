import type { CivilDate } from './civil-date';
import { formatCivilDate, isRealDay } from './civil-date';
import type { DateClass } from './date-class';
import type { DateColumnDecision } from './date-column';
import { dateClass, orderOfClass, yearOfClass } from './date-class';
import { undecided, yearIsOpen } from './date-column';
import {
  byColumn,
  dateFix,
  noSuchDay,
  nothingDecides,
  oneReading,
  sentDay,
  yearUndecided,
} from './date-findings';
import type { DateRules } from './date-rules';
import { inRange } from './date-rules';
import type { DateText, WrittenDate } from './date-text';
import { readDateText } from './date-text';
import { civilDateFromSerial } from './excel-serial';
import { isHijriYear } from './hijri-date';
import { shortened } from '../values/normalise';
import type { CellFacts, Reading } from '../values/reading';
import { bad } from '../values/reading';
import { spoiltCell } from '../values/spoilt-cells';
import { readTrueDate } from './date-true';
import { dateShown, dateShownBy, formatAfter } from './date-format';

/** Longer texts hold no date; they are not searched for one. */
const longestDate = 64;

/**
 * Reads a cell as a day: a number that its format shows as a date, or a text that is exactly dd/MM/yyyy and stands in the
 * calendar. Everything else is an error, with a fix where it can mean one day only.
 *
 * @param column what all cells of its column say together; by itself a cell is read as if they said nothing
 * @returns the day as dd/MM/yyyy, and what the cell says about its column (`dateClass`), whatever the column says
 * @example
 * readDate({ value: 46096, format: 'dd/mm/yyyy', text: undefined }, rules).value; //=> '15/03/2026'
 * readDate({ value: '2026-03-15', format: '@', text: undefined }, rules).finding?.code; //=> 'date-format'
 */
export function readDate(
  { value, format }: CellFacts,
  rules: DateRules,
  column: DateColumnDecision = undecided,
): Reading {
  const spoilt = spoiltCell(value, rules.field, 'error');
  if (spoilt !== undefined) return saying(dateClass.silent, bad(spoilt));
  if (typeof value !== 'number') return readText(String(value), rules, column);
  const shown = dateShownBy(format);
  return shown === dateShown.no ? readPlainNumber(value, rules) : readTrueDate(value, shown, rules, column);
}

function saying(says: DateClass, reading: Reading): Reading {
  return { ...reading, dateClass: says };
}

/** A number that no format shows as a day: a serial, or 20260315 typed as a number. */
function readPlainNumber(serial: number, rules: DateRules): Reading {
  const told = String(serial);
  if (/^\d{8}$/.test(told)) {
    const read = readDateText(told, rules);
    // No column decides how a number was meant.
    if (read.kind === 'two-ways')
      return saying(
        yearOfClass(read.says),
        nothingDecides([read.dayFirst, read.monthFirst], told, rules, undecided),
      );
    if (read.kind === 'day') return meant(read, serial, told, rules, undecided);
  }
  return serialReading(serial, serial, 'plain', rules);
}

function serialReading(
  before: number | string,
  serial: number,
  format: 'plain' | 'settled',
  rules: DateRules,
): Reading {
  const day = Number.isInteger(serial) ? civilDateFromSerial(serial, rules.dateSystem) : undefined;
  const likely = day !== undefined && inRange(day, rules) ? day : undefined;
  const cause = `date-serial:${rules.field}:${likely === undefined ? 'unreadable' : 'day'}`;
  const params = { value: shortened(String(before)) };
  return saying(
    dateClass.silent,
    bad(
      likely === undefined
        ? { code: 'date-serial', params, severity: 'error', cause }
        : {
            code: 'date-serial',
            params: { ...params, reading: formatCivilDate(likely) },
            severity: 'error',
            cause,
            fix: dateFix(before, likely, rules, format),
          },
    ),
  );
}

function readText(text: string, rules: DateRules, column: DateColumnDecision): Reading {
  const exact = exactDay(text);
  if (exact !== undefined) return readExact(text, exact, rules, column);
  // A serial kept as text: what is left of a date when its cell was made text.
  if (/^\d{5}$/.test(text)) return serialReading(text, Number(text), 'settled', rules);
  const told = shortened(text);
  const read = text.length > longestDate ? ({ kind: 'unreadable' } as const) : readDateText(text, rules);
  return meant(read, text, told, rules, column);
}

/** A text dd/MM/yyyy of the calendar; years of the Hijri calendar are no such texts. */
function exactDay(text: string): CivilDate | undefined {
  if (!/^\d\d\/\d\d\/\d{4}$/.test(text)) return undefined;
  const [day, month, year] = [Number(text.slice(0, 2)), Number(text.slice(3, 5)), Number(text.slice(6))];
  return isRealDay(year, month, day) && !isHijriYear(year) ? { year, month, day } : undefined;
}

function readExact(text: string, day: CivilDate, rules: DateRules, column: DateColumnDecision): Reading {
  const eitherWay = day.day <= 12 && day.day !== day.month;
  const says = eitherWay ? dateClass.acceptedEitherWay : day.day > 12 ? dateClass.dayFirst : dateClass.silent;
  if (eitherWay && column.accepted !== 'fine') {
    const swapped = { year: day.year, month: day.day, day: day.month };
    if (column.accepted === 'wrong')
      return saying(says, byColumn(text, text, swapped, rules, column, 'settled'));
    const own = sentDay(day, rules);
    return saying(
      says,
      own.finding === undefined
        ? {
            value: own.value,
            finding: {
              code: 'date-two-ways',
              params: { value: text, readings: [text, formatCivilDate(swapped)], mixed: true },
              severity: 'warning',
              cause: `date-two-ways:${rules.field}:doubtful`,
            },
          }
        : own,
    );
  }
  return saying(says, sentDay(day, rules));
}

/** What a cell that is not as it must be can mean. */
function meant(
  read: DateText,
  before: number | string,
  told: string,
  rules: DateRules,
  column: DateColumnDecision,
): Reading {
  switch (read.kind) {
    case 'day':
    case 'two-ways':
      return saying(read.says, written(read, before, told, rules, column));
    case 'no-such-day':
      return saying(dateClass.silent, noSuchDay(told, rules));
    case 'unreadable':
      return saying(
        dateClass.silent,
        bad({
          code: 'date-format',
          params: { value: told },
          severity: 'error',
          cause: `date-format:${rules.field}:unreadable`,
        }),
      );
  }
}

/** A day that is written in another way, where one is meant for sure; else what it can be. */
function written(
  read: WrittenDate,
  before: number | string,
  told: string,
  rules: DateRules,
  column: DateColumnDecision,
): Reading {
  const { shape, says, yearFirst } = read;
  const readings = read.kind === 'day' ? [read.day] : [read.dayFirst, read.monthFirst];
  if (yearIsOpen(column, says) && (yearFirst !== undefined || column.years === 'hijri'))
    return yearUndecided(yearFirst === undefined ? readings : [...readings, yearFirst], told, rules, column);
  const format = formatAfter(says);
  if (read.kind === 'day') return oneReading(shape, read.day, before, told, rules, format);
  const { dayFirst, monthFirst } = read;
  if (orderOfClass(says) === dateClass.acceptedEitherWay) {
    if (column.accepted === 'fine') return oneReading(shape, dayFirst, before, told, rules, format);
    if (column.accepted === 'wrong') return byColumn(before, told, monthFirst, rules, column, format);
  } else if (column.order === 'day-first') return byColumn(before, told, dayFirst, rules, column, format);
  else if (column.order === 'month-first') return byColumn(before, told, monthFirst, rules, column, format);
  return nothingDecides(readings, told, rules, column);
}
