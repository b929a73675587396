/**
 * A number format without what it shows as it stands (quoted and escaped signs, fill and padding) and without its brackets: what
 * is left says how a number is shown.
 *
 * @example
 * withoutLiterals('[$AED] #,##0.00 "% paid"'); //=> ' #,##0.00 '
 */
export function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g, '');
}
