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

describe('amounts written in one way form one group', () => {
  test.each([
    ['spaces', ['1250.50 ', '\u200f1250.50', '1250.50\n']],
    ['zeros', ['00050', '0001250']],
    ['arabic-digits', ['١٢٥٠', '١٬٢٥٠٫٥٠', '١٢٥٠ ']],
    [
      'currency',
      ['AED 1,250.50', '1250 AED', '1250 dhs.', 'AED1250', 'درهم إماراتي ١٢٥٠', '5,000/-', '5000 /='],
    ],
    [
      'separators',
      ['1,250.50', '1,250', '12,34,567.89', '1 250', "1'250.50", '1.250.000', '1,250,000', '.5'],
    ],
    ['decimal-comma', ['1.250,50', '12,50', '1 250,5', ',5']],
    ['brackets', ['(1,250)', 'AED (1250)', '(AED 1250)', '( 1250 )']],
    ['sign', ['-1250', '- 1,250', '\u22121250', '1250-', '1,250 -', '+1250', 'AED -1250']],
  ])('%s', (shape, texts) => {
    expect(texts.map((text) => [text, readAmountText(text, 'AED', 2)?.shape])).toEqual(
      texts.map((text) => [text, shape]),
    );
  });
});

test.each([
  ['AED 1250.', 2],
  ['5/-000', 2],
  ['5/=000', 2],
  ['5-6', 2],
  ['5-6-', 2],
  ['5(100)', 2],
  ['(100)5', 2],
  ['(100) (200)', 2],
  ['1250 (AED', 2],
  ['1,2500', 2],
  ['1250,505', 2],
  ['1,250', 3],
  ['AED', 2],
  [`5${' '.repeat(60)}`, 2],
  ['1؛250', 2],
])('%j is no amount for sure (%i decimals)', (text, decimals) => {
  expect(readAmountText(text, 'AED', decimals)).toBeUndefined();
});

test.each([
  ['1.250', '1.250', 'separators'],
  ['(1.250)', '-1.250', 'brackets'],
  ['1,250.500', '1250.500', 'separators'],
  ['1.250,500', '1250.500', 'decimal-comma'],
  ['0,250', '0.250', 'decimal-comma'],
  ['1 250,500', '1250.500', 'decimal-comma'],
  ['1,250,000', '1250000', 'separators'],
])('with three decimals %s is %s', (text, amount, shape) => {
  expect(readAmountText(text, 'BHD', 3)).toEqual({ amount, shape });
});

test('the longest name of a currency is taken away first', () => {
  expect(readAmountText('ريال سعودي 100', 'SAR', 2)?.amount).toBe('100');
  expect(readAmountText('UAE Dirham 100', 'AED', 2)?.amount).toBe('100');
  expect(readAmountText('AED.5', 'AED', 2)?.amount).toBe('0.5');
  expect(readAmountText('AED 000', 'AED', 2)?.amount).toBe('0');
  expect(readAmountText('١،٢٥٠', 'AED', 2)?.amount).toBe('1250');
  expect(readAmountText(`5${' '.repeat(59)}`, 'AED', 2)?.amount).toBe('5');
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
