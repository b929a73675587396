import type { CellValue } from '../cell';
import type { CivilDate } from './civil-date';
import { formatCivilDate } from './civil-date';
import type { DateColumnDecision } from './date-column';
import type { FixedDateFormat } from './date-format';
import { fixedDateFormats } from './date-format';
import type { DateRules } from './date-rules';
import { inRange, oldDebtYears, orderOf, rangeWords } from './date-rules';
import type { DateShape, WrittenDay } from './date-text';
import { serialFromCivilDate } from './excel-serial';
import type { Fix } from '../issue';
import type { Finding, Reading } from '../values/reading';
import { bad, good } from '../values/reading';

/** A true Excel date; days before the workbook's first day can only be text. */
export function dateFix(
  before: CellValue,
  day: CivilDate,
  { dateSystem }: DateRules,
  format: FixedDateFormat,
): Fix {
  const serial = serialFromCivilDate(day, dateSystem);
  return serial === undefined
    ? { before, after: formatCivilDate(day), numberFormat: '@' }
    : { before, after: serial, numberFormat: fixedDateFormats[format] };
}

/** A day that cannot be meant. */
export function outOfRange(value: string, rules: DateRules): Reading {
  return bad({
    code: 'date-out-of-range',
    params: { value, ...rangeWords(rules) },
    severity: 'error',
    cause: `date-out-of-range:${rules.field}`,
  });
}

export function noSuchDay(value: string, { field }: DateRules): Reading {
  return bad({
    code: 'date-no-such-day',
    params: { value },
    severity: 'error',
    cause: `date-no-such-day:${field}`,
  });
}

/** A day written well: sent when it stands within the bounds, though it may be a strange one. */
export function sentDay(day: CivilDate, rules: DateRules): Reading {
  const value = formatCivilDate(day);
  if (!inRange(day, rules)) return outOfRange(value, rules);
  const finding = strangeness(value, orderOf(day), rules);
  return finding === undefined ? good(value) : { value, finding };
}

function strangeness(value: string, order: number, rules: DateRules): Finding | undefined {
  const { field } = rules;
  const severity = 'warning';
  if (rules.placeholders.includes(order))
    return {
      code: 'birth-date-placeholder',
      params: { value },
      severity,
      cause: `birth-date-placeholder:${value}`,
    };
  if (rules.warnsOfMinors && order > (rules.minorAfter ?? Infinity))
    return { code: 'birth-date-minor', params: { value }, severity, cause: 'birth-date-minor' };
  if (order > (rules.futureAfter ?? Infinity))
    return { code: 'date-in-future', params: { value }, severity, cause: `date-in-future:${field}` };
  if (order < (rules.oldBefore ?? 0))
    return {
      code: 'date-old',
      params: { value, years: oldDebtYears },
      severity,
      cause: `date-old:${field}`,
    };
  return undefined;
}

/** A cell that says one day in the wrong way. A day out of bounds is told as that: writing it better would not help. */
export function oneReading(
  shape: DateShape,
  day: WrittenDay,
  before: number | string,
  told: string,
  rules: DateRules,
  format: FixedDateFormat,
): Reading {
  if (!inRange(day, rules)) return outOfRange(told, rules);
  const params = { value: told, reading: formatCivilDate(day) };
  const fix = dateFix(before, day, rules, format);
  const severity = 'error';
  if (day.hijri !== undefined)
    return bad({
      code: 'date-hijri',
      params: { ...params, hijri: formatCivilDate(day.hijri) },
      severity,
      cause: `date-hijri:${rules.field}`,
      fix,
    });
  return bad(
    shape === 'time'
      ? { code: 'date-time', params, severity, cause: `date-time:${rules.field}`, fix }
      : { code: 'date-format', params, severity, cause: `date-format:${rules.field}:${shape}`, fix },
  );
}

/** Two readings, of which the rest of the column allows one. */
export function byColumn(
  before: number | string,
  told: string,
  day: WrittenDay,
  rules: DateRules,
  { order, evidence }: DateColumnDecision,
  format: FixedDateFormat,
): Reading {
  if (!inRange(day, rules)) return outOfRange(told, rules);
  if (order !== 'day-first' && order !== 'month-first')
    throw new RangeError(`a ${order} column decides nothing`);
  return bad({
    code: 'date-order',
    params: {
      value: told,
      reading: formatCivilDate(day),
      order,
      evidence,
      ...(day.hijri === undefined ? {} : { hijri: formatCivilDate(day.hijri) }),
    },
    severity: 'error',
    cause: `date-order:${rules.field}:${order}`,
    fix: dateFix(before, day, rules, format),
  });
}

/** Several readings, and nothing to choose by. */
export function nothingDecides(
  readings: readonly WrittenDay[],
  told: string,
  rules: DateRules,
  { order }: DateColumnDecision,
): Reading {
  if (!readings.some((day) => inRange(day, rules))) return outOfRange(told, rules);
  return bad({
    code: 'date-two-ways',
    params: {
      value: told,
      readings: readings.map(formatCivilDate),
      ...(order === 'mixed' ? { mixed: true } : {}),
      ...(readings.some(({ hijri }) => hijri !== undefined) ? { hijri: 'date' } : {}),
    },
    severity: 'error',
    cause: `date-two-ways:${rules.field}`,
  });
}

/** A two-digit year that may stand at the other end of its text, or be of the Hijri calendar as others in its column are. */
export function yearUndecided(
  readings: readonly CivilDate[],
  told: string,
  { field }: DateRules,
  { years }: DateColumnDecision,
): Reading {
  return bad({
    code: 'date-two-ways',
    params: {
      value: told,
      readings: readings.map(formatCivilDate),
      ...(years === 'hijri' ? { hijri: 'year' } : {}),
    },
    severity: 'error',
    cause: `date-two-ways:${field}:year`,
  });
}
