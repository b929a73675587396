import type { DateSystem } from './cell';
import type { CivilDate } from './civil-date';
import { dayOrder, formatCivilDate } from './civil-date';
import type { Century } from './date-text';
import type { FieldId } from './fields';

/** Which days a date field takes. */
export interface DateRules {
  readonly field: FieldId;
  readonly dateSystem: DateSystem;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** A day after this one is strange, and sent all the same. */
  readonly warnAfter: CivilDate | undefined;
  readonly century: Century;
}

/** No debtor is older; a two-digit year can only mean one of these ages. */
const oldest = 120;
const likelyAges = { from: 16, to: 100 };

/** What days each date field takes: policy, the API's documentation has no bounds. */
export function dateRules(field: FieldId, today: CivilDate, dateSystem: DateSystem): DateRules {
  if (field === 'birthDate')
    return {
      field,
      dateSystem,
      from: { ...yearsBefore(today, oldest) },
      to: today,
      warnAfter: undefined,
      century: (year, month, day) => birthYear(today, year, month, day),
    };
  return {
    field,
    dateSystem,
    from: { year: 1990, month: 1, day: 1 },
    to: { year: 2100, month: 12, day: 31 },
    // A post-dated cheque is not paid.
    warnAfter: field === 'paidDate' ? today : undefined,
    century: (year) => 2000 + year,
  };
}

/** Whether a day stands within the bounds. */
export function inRange({ year, month, day }: CivilDate, { from, to }: DateRules): boolean {
  const order = dayOrder(year, month, day);
  return order >= dayOrder(from.year, from.month, from.day) && order <= dayOrder(to.year, to.month, to.day);
}

/** The bounds as a person reads them. */
export function rangeWords({ from, to }: DateRules): { from: string; to: string } {
  return { from: formatCivilDate(from), to: formatCivilDate(to) };
}

function yearsBefore({ year, month, day }: CivilDate, years: number): CivilDate {
  return { year: year - years, month, day: month === 2 && day === 29 ? 28 : day };
}

function birthYear(today: CivilDate, twoDigits: number, month: number, day: number): number | undefined {
  const likely = [1900 + twoDigits, 2000 + twoDigits].filter((year) => {
    const hadBirthday = dayOrder(0, today.month, today.day) >= dayOrder(0, month, day);
    const age = today.year - year - (hadBirthday ? 0 : 1);
    return age >= likelyAges.from && age <= likelyAges.to;
  });
  return likely.length === 1 ? likely[0] : undefined;
}
