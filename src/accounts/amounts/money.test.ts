import { withDecimals } from './money';

test.each([
  ['2400.5', 2, '2400.50'],
  ['2400', 2, '2400.00'],
  ['2400.505', 2, '2400.505'],
  ['-0.5', 3, '-0.500'],
  ['12', 0, '12'],
])('%s with %i decimals reads %s', (amount, decimals, expected) => {
  expect(withDecimals(amount, decimals)).toBe(expected);
});
