import { amountRules, minorOf, quickMinor, readAmount } from './amounts';
import type { CellValue } from './cell';

const dinars = amountRules('principal', {
  currency: 'BHD',
  currencyDecimals: 3,
  market: 'BH',
  required: {},
  loanTypes: [],
});
const read = (value: CellValue) => {
  const { value: sent, finding } = readAmount({ value, format: 'General', text: undefined }, dinars);
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

test('the quick way agrees with the slow one, or leaves the amount to it', () => {
  expect(quickMinor(1250.55, 100)).toBe(125055);
  expect(quickMinor(0.1 + 0.2, 100)).toBeUndefined();
  expect(quickMinor(-1, 100)).toBeUndefined();
  expect(quickMinor(1e15, 100)).toBeUndefined();
  expect(minorOf('0.3', 100)).toBe(30);
});
