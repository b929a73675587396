import { isSentSince, sentAtInstant, sentAtText } from './sent-at-cell';

test.each(['2026-11-22T10:42:05+04:00', '2026-11-22T10:42:05Z', '2026-01-01T00:00:00-03:30'])(
  '%s survives the Sent at column',
  (instant) => {
    expect(sentAtInstant(sentAtText(instant))).toBe(instant);
  },
);

test.each(['', 'yesterday', '2026-11-22', '22/11/2026 10:42'])('%j is no Sent at of ours', (text) => {
  expect(sentAtInstant(text)).toBeUndefined();
});

test('an instant is not before itself, in whichever offset; an unreadable text tells none', () => {
  const since = '2026-11-22T06:42:05Z';
  expect(isSentSince('2026-11-22 10:42:05 +04:00', since)).toBe(true);
  expect(isSentSince('2026-11-22 10:42:04 +04:00', since)).toBe(false);
  expect(isSentSince('', since)).toBe(false);
});
