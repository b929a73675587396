import { counted, formatAmount, formatDecimal, formatNumber } from './numbers';
import { rows as arabicRows } from './arabic/words';

describe('numbers', () => {
  it('separates thousands and keeps Latin digits in Arabic', () => {
    expect(formatNumber('en', 1234567)).toBe('1,234,567');
    expect(formatNumber('ar', 1234567)).toBe('1,234,567');
  });

  it.each([
    ['61240.5', 'SAR', 'SAR\u00a061,240.50'],
    ['12', 'KWD', 'KWD\u00a012.000'],
    ['-0.01', 'AED', 'AED\u00a0-0.01'],
    ['90071992547409930.13', 'AED', 'AED\u00a090,071,992,547,409,930.13'],
    ['1', 'JPY', 'JPY\u00a01'],
    ['1.5', 'XYZ', 'XYZ\u00a01.50'],
  ])('%s %s becomes %s, exactly', (decimal, currency, expected) => {
    expect(formatAmount('en', decimal, currency)).toBe(expected);
    expect(formatAmount('ar', decimal, currency)).toBe(expected);
  });

  it('keeps decimals that the currency does not have, and what is no decimal string', () => {
    expect(formatDecimal('en', '1.2345', 2)).toBe('1.2345');
    expect(formatDecimal('en', 'n/a', 2)).toBe('n/a');
  });

  it('counts English nouns in two forms', () => {
    const forms = { one: '# row', other: '# rows' };
    expect([0, 1, 2, 1000].map((count) => counted('en', count, forms))).toEqual([
      '0 rows', '1 row', '2 rows', '1,000 rows',
    ]); // prettier-ignore
  });

  it('counts Arabic nouns in six forms', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map(arabicRows)).toEqual([
      'لا صفوف', 'صف واحد', 'صفان', '3 صفوف', '10 صفوف', '11 صفًا', '99 صفًا', '100 صف', '102 صف', '103 صفوف',
    ]); // prettier-ignore
  });
});
