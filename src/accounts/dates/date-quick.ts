import { dayOrder, daysInMonth } from './civil-date';
import { dateClass } from './date-class';
import type { DateShown } from './date-format';
import { classShown, dateShown } from './date-format';
import type { DateRules } from './date-rules';
import { orderOf } from './date-rules';
import { serialFromCivilDate } from './excel-serial';

/** The reader must be asked. */
const unsettled = -1;

/** A quick look at the date cells of one column: a cell's class when nothing at all is to be said of the cell, else -1. */
interface QuickDate {
  text(text: string): number;
  /** @param shown what the cell's number format says; not `dateShown.no` */
  serial(serial: number, shown: DateShown): number;
}

/** Looks at nearly every date of a sheet: no object is built, no pattern matched. It is the same for every operation. */
export function quickDate(rules: DateRules): QuickDate {
  const first = Math.max(orderOf(rules.from), rules.oldBefore ?? 0);
  const last = Math.min(orderOf(rules.to), rules.futureAfter ?? Infinity, rules.minorAfter ?? Infinity);
  const { placeholders, dateSystem } = rules;
  const offset = dateSystem === 1904 ? 1462 : 0;
  const firstSerial = serialOf(first);
  const lastSerial = serialOf(last);
  const placeholderSerials = placeholders.map(serialOf);
  const classes = classOfSerial();

  return {
    text(text) {
      if (text.length !== 10 || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47) return unsettled;
      const day = twoDigits(text, 0);
      const month = twoDigits(text, 3);
      const century = twoDigits(text, 6);
      const rest = twoDigits(text, 8);
      if (!(day >= 1 && month >= 1 && month <= 12 && century >= 0 && rest >= 0)) return unsettled;
      const year = century * 100 + rest;
      if (day > 28 && day > daysInMonth(year, month)) return unsettled;
      const order = dayOrder(year, month, day);
      if (!(order >= first && order <= last) || placeholders.includes(order)) return unsettled;
      if (day > 12) return dateClass.dayFirst;
      return day === month ? dateClass.silent : dateClass.acceptedEitherWay;
    },
    serial(serial, shown) {
      const at = serial + offset;
      if (!(at >= firstSerial && at <= lastSerial) || placeholderSerials.includes(at)) return unsettled;
      const itself = classes[at];
      // Beyond the table, or with a time of day.
      if (itself === undefined) return unsettled;
      return shown === dateShown.plain ? itself : classShown(itself, shown);
    },
  };
}

/** Two ASCII digits as a number, or a negative number. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** The serial of a day in the 1900 system; -1 for days before it. */
function serialOf(order: number): number {
  const [year, month, day] = [Math.floor(order / 10_000), Math.floor(order / 100) % 100, order % 100];
  return serialFromCivilDate({ year, month, day }, 1900) ?? -1;
}

let table: Uint8Array | undefined;

/** 1 March 1900, the first day after the one that never was. */
const tableStart = 61;

/** Class of every true date from March 1900 to 2100, by its serial in the 1900 system: looking up costs a tenth of reckoning. */
function classOfSerial(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(serialOf(21_001_231) + 1);
  let serial = tableStart;
  for (let year = 1900; year <= 2100; year += 1)
    for (let month = year === 1900 ? 3 : 1; month <= 12; month += 1) {
      const days = daysInMonth(year, month);
      for (let day = 1; day <= days; day += 1) {
        table[serial] = day > 12 ? dateClass.trueHigh : day === month ? dateClass.silent : dateClass.trueLow;
        serial += 1;
      }
    }
  return table;
}
