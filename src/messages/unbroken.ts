/**
 * An instant that stays on one line: broken at a hyphen, its halves change places in a right-to-left text.
 *
 * @example
 * unbroken('2026-11-22 10:42:05 +04:00'); //=> the same with non-breaking hyphens and spaces
 */
export function unbroken(instant: string): string {
  return instant.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');
}
