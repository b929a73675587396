import fc from 'fast-check';
import { formatCivilDate } from './civil-date';
import { civilDateFromHijri } from './hijri-date';
import { dayNumber } from './date-number';

const civil = (year: number, month: number, day: number) => {
  const found = civilDateFromHijri({ year, month, day });
  return found === undefined ? undefined : formatCivilDate(found);
};

// Source of the anchors: the Umm al-Qura calendar as published for Saudi Arabia.
test.each([
  [1446, 1, 1, '07/07/2024'],
  [1445, 9, 1, '11/03/2024'],
  [1400, 7, 1, '16/05/1980'],
  [1447, 1, 1, '26/06/2025'],
  [1444, 10, 1, '21/04/2023'],
  [1300, 1, 1, '12/11/1882'],
  [1500, 12, 30, '16/11/2077'],
] as const)('%i/%i/%i is %s', (year, month, day, expected) => {
  expect(civil(year, month, day)).toBe(expected);
});

test('days that are in no month, and years out of reach', () => {
  // Rajab 1400 had 29 days, Sha'ban 30.
  expect([civil(1400, 7, 29), civil(1400, 7, 30), civil(1400, 8, 1), civil(1400, 8, 30)]).toEqual([
    '13/06/1980',
    undefined,
    '14/06/1980',
    '13/07/1980',
  ]);
  for (const [year, month, day] of [
    [1446, 1, 31],
    [1446, 0, 1],
    [1446, 13, 1],
    [1446, 1, 0],
    [1299, 12, 1],
    [1501, 1, 1],
  ] as const)
    expect(civil(year, month, day)).toBeUndefined();
});

test('every month begins the day after the last of the month before, and has 29 or 30 days', () => {
  const astray: string[] = [];
  let last: number | undefined;
  for (let year = 1300; year <= 1500; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const first = civilDateFromHijri({ year, month, day: 1 });
      const long = civilDateFromHijri({ year, month, day: 30 });
      const end = long ?? civilDateFromHijri({ year, month, day: 29 });
      if (first === undefined || end === undefined)
        throw new Error(`${String(year)}/${String(month)} is missing`);
      const start = dayNumber(first.year, first.month, first.day);
      if (last !== undefined && start !== last + 1) astray.push(`${String(year)}/${String(month)}`);
      last = dayNumber(end.year, end.month, end.day);
    }
  expect(astray).toEqual([]);
});

test('later days are later days', () => {
  const hijri = fc.record({
    year: fc.integer({ min: 1300, max: 1500 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 29 }),
  });
  fc.assert(
    fc.property(hijri, hijri, (a, b) => {
      const [first, second] = [civilDateFromHijri(a), civilDateFromHijri(b)];
      if (first === undefined || second === undefined) throw new Error('a day is missing');
      const order = (a.year - b.year) * 400 + (a.month - b.month) * 31 + (a.day - b.day);
      const civilOrder =
        dayNumber(first.year, first.month, first.day) - dayNumber(second.year, second.month, second.day);
      expect(Math.sign(civilOrder)).toBe(Math.sign(order));
    }),
  );
});
