import type { DateSystem } from '../cell';
import type { CivilDate } from './civil-date';
import { dayOrder, formatCivilDate } from './civil-date';
import type { TwoDigitYears } from './date-text';
import type { FieldId } from '../fields/fields';
import type { Operation } from '../operation';

/** Which days a date field takes. Days are whole numbers here, as `dayOrder` gives them, but for the bounds that are shown. */
export interface DateRules extends TwoDigitYears {
  readonly field: FieldId;
  readonly dateSystem: DateSystem;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** A day before this one is strange, and sent all the same. */
  readonly oldBefore: number | undefined;
  /** A day after this one is in the future. */
  readonly futureAfter: number | undefined;
  /** Who was born after this day is under 18. */
  readonly minorAfter: number | undefined;
  /** Whether that matters: on a create alone. */
  readonly warnsOfMinors: boolean;
  /** What systems put in when nobody knows the day; sent with a warning, though it be out of bounds. */
  readonly placeholders: readonly number[];
}

/** No debtor is older. */
const oldest = 120;
/** What a two-digit year can mean: less than a century, so that one year at most fits. */
const likelyAges = { from: 16, to: 100 };
const ofAge = 18;
/** A debt due longer ago is more likely a mistyped year. */
export const oldDebtYears = 10;
const epochs = [dayOrder(1900, 1, 1), dayOrder(1970, 1, 1)];

/**
 * What days each date field takes: policy, the API's documentation has no bounds.
 *
 * @param operation what the row asks for: only a create warns of debtors under 18
 */
export function dateRules(
  field: FieldId,
  today: CivilDate,
  dateSystem: DateSystem,
  operation?: Operation,
): DateRules {
  const now = orderOf(today);
  if (field === 'birthDate')
    return {
      field,
      dateSystem,
      from: yearsBefore(today, oldest),
      to: today,
      oldBefore: undefined,
      futureAfter: undefined,
      minorAfter: orderOf(yearsBefore(today, ofAge)),
      warnsOfMinors: operation === 'create',
      placeholders: [...epochs, now],
      century: (year, month, day) => birthYear(today, year, month, day),
      // Debtors are of every age.
      longAgoBefore: 0,
    };
  const paid = field === 'paidDate';
  return {
    field,
    dateSystem,
    from: { year: 1990, month: 1, day: 1 },
    to: { year: 2100, month: 12, day: 31 },
    oldBefore: paid ? undefined : orderOf(yearsBefore(today, oldDebtYears)),
    // A post-dated cheque is not paid.
    futureAfter: paid ? now : undefined,
    minorAfter: undefined,
    warnsOfMinors: false,
    placeholders: [],
    century: (year) => likelyYear(year, today.year - 30, today.year + (paid ? 1 : 40)),
    longAgoBefore: today.year - oldDebtYears,
  };
}

/** Whether a day stands within the bounds. */
export function inRange(day: CivilDate, { from, to, placeholders }: DateRules): boolean {
  const order = orderOf(day);
  return (order >= orderOf(from) && order <= orderOf(to)) || placeholders.includes(order);
}

/** The bounds as a person reads them. */
export function rangeWords({ from, to }: DateRules): { from: string; to: string } {
  return { from: formatCivilDate(from), to: formatCivilDate(to) };
}

/** A day as the whole number that orders it. */
export function orderOf({ year, month, day }: CivilDate): number {
  return dayOrder(year, month, day);
}

function yearsBefore({ year, month, day }: CivilDate, years: number): CivilDate {
  return { year: year - years, month, day: month === 2 && day === 29 ? 28 : day };
}

function likelyYear(twoDigits: number, from: number, to: number): number | undefined {
  return [1900 + twoDigits, 2000 + twoDigits].find((year) => year >= from && year <= to);
}

function birthYear(today: CivilDate, twoDigits: number, month: number, day: number): number | undefined {
  const hadBirthday = dayOrder(0, today.month, today.day) >= dayOrder(0, month, day);
  return [1900 + twoDigits, 2000 + twoDigits].find((year) => {
    const age = today.year - year - (hadBirthday ? 0 : 1);
    return age >= likelyAges.from && age <= likelyAges.to;
  });
}
