import { readRetryAfter } from './read-retry-after';

const now = Date.UTC(2026, 10, 22, 6, 0, 0);

describe('readRetryAfter', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 06:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 05:00:00 GMT', 0],
    ['1.5', undefined],
    ['-1', undefined],
    ['soon', undefined],
    ['Sunday', undefined],
    ['', undefined],
    [null, undefined],
  ])('%p', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });

  it('has no answer to a date without a clock', () => {
    expect(readRetryAfter('Sun, 22 Nov 2026 06:00:30 GMT', Number.NaN)).toBeUndefined();
  });
});
