import fc from 'fast-check';
import { readAmountText } from './amount-text';

/** How the same amount is written by people and systems of the Gulf and those they buy software from. */
const locales = ['en-US', 'en-IN', 'de-DE', 'fr-FR', 'de-CH', 'ar-EG', 'fa-IR', 'es-ES', 'pt-BR'];
const around: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `AED ${text}`,
  (text) => `${text} د.إ`,
  (text) => `\u200f${text}\u00a0`,
  (text) => `درهم ${text}`,
  (text) => `+${text}`,
  (text) => `${text}/-`,
];

/** Making a format costs more than a thousand uses of it. */
const formats = new Map<string, Intl.NumberFormat>();
function formatted(amount: string, locale: string, decimals: number, useGrouping = true): string {
  const key = `${locale} ${String(decimals)} ${String(useGrouping)}`;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping };
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format.format(Number(amount));
}

test.each([2, 3, 0])(
  'however an amount is written, it is read right or not at all (%i decimals)',
  (decimals) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom(...locales),
        fc.boolean(),
        fc.constantFrom(...around),
        (minor, locale, useGrouping, written) => {
          const amount = (minor / 10 ** decimals).toFixed(decimals);
          const text = formatted(amount, locale, decimals, useGrouping);
          const read = readAmountText(written(text), 'AED', decimals);
          if (read !== undefined) expect(Number(read.amount)).toBe(Number(amount));
        },
      ),
      { numRuns: 500 },
    );
  },
);

test('two decimals behind thousands leave no doubt', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100_000, max: 999_999_999_999 }),
      fc.constantFrom(...locales),
      (minor, locale) => {
        const amount = (minor / 100).toFixed(2);
        expect(Number(readAmountText(formatted(amount, locale, 2), 'AED', 2)?.amount)).toBe(Number(amount));
      },
    ),
  );
});

test('no text at all makes it fail, and what it reads is a decimal string', () => {
  const likely = fc.string({
    unit: fc.constantFrom(...'0123456789.,()-+ \u0660\u0669٫٬AEDد.إ%/=E$'.split('')),
  });
  fc.assert(
    fc.property(fc.oneof(likely, fc.string({ unit: 'binary' })), (text) => {
      const read = readAmountText(text, 'AED', 2);
      if (read !== undefined) expect(read.amount).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
    }),
    { numRuns: 2000 },
  );
});
