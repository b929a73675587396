/** A stretch of rows (or columns) whose size is not the usual one; hidden ones have size 0. */
export interface SizedRun {
  readonly start: number;
  readonly count: number;
  /** In CSS pixels. */
  readonly size: number;
}

/** Runs as numbers in threes, which a worker hands over quickly even when there are 50,000 of them. */
export function encodeRuns(runs: readonly SizedRun[]): Float64Array {
  return Float64Array.from(runs.flatMap((it) => [it.start, it.count, it.size]));
}

/** The other way round. */
export function decodeRuns(numbers: Float64Array): SizedRun[] {
  return Array.from({ length: numbers.length / 3 }, (_, i) => ({
    start: numbers[i * 3] ?? 0,
    count: numbers[i * 3 + 1] ?? 0,
    size: numbers[i * 3 + 2] ?? 0,
  }));
}

/**
 * Where rows (or columns) lie, in CSS pixels from the first one.
 * Only the exceptions are kept, so that a million rows cost nothing.
 *
 * @example
 * const axis = new Axis(1_048_576, 20, [{ start: 1, count: 2, size: 0 }]);
 * axis.offsetOf(3); // 20: rows 1 and 2 are hidden
 * axis.indexAt(25); // 3
 */
export class Axis {
  readonly #runs: readonly SizedRun[];
  /** How much further (or nearer, below 0) things lie after run i than the usual size would put them. */
  readonly #shiftAfter: Float64Array;

  /** @param runs in ascending order, without overlap */
  constructor(
    readonly count: number,
    readonly usualSize: number,
    runs: readonly SizedRun[],
  ) {
    this.#runs = runs;
    this.#shiftAfter = new Float64Array(runs.length);
    let shift = 0;
    runs.forEach((run, i) => {
      shift += (run.size - usualSize) * run.count;
      this.#shiftAfter[i] = shift;
    });
  }

  /** The last run that starts at or before `index`; -1 when there is none. */
  #runBefore(index: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#runs[middle]?.start ?? Infinity) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  offsetOf(index: number): number {
    const at = this.#runBefore(index);
    const run = this.#runs[at];
    if (!run) return index * this.usualSize;
    const inside = Math.min(index - run.start, run.count);
    const before = at > 0 ? (this.#shiftAfter[at - 1] ?? 0) : 0;
    return index * this.usualSize + before + (run.size - this.usualSize) * inside;
  }

  sizeOf(index: number): number {
    const run = this.#runs[this.#runBefore(index)];
    return run && index < run.start + run.count ? run.size : this.usualSize;
  }

  isHidden(index: number): boolean {
    return this.sizeOf(index) === 0;
  }

  /** The visible index that covers `offset`, kept inside the axis. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.offsetOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    // offsetOf is equal for hidden neighbours; the search ends on the last of them, the first that can be seen.
    return low;
  }

  /** The next visible index from `index` in steps of `step`, or `index` itself when there is none. */
  step(index: number, step: 1 | -1): number {
    for (let next = index + step; next >= 0 && next < this.count;) {
      const run = this.#runs[this.#runBefore(next)];
      if (!run || run.size > 0 || next >= run.start + run.count) return next;
      next = step > 0 ? run.start + run.count : run.start - 1;
    }
    return index;
  }
}
