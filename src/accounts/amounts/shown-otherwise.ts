import { dateShown, dateShownBy } from '../dates/date-format';
import { withoutLiterals } from '../without-literals';

/** What a number is meant to be whose format shows it as a day or as a share of something: no amount. */
export type ShownOtherwise = 'day' | 'percent';

/**
 * Whether a number format shows a number as something other than an amount.
 *
 * @returns undefined for every format that can show an amount
 * @example
 * shownOtherwise('dd/mm/yyyy'); //=> 'day'
 * shownOtherwise('0.00%'); //=> 'percent'
 * shownOtherwise('#,##0.00 "% of it"'); //=> undefined
 */
export function shownOtherwise(format: string): ShownOtherwise | undefined {
  if (format === 'General') return undefined;
  if (dateShownBy(format) !== dateShown.no) return 'day';
  return withoutLiterals(format).includes('%') ? 'percent' : undefined;
}
