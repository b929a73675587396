import { dayOfGoodCell } from './day-of-good-cell';

test('a true date and its text are one day, in both date systems', () => {
  expect(dayOfGoodCell('01/02/2026', 1900)).toBe(dayOfGoodCell(46_054, 1900));
  expect(dayOfGoodCell(' 01/02/2026 ', 1904)).toBe(dayOfGoodCell(44_592, 1904));
  expect(dayOfGoodCell(46_054, 1900)).not.toBe(dayOfGoodCell(46_055, 1900));
});

test.each(['', 'soon', '1/2/2026', -1, true])('%p is no day', (cell) => {
  expect(dayOfGoodCell(cell, 1900)).toBeUndefined();
});
