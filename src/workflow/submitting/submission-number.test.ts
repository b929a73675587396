import { nextSubmissionNumber } from './submission-number';

test.each([
  ['2026-11-22T10:42:05+04:00', undefined, '2026-11-001'],
  ['2026-11-22T10:42:05+04:00', '2026-11-041', '2026-11-042'],
  ['2026-12-01T00:00:05+04:00', '2026-11-041', '2026-12-001'],
  ['2026-11-22T10:42:05+04:00', '2026-11-999', '2026-11-1000'],
  ['2026-11-22T10:42:05+04:00', '2026-11-abc', '2026-11-001'],
])('at %s after %s comes %s', (now, last, expected) => {
  expect(nextSubmissionNumber(now, last)).toBe(expected);
});
