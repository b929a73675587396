import type { CivilDate } from './civil-date';
import { formatCivilDate } from './civil-date';
import type { DateClass } from './date-class';
import type { DateColumnDecision } from './date-column';
import { dateClass } from './date-class';
import { dateFix, noSuchDay, sentDay } from './date-findings';
import type { FixedDateFormat } from './date-format';
import { classShown } from './date-format';
import type { DateRules } from './date-rules';
import { inRange } from './date-rules';
import { civilDateFromSerial } from './excel-serial';
import type { Reading } from '../values/reading';
import { bad } from '../values/reading';

/** Serial 60 of the 1900 system, which Excel shows as a day. */
const dayThatNeverWas = { serial: 60, shown: '29/02/1900' };

/** Reads a true date: a number that its format shows as a day. */
export function readTrueDate(
  serial: number,
  shown: FixedDateFormat,
  rules: DateRules,
  column: DateColumnDecision,
): Reading {
  const day = civilDateFromSerial(serial, rules.dateSystem);
  if (day === undefined) {
    const told = serial === dayThatNeverWas.serial ? dayThatNeverWas.shown : String(serial);
    return { ...noSuchDay(told, rules), dateClass: dateClass.silent };
  }
  return { ...readDay(serial, day, shown, rules, column), dateClass: classOf(day, shown) };
}

function readDay(
  serial: number,
  day: CivilDate,
  shown: FixedDateFormat,
  rules: DateRules,
  column: DateColumnDecision,
): Reading {
  const value = formatCivilDate(day);
  const own = sentDay(day, rules);
  if (own.value === undefined) return own;
  if (!Number.isInteger(serial))
    return bad({
      code: 'date-time',
      params: { value: `${value} ${timeOf(serial)}`, reading: value },
      severity: 'error',
      cause: `date-time:${rules.field}`,
      fix: dateFix(serial, day, rules, shown),
    });
  if (column.trueDates === 'fine' || classOf(day, shown) !== dateClass.trueLow) return own;
  const swapped = { year: day.year, month: day.day, day: day.month };
  if (!inRange(swapped, rules)) return own;
  return {
    value,
    finding: {
      code: 'date-maybe-swapped',
      params: {
        value,
        reading: formatCivilDate(swapped),
        evidence: column.evidence,
        sure: column.swapped,
      },
      severity: 'warning',
      cause: `date-maybe-swapped:${rules.field}`,
      fix: dateFix(serial, swapped, rules, 'settled'),
    },
  };
}

function classOf({ day, month }: CivilDate, shown: FixedDateFormat): DateClass {
  const itself = day > 12 ? dateClass.trueHigh : day === month ? dateClass.silent : dateClass.trueLow;
  return classShown(itself, shown);
}

/** The time of day of a serial, as hh:mm. */
function timeOf(serial: number): string {
  const minutes = Math.min(1439, Math.floor((serial - Math.floor(serial)) * 1440 + 1 / 120));
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
