import fc from 'fast-check';
import type { Fault } from '../../sandbox/command-api/faults';
import { deathMoments } from './pane.test-helper';

/** Faults of the stand-in, as they strike one or several requests of rows. */
export const faults: fc.Arbitrary<Fault> = fc
  .record({
    effect: fc.constantFrom<Omit<Fault, 'path' | 'times'>>(
      { drop: 'before' },
      { drop: 'during' },
      { drop: 'after' },
      { delayMs: 1 },
      { status: 500 },
      { status: 500, takesEffect: true },
      { status: 502, takesEffect: true },
      { status: 504 },
      { status: 504, takesEffect: true },
      { status: 503 },
      { status: 503, retryAfterSeconds: 3 },
      { status: 503, garbage: 'html', takesEffect: true },
      { rateLimit: {} },
      { rateLimit: { retryAfterSeconds: 2 } },
      { maxBytes: 200 },
      { maxBytes: 1 },
      { unauthorized: true },
      { garbage: 'cut' },
      { garbage: 'html' },
      { garbage: 'empty' },
      { garbage: 'shape' },
      { garbage: 'shape', takesEffect: false },
      { errorShape: 'none' },
      { errorShape: 'text' },
      { errorShape: 'index' },
      { errorShape: 'sub-account' },
    ),
    times: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ effect, times }) => ({ ...effect, times, path: 'submit' as const }));

export const deaths = fc.option(
  fc.record({ moment: fc.constantFrom(...deathMoments), nth: fc.integer({ min: 1, max: 4 }) }),
  { freq: 2 },
);
