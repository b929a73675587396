const decimal = /^(-?)(\d{1,13})(?:\.(\d+))?$/;

/**
 * Minor units of an amount as submitted, exactly; undefined when it is not a decimal number, or has more
 * decimals than the currency. Takes decimal strings (the current documented example) and JSON numbers (the
 * older one).
 *
 * @example
 * toMinorUnits('1250.5', 2); // 125050
 * toMinorUnits('1,250', 2); // undefined
 */
export function toMinorUnits(value: unknown, decimals: number): number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const match = decimal.exec(String(value));
  if (match === null) return undefined;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return undefined;
  const minor = Number(`${match[2] ?? ''}${fraction.padEnd(decimals, '0')}`);
  if (!Number.isSafeInteger(minor)) return undefined;
  return match[1] === '-' && minor !== 0 ? -minor : minor;
}
