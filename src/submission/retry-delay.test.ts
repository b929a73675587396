import fc from 'fast-check';
import { retryDelay } from './retry-delay';

describe('retryDelay', () => {
  it('doubles to a minute, half of it by chance', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => retryDelay(attempt, undefined, 0))).toEqual([
      500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
    ]);
    expect(retryDelay(3, undefined, 0.5)).toBe(3000);
  });

  it('honours what the service asked for, and never comes early', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(600_000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, asked, random) => {
          const wait = retryDelay(attempt, asked, random);
          expect(wait).toBeGreaterThanOrEqual(asked);
          expect(wait).toBeLessThanOrEqual(asked * 1.1 + 1);
        },
      ),
    );
  });
});
