/**
 * Whether the last of some digits is the check digit of those before it, by the algorithm of Luhn (ISO/IEC 7812-1, annex B).
 * Dashes, blanks and slashes between them do not count.
 *
 * @example
 * hasLuhnDigit('79927398713'); //=> true
 */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  let doubled = false;
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const digit = digits.charCodeAt(at) - 48;
    if (digit < 0) continue;
    const worth = doubled ? 2 * digit : digit;
    sum += worth > 9 ? worth - 9 : worth;
    doubled = !doubled;
  }
  return sum % 10 === 0;
}
