import { compareCivilDates, daysInMonth, formatCivilDate, isRealDay } from './civil-date';

test('a day is written as the API wants it', () => {
  expect(formatCivilDate({ year: 2026, month: 3, day: 5 })).toBe('05/03/2026');
  expect(formatCivilDate({ year: 226, month: 12, day: 31 })).toBe('31/12/0226');
});

test('months have their days, in leap years too', () => {
  expect([2024, 2023, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
  expect([1, 4, 6, 7, 9, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
    31, 30, 30, 31, 30, 30, 31,
  ]);
});

test.each([
  [2026, 2, 29],
  [2026, 4, 31],
  [2026, 0, 1],
  [2026, 13, 1],
  [2026, 1, 0],
  [0, 1, 1],
  [10_000, 1, 1],
  [2026.5, 1, 1],
])('%d-%d-%d is not in the calendar', (year, month, day) => {
  expect(isRealDay(year, month, day)).toBe(false);
});

test('days compare as the calendar orders them', () => {
  const days = [
    { year: 2026, month: 12, day: 1 },
    { year: 2025, month: 12, day: 31 },
    { year: 2026, month: 2, day: 28 },
    { year: 2026, month: 2, day: 3 },
  ];
  expect(days.sort(compareCivilDates).map(formatCivilDate)).toEqual([
    '31/12/2025',
    '03/02/2026',
    '28/02/2026',
    '01/12/2026',
  ]);
});
