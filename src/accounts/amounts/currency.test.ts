import { otherCurrencyBeside, readCurrency } from './currency';
import { currencyWords } from './currency-words';
import { emiratesProfile } from '../sheet.test-helper';

const read = (value: string | number | boolean, currency = 'SAR') =>
  readCurrency({ value, format: 'General', text: undefined }, 'currency', { ...emiratesProfile, currency });

test.each(['SAR', 'sar', ' SR ', 'Saudi Riyal', 'ريال سعودي', 'ريال', 'ر.س', '﷼', '\u20c1'])(
  '%j is the lender’s own',
  (text) => {
    expect(read(text)).toEqual({ value: 'SAR', finding: undefined });
  },
);

test.each(['AED', 'درهم', '$', 'KWD', 'ريال قطري', 'S', '.', 682])('%j is not', (text) => {
  expect(read(text).value).toBeUndefined();
  expect(read(text).finding).toMatchObject({
    code: 'currency-other',
    params: { value: String(text), currency: 'SAR' },
    severity: 'error',
  });
});

test('two spellings of one other currency are one group; a word of several is a group of its own', () => {
  const cause = (text: string) => read(text, 'AED').finding?.cause;
  expect(cause('USD')).toBe(cause('US dollars'));
  expect(cause('ريال')).toBe('currency-other:currency:ريال');
});

test('every currency is its own code, and a code that nobody listed is its own word', () => {
  for (const currency of [...Object.keys(currencyWords), 'JPY'])
    expect(read(currency, currency).value).toBe(currency);
});

test('an error of Excel is no currency', () => {
  expect(read('#N/A').finding?.code).toBe('excel-error');
  expect(read(true).finding?.code).toBe('text-unusable');
});

test.each([
  ['USD 100', 'USD'],
  ['1,250.50 ريال سعودي', 'ريال سعودي'],
  ['(€ 1.250,00)', '€'],
  ['١٠٠ دينار', 'دينار'],
  ['$100', '$'],
  ['AED 1.250', undefined],
  ['درهم', undefined],
  ['AED -', undefined],
  ['1e5', undefined],
  ['12K', undefined],
  ['100', undefined],
])('beside %j stands %s', (amount, expected) => {
  expect(otherCurrencyBeside(amount, 'AED')).toBe(expected);
});
