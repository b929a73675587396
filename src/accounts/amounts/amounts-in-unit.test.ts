import fc from 'fast-check';
import { amountsInUnit } from './amounts-in-unit';

const minor = (amount: string, currencyDecimals: number) =>
  amountsInUnit({ status: 1, accountId: 'A', fees: amount }, { amountUnit: 'minor', currencyDecimals }).fees;

test.each([
  ['300', 2, '30000'],
  ['300.5', 2, '30050'],
  ['0.05', 2, '5'],
  ['0', 2, '0'],
  ['1.250', 3, '1250'],
  ['-12.3', 2, '-1230'],
  ['-0.5', 2, '-50'],
  ['999999999999.99', 2, '99999999999999'],
])('%s with %i decimals is %s', (amount, decimals, expected) => {
  expect(minor(amount, decimals)).toBe(expected);
});

test('any amount is that many of the smallest unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e14 }), fc.constantFrom(2, 3), (units, decimals) => {
      const digits = String(units).padStart(decimals + 1, '0');
      expect(minor(`${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`, decimals)).toBe(String(units));
    }),
  );
});

test('major units, and what is no amount, stay as they are', () => {
  const payload = { status: 1, accountId: 'A', principal: '1.5', loanType: 3 } as const;
  expect(amountsInUnit(payload, { amountUnit: 'major', currencyDecimals: 2 })).toBe(payload);
  expect(amountsInUnit(payload, { amountUnit: 'minor', currencyDecimals: 2 })).toEqual({
    ...payload,
    principal: '150',
  });
});
