import { ExactSum, majorUnits } from './exact-sum';

/** A third of what one number can count exactly: three of them are too much for it. */
const large = 3_002_399_751_580_331;

test.each([1, -1])('not one unit is lost, however many large amounts come together (sign %i)', (sign) => {
  const sum = new ExactSum();
  for (let n = 0; n < 10; n += 1) {
    sum.add(sign * large);
    sum.add(sign);
  }
  expect(sum.units).toBe(BigInt(sign) * 30_023_997_515_803_320n);
});

test('whole and plain numbers, gains and losses come to one sum', () => {
  const sum = new ExactSum();
  sum.add(10n ** 18n);
  sum.add(-5);
  sum.add(large);
  sum.add(-large);
  sum.add(3n);
  expect(sum.units).toBe(10n ** 18n - 2n);
});

test.each([
  [6124050n, 2, '61240.5'],
  [6124050, 3, '6124.05'],
  [-5n, 2, '-0.05'],
  [700, 0, '700'],
  [0, 2, '0'],
])('%s units with %i decimals are %s', (units, decimals, amount) => {
  expect(majorUnits(units, decimals)).toBe(amount);
});
