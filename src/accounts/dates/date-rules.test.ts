import { dateRules, inRange, orderOf, rangeWords } from './date-rules';

const today = { year: 2026, month: 11, day: 22 };
const due = dateRules('dateDue', today, 1900);
const paid = dateRules('paidDate', today, 1900);
const born = dateRules('birthDate', today, 1900);

test('bounds are part of what is allowed', () => {
  expect(rangeWords(due)).toEqual({ from: '01/01/1990', to: '31/12/2100' });
  expect(rangeWords(born)).toEqual({ from: '22/11/1906', to: '22/11/2026' });
  expect(inRange(born.from, born)).toBe(true);
  expect(inRange(born.to, born)).toBe(true);
  expect(inRange({ year: 1906, month: 11, day: 21 }, born)).toBe(false);
  expect(inRange({ year: 2026, month: 11, day: 23 }, born)).toBe(false);
});

test('a placeholder is told as one, not as out of bounds', () => {
  expect(inRange({ year: 1900, month: 1, day: 1 }, born)).toBe(true);
  expect(inRange({ year: 1900, month: 1, day: 1 }, due)).toBe(false);
});

test('on 29 February, years ago means 28 February', () => {
  const leapDay = { year: 2028, month: 2, day: 29 };
  expect(dateRules('birthDate', leapDay, 1900).minorAfter).toBe(20100228);
  expect(dateRules('dateDue', leapDay, 1900).oldBefore).toBe(20180228);
  expect(dateRules('dateDue', { year: 2028, month: 3, day: 29 }, 1900).oldBefore).toBe(20180329);
});

test('only a create warns of minors, only due dates grow old, only payments lie in the future', () => {
  expect(
    (['create', 'update', 'withdraw'] as const).map(
      (operation) => dateRules('birthDate', today, 1900, operation).warnsOfMinors,
    ),
  ).toEqual([true, false, false]);
  expect([due.oldBefore, paid.oldBefore, born.oldBefore]).toEqual([20161122, undefined, undefined]);
  expect([due.futureAfter, paid.futureAfter, born.futureAfter]).toEqual([
    undefined,
    orderOf(today),
    undefined,
  ]);
});

test.each([
  [66, 2066],
  [67, undefined],
  [95, undefined],
  [96, 1996],
  [0, 2000],
])('a debt of the year %i is due in %s', (twoDigits, year) => {
  expect(due.century(twoDigits, 1, 1)).toBe(year);
});

test.each([
  [27, 2027],
  [28, undefined],
  [96, 1996],
])('a payment of the year %i was made in %s', (twoDigits, year) => {
  expect(paid.century(twoDigits, 1, 1)).toBe(year);
});

test.each([
  [10, 11, 22, 2010],
  [10, 11, 23, undefined],
  [10, 12, 1, undefined],
  [26, 11, 22, 1926],
  [25, 11, 23, 1925],
  [25, 11, 22, undefined],
  [85, 5, 14, 1985],
])('the birth year %i, born %i/%i, is %s', (twoDigits, month, day, year) => {
  expect(born.century(twoDigits, month, day)).toBe(year);
});
