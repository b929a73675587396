import { sentAtInstant, sentAtText, timeOfDayAfter } from './local-time';

test.each([
  ['2026-11-22T10:42:05+04:00', 5, '10:47'],
  ['2026-11-22T23:58:05+04:00', 5, '00:03'],
  ['2026-11-22T00:00:00Z', 1440, '00:00'],
])('%s and %i minutes is %s', (instant, minutes, expected) => {
  expect(timeOfDayAfter(instant, minutes)).toBe(expected);
});

test.each(['2026-11-22T10:42:05+04:00', '2026-11-22T10:42:05Z', '2026-01-01T00:00:00-03:30'])(
  '%s survives the Sent at column',
  (instant) => {
    expect(sentAtInstant(sentAtText(instant))).toBe(instant);
  },
);

test.each(['', 'yesterday', '2026-11-22', '22/11/2026 10:42'])('%j is no Sent at of ours', (text) => {
  expect(sentAtInstant(text)).toBeUndefined();
});
