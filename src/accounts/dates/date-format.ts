import type { DateClass } from './date-class';
import { dateClass, orderOfClass, yearClass, yearOfClass } from './date-class';
import { withoutLiterals } from '../without-literals';

/**
 * What a number format says of a number: no day, a day, or a day that a fix of ours wrote.
 *
 * A column is judged by all of its cells, so a corrected cell must neither be suspected again nor forget what it said: a text
 * 03/25/2026 that became a true date still tells that its column was written with the month first. The fixes leave that in the
 * format's locale, which changes nothing that is shown.
 */
export const dateShown = {
  no: 'no',
  plain: 'plain',
  settled: 'settled',
  dayFirst: 'dayFirst',
  monthFirst: 'monthFirst',
  yearLast: 'yearLast',
  hijri: 'hijri',
  hijriDayFirst: 'hijriDayFirst',
  hijriMonthFirst: 'hijriMonthFirst',
} as const;

export type DateShown = keyof typeof dateShown;

/** The number formats that fixes give, all shown as dd/mm/yyyy. `plain` is for true dates that stay what they were. */
export const fixedDateFormats = {
  plain: 'dd/mm/yyyy',
  settled: '[$-1009]dd/mm/yyyy',
  dayFirst: '[$-809]dd/mm/yyyy',
  monthFirst: '[$-409]dd/mm/yyyy',
  yearLast: '[$-1809]dd/mm/yyyy',
  hijri: '[$-C09]dd/mm/yyyy',
  hijriDayFirst: '[$-1409]dd/mm/yyyy',
  hijriMonthFirst: '[$-3409]dd/mm/yyyy',
} as const;

export type FixedDateFormat = keyof typeof fixedDateFormats;

/** Excel may write a locale as a number or as a name. */
const marks: Readonly<Record<string, DateShown>> = {
  1009: dateShown.settled,
  'en-ca': dateShown.settled,
  809: dateShown.dayFirst,
  'en-gb': dateShown.dayFirst,
  409: dateShown.monthFirst,
  'en-us': dateShown.monthFirst,
  1809: dateShown.yearLast,
  'en-ie': dateShown.yearLast,
  c09: dateShown.hijri,
  'en-au': dateShown.hijri,
  1409: dateShown.hijriDayFirst,
  'en-nz': dateShown.hijriDayFirst,
  3409: dateShown.hijriMonthFirst,
  'en-ph': dateShown.hijriMonthFirst,
};

const known = new Map<string, DateShown>();

/** More formats than this in one workbook are no formats but noise; they are looked at each time. */
const remembered = 1_000;

/**
 * How a number format shows numbers.
 *
 * @param format as Excel's `numberFormat` gives it: in English letters whatever the machine's language
 * @example
 * dateShownBy('[$-F800]dddd, mmmm dd, yyyy'); //=> dateShown.plain
 * dateShownBy('#,##0.00 "days"'); //=> dateShown.no
 */
export function dateShownBy(format: string): DateShown {
  const before = known.get(format);
  if (before !== undefined) return before;
  const mark = /^\[\$-0*([\da-z-]+)\]dd\/mm\/yyyy$/i.exec(format)?.[1]?.toLowerCase();
  const shown =
    (mark === undefined ? undefined : marks[mark]) ?? (showsADay(format) ? dateShown.plain : dateShown.no);
  if (known.size < remembered) known.set(format, shown);
  return shown;
}

/** Whether a number is shown as a day: a year shows, or a day of the month. A time alone is no day. */
function showsADay(format: string): boolean {
  // Only the first section counts: it is the one for positive numbers.
  const shown = withoutLiterals(format).split(';', 1)[0] ?? '';
  return !/general/i.test(shown) && (/[dy]/i.test(shown) || /mmm/i.test(shown));
}

/**
 * What a true date says of its column: what the text said that a fix made it of, or what its own day says.
 *
 * @param itself what its day says: `silent`, `trueLow` or `trueHigh`
 */
export function classShown(itself: DateClass, shown: DateShown): DateClass {
  switch (shown) {
    // Somebody typed another day over the one that a fix wrote.
    case dateShown.dayFirst:
      return itself === dateClass.trueHigh ? dateClass.dayFirst : dateClass.silent;
    case dateShown.monthFirst:
      return itself === dateClass.trueHigh ? dateClass.monthFirst : dateClass.silent;
    case dateShown.settled:
      return dateClass.silent;
    case dateShown.yearLast:
      return yearClass.wasLast;
    case dateShown.hijri:
      return yearClass.hijri;
    case dateShown.hijriDayFirst:
      return dateClass.dayFirst + yearClass.hijri;
    case dateShown.hijriMonthFirst:
      return dateClass.monthFirst + yearClass.hijri;
    default:
      return itself;
  }
}

/** The format in which a corrected cell goes on to say what its text said. */
export function formatAfter(says: DateClass): FixedDateFormat {
  const [order, year] = [orderOfClass(says), yearOfClass(says)];
  if (order === dateClass.dayFirst) return year === yearClass.hijri ? 'hijriDayFirst' : 'dayFirst';
  if (order === dateClass.monthFirst) return year === yearClass.hijri ? 'hijriMonthFirst' : 'monthFirst';
  if (year === yearClass.hijri) return 'hijri';
  return year === yearClass.sure || year === yearClass.last ? 'yearLast' : 'settled';
}
