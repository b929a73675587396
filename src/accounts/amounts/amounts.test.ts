import type { AmountRules } from './amounts';
import { amountFormat, amountRules, exactAmount, minorOf, quickMinor, readAmount } from './amounts';
import type { CellValue } from '../cell';
import { emiratesProfile } from '../sheet.test-helper';

const dinars = amountRules('principal', { ...emiratesProfile, currency: 'BHD', currencyDecimals: 3 });
const read = (value: CellValue, rules: AmountRules = dinars) => {
  const { value: sent, finding } = readAmount({ value, format: 'General', text: undefined }, rules);
  return sent ?? finding?.fix?.after ?? finding?.code;
};

test('a currency with three decimals has them', () => {
  expect(read(1250.125)).toBe('1250.125');
  expect(read('1250.125')).toBe('1250.125');
  expect(read('1.250')).toBe('1.25');
  expect(read(0.1234)).toBe('amount-decimals');
  expect(read('BD 1,250.500')).toBe(1250.5);
});

test('with three decimals, one comma before three digits can be read two ways', () => {
  expect(read('1,250')).toBe('amount-not-a-number');
  expect(read('0,250')).toBe(0.25);
  expect(read('1,250,000')).toBe(1250000);
});

test('a currency without decimals has none', () => {
  const yen = amountRules('principal', { ...emiratesProfile, currency: 'JPY', currencyDecimals: 0 });
  expect(read(1250, yen)).toBe('1250');
  expect(read('1,250', yen)).toBe(1250);
  expect(read(1250.5, yen)).toBe('amount-decimals');
});

test('the reading is worded with the decimals of the currency', () => {
  const dirhams = amountRules('principal', emiratesProfile);
  const { finding } = readAmount({ value: '2,400.5', format: 'General', text: undefined }, dirhams);
  expect(finding?.params).toEqual({ value: '2,400.5', reading: '2400.50' });
});

test('a fee may be below zero where the lender profile allows it; principal and paid never are', () => {
  const profile = { ...emiratesProfile, allowedNegatives: ['fees' as const] };
  const fees = amountRules('fees', profile);
  expect(read(-25.5, fees)).toBe('-25.5');
  expect(read('-25.50', fees)).toBe('-25.5');
  expect(read('-100.05', fees)).toBe('-100.05');
  expect(read('(1,025.50)', fees)).toBe(-1025.5);
  expect(read('25-', fees)).toBe(-25);
  expect(read('-0.00', fees)).toBe(0);
  for (const field of ['principal', 'interest', 'paidAmount'] as const)
    expect(read(-25, amountRules(field, profile))).toBe('amount-negative');
});

test('what adding and subtracting leave behind is noise', () => {
  const dirhams = amountRules('principal', emiratesProfile);
  expect(read(1250.1 - 1250.05 - 0.05, dirhams)).toBe('0');
  expect(read(-(1250.1 - 1250.05 - 0.05), dirhams)).toBe('0');
  expect(read(100_000.1 - 100_000, dirhams)).toBe('0.1');
  expect(read(10.0001, dirhams)).toBe('amount-decimals');
});

test('the quick way agrees with the slow one, or leaves the amount to it', () => {
  expect(quickMinor(1250.55, 100)).toBe(125055);
  expect(quickMinor(0.1 + 0.2, 100)).toBeUndefined();
  expect(quickMinor(-1, 100)).toBeUndefined();
  expect(quickMinor(0, 100)).toBe(0);
  expect(quickMinor(1e13, 100)).toBeUndefined();
  expect(minorOf('0.3', 100)).toBe(30);
  expect(minorOf('-25.5', 100)).toBe(-2550);
});

test.each([
  [1000 / 3, '333.333333333333'],
  ['AED 10.0051', '10.0051'],
  ['10.5', '10.5'],
  [-10.005, undefined],
  [99999999999999, undefined],
  ['1.250', undefined],
  ['#N/A', undefined],
  [true, undefined],
] as const)('%j is exactly %s', (cell, expected) => {
  expect(exactAmount(cell, amountRules('principal', emiratesProfile))).toBe(expected);
});

test('an amount is too large where Excel no longer keeps its smallest unit', () => {
  const dirhams = amountRules('principal', emiratesProfile);
  expect(read(9_999_999_999_999.99, dirhams)).toBe('9999999999999.99');
  expect(read(10_000_000_000_000, dirhams)).toBe('amount-not-a-number');
  expect(read('10,000,000,000,000', dirhams)).toBe('amount-not-a-number');
});

test('a fix shows as many decimals as the currency has', () => {
  expect([0, 2, 3].map(amountFormat)).toEqual(['#,##0', '#,##0.00', '#,##0.000']);
});
