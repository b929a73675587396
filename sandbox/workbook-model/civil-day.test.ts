import { dateFunction, serialOf } from './civil-day';

test.each([
  [1900, 1, 1, 1, null],
  [1900, 2, 28, 59, null],
  [1900, 3, 1, 61, null],
  [1904, 1, 1, 1462, 0],
  [1904, 1, 2, 1463, 1],
  [2024, 2, 29, 45351, 43889],
  [2026, 11, 22, 46348, 44886],
])('%i-%i-%i is %p in the 1900 and %p in the 1904 system', (year, month, day, serial1900, serial1904) => {
  expect(serialOf(year, month, day, false)).toBe(serial1900);
  expect(serialOf(year, month, day, true)).toBe(serial1904);
});

test('days that are none', () => {
  expect([serialOf(2023, 2, 29, false), serialOf(2024, 13, 1, false), serialOf(2024, 4, 31, false)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('DATE lets months and days run over, and tells the date system', () => {
  expect(dateFunction(1904, 1, 2, true)).toBe(1);
  expect(dateFunction(2024, 14, 1, false)).toBe(dateFunction(2025, 2, 1, false));
  expect(dateFunction(24, 1, 1, false)).toBe(serialOf(1924, 1, 1, false));
});
