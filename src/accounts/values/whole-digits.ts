const exponential = /^(\d)(?:\.(\d+))?E\+(\d{1,2})$/i;

/** Whether a text is a number in scientific notation, as a saved file keeps a long number: `7.84E+14`. */
export function isScientific(text: string): boolean {
  return exponential.test(text);
}

/**
 * The digits behind a number in scientific notation, where all of them are still written down.
 *
 * @example
 * wholeDigits('9.71501234567E+11'); //=> '971501234567'
 * wholeDigits('9.72E+11'); //=> undefined: the other digits are gone
 */
export function wholeDigits(text: string): string | undefined {
  const [, first = '', rest = '', exponent = ''] = exponential.exec(text) ?? [];
  return exponent !== '' && rest.length === Number(exponent) ? first + rest : undefined;
}
