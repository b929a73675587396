import { timeOfDayAfter } from './local-time';

test.each([
  ['2026-11-22T10:42:05+04:00', 5, '10:47'],
  ['2026-11-22T23:58:05+04:00', 5, '00:03'],
  ['2026-11-22T00:00:00Z', 1440, '00:00'],
])('%s and %i minutes is %s', (instant, minutes, expected) => {
  expect(timeOfDayAfter(instant, minutes)).toBe(expected);
});
