import { median } from './median';

/** Nine pairs: enough for a median that one slow run on a busy machine does not move. */
const pairCount = 9;

/** Something to time: done when it returns or when its promise settles. */
export type Timed = () => unknown;

export interface PairsResult {
  /** Median over the pairs of measured ÷ baseline. */
  readonly ratio: number;
  /** Medians of each side on its own, milliseconds. */
  readonly measuredMs: number;
  readonly baselineMs: number;
}

/**
 * Times two pieces of work beside each other, in one process, nine times after one unmeasured round. Which goes
 * first changes from pair to pair, so that heat, garbage and other programs meet both sides alike; the
 * ratio is taken within each pair and only then the median.
 *
 * @param ticks milliseconds that only rise; given by tests.
 * @example
 * await medianOfPairs(() => checkSheet(values), () => touchEachCell(values));
 * //=> { ratio: 4.6, measuredMs: 115, baselineMs: 25 }
 */
export async function medianOfPairs(
  measured: Timed,
  baseline: Timed,
  ticks: () => number = () => performance.now(),
): Promise<PairsResult> {
  const time = async (work: Timed): Promise<number> => {
    const started = ticks();
    await work();
    return ticks() - started;
  };

  await measured();
  await baseline();
  const pairs: { measuredMs: number; baselineMs: number }[] = [];
  for (let pair = 0; pair < pairCount; pair++) {
    if (pair % 2 === 0) {
      const measuredMs = await time(measured);
      pairs.push({ measuredMs, baselineMs: await time(baseline) });
    } else {
      const baselineMs = await time(baseline);
      pairs.push({ measuredMs: await time(measured), baselineMs });
    }
  }
  return {
    ratio: median(pairs.map((pair) => pair.measuredMs / pair.baselineMs)),
    measuredMs: median(pairs.map((pair) => pair.measuredMs)),
    baselineMs: median(pairs.map((pair) => pair.baselineMs)),
  };
}
