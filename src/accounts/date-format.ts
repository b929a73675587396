const known = new Map<string, boolean>();

/** More formats than this in one workbook are no formats but noise; they are looked at each time. */
const remembered = 1_000;

/**
 * Whether a number format shows a number as a day (it shows a year, or a day of the month). A time alone is no day.
 *
 * @param format as Excel's `numberFormat` gives it: in English letters whatever the machine's language
 * @example
 * isDateFormat('[$-F800]dddd, mmmm dd, yyyy'); //=> true
 * isDateFormat('#,##0.00 "days"'); //=> false
 */
export function isDateFormat(format: string): boolean {
  const before = known.get(format);
  if (before !== undefined) return before;
  const is = showsADay(format);
  if (known.size < remembered) known.set(format, is);
  return is;
}

function showsADay(format: string): boolean {
  // Only the first section counts: it is the one for positive numbers.
  const shown = format.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g, '').split(';', 1)[0] ?? '';
  return !/general/i.test(shown) && (/[dy]/i.test(shown) || /mmm/i.test(shown));
}
