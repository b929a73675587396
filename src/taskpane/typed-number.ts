const arabicIndicZero = 0x0660;
const extendedArabicIndicZero = 0x06f0;

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
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - arabicIndicZero))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - extendedArabicIndicZero))
    .trim()
    .replace(/(?<=\d)[\s,.\u066c'’](?=\d{3}(?!\d))/g, '');
}
