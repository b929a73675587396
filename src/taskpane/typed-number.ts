import { westernDigits } from '../accounts/values/normalise';

/**
 * Whether a person typed the number asked for. Arabic-Indic digits count as digits, and blanks and separators
 * between thousands do not matter; anything else does.
 *
 * @example
 * isTyped('٤٨٨', '488'); //=> true
 */
export function isTyped(typed: string, expected: string): boolean {
  return plainDigits(typed) === expected;
}

function plainDigits(text: string): string {
  return westernDigits(text)
    .trim()
    .replace(/(?<=\d)[\s,.\u066c'’](?=\d{3}(?!\d))/g, '');
}
