/**
 * What a number format says of a number: no day, a day, or a day that a fix of ours wrote.
 *
 * A column is judged by all of its cells, so a corrected cell must neither be suspected again nor forget what it said: a text
 * 03/25/2026 that became a true date still tells that its column was written with the month first. The fixes leave that in the
 * format's locale, which changes nothing that is shown: British for texts with the day first, American for texts with the month
 * first, Canadian for days that say nothing of order.
 */
export const dateShown = { no: 0, plain: 1, dayFirst: 2, monthFirst: 3, settled: 4 } as const;

export type DateShown = (typeof dateShown)[keyof typeof dateShown];

/** The number formats that fixes give, all shown as dd/mm/yyyy. `plain` is for true dates that stay what they were. */
export const fixedDateFormats = {
  plain: 'dd/mm/yyyy',
  dayFirst: '[$-809]dd/mm/yyyy',
  monthFirst: '[$-409]dd/mm/yyyy',
  settled: '[$-1009]dd/mm/yyyy',
} as const;

/** Excel may write a locale as a number or as a name. */
const marks: Readonly<Record<string, DateShown>> = {
  809: dateShown.dayFirst,
  'en-gb': dateShown.dayFirst,
  409: dateShown.monthFirst,
  'en-us': dateShown.monthFirst,
  1009: dateShown.settled,
  'en-ca': dateShown.settled,
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
  const shown = format.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g, '').split(';', 1)[0] ?? '';
  return !/general/i.test(shown) && (/[dy]/i.test(shown) || /mmm/i.test(shown));
}
