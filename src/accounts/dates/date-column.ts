/**
 * What one date cell says about its whole column. Kept as a small number, one a cell, so that a hundred thousand cost nothing.
 *
 * - `silent`: nothing (blank, a month by name, ISO, 05/05/2026, not a date, a date that a fix wrote)
 * - `dayFirst`: a text that can only have its day first (25/03/2026)
 * - `monthFirst`: a text that can only have its month first (03/25/2026)
 * - `eitherWay`: a text with both parts up to 12 (3/4/2026)
 * - `acceptedEitherWay`: the same, but written so that it is read day first unless the column says otherwise (03/04/2026)
 * - `trueLow`, `trueHigh`: a true date whose day is up to 12, or above; one whose day equals its month is `silent`
 */
export const dateClass = {
  silent: 0,
  dayFirst: 1,
  monthFirst: 2,
  eitherWay: 3,
  acceptedEitherWay: 4,
  trueLow: 5,
  trueHigh: 6,
} as const;

export type DateClass = (typeof dateClass)[keyof typeof dateClass];

/** What a column says about the order of day and month in it. Equal columns give the same object shape; see `sameDecision`. */
export interface DateColumnDecision {
  /** `mixed`: some cells say one order and some the other. `undecided`: no cell says any. */
  readonly order: 'day-first' | 'month-first' | 'mixed' | 'undecided';
  /** Cells that say so, rounded down to 1, 2, 5, 10, 20, 50 … so that one edit seldom changes every sentence of a column. */
  readonly evidence: number;
  /** Whether texts such as 03/04/2026 are taken day first in silence, with a warning, or not at all. */
  readonly accepted: 'fine' | 'doubtful' | 'wrong';
  readonly trueDates: 'fine' | 'may-be-swapped';
  /** Whether chance explains true dates that all have days up to 12: `likely` swapped when it hardly can. */
  readonly swapped: 'possible' | 'likely';
}

/** What a cell is read under as long as its column is not known: nothing is decided and nothing suspected. */
export const undecided: DateColumnDecision = {
  order: 'undecided',
  evidence: 0,
  accepted: 'fine',
  trueDates: 'fine',
  swapped: 'possible',
};

/** Counts the cells of a column by what they say. Cells are added and taken out one by one; their order does not matter. */
export class DateColumnTally {
  /** Cells of each class. */
  readonly counts = new Int32Array(7);

  add(cell: DateClass): void {
    this.counts[cell] = (this.counts[cell] ?? 0) + 1;
  }

  /** @param cell a class that was added before */
  remove(cell: DateClass): void {
    this.counts[cell] = (this.counts[cell] ?? 0) - 1;
  }

  merge(other: DateColumnTally): void {
    other.counts.forEach((count, at) => (this.counts[at] = (this.counts[at] ?? 0) + count));
  }
}

/** A chance of one in a hundred that so many days all fall up to the 12th: 0.4 to the power of 5. */
const hardlyChance = 5;

/**
 * Decides how the dates of a column are to be read, from all of its cells together.
 *
 * A machine that puts the month first opens 03/04/2026 as 4 March and leaves 25/03/2026 as text, and one that puts the day
 * first does the same to American files: what it could turn into dates is swapped, and what it could not stays text with a
 * part over 12. So true dates that all have days up to 12, beside such texts, may be swapped.
 *
 * @example
 * const tally = new DateColumnTally();
 * tally.add(dateClass.monthFirst);
 * tally.add(dateClass.acceptedEitherWay);
 * decide(tally); //=> { order: 'month-first', evidence: 1, accepted: 'wrong', … }
 */
export function decide({ counts }: DateColumnTally): DateColumnDecision {
  const of = (cell: DateClass) => counts[cell] ?? 0;
  const [dayFirst, monthFirst] = [of(dateClass.dayFirst), of(dateClass.monthFirst)];
  const over = dayFirst + monthFirst;
  if (over === 0) return undecided;
  const order = monthFirst === 0 ? 'day-first' : dayFirst === 0 ? 'month-first' : 'mixed';
  const low = of(dateClass.trueLow);
  // One text beside a hundred dates is somebody's typing and not what a machine left behind.
  const maySwap = order !== 'mixed' && low > 0 && of(dateClass.trueHigh) === 0 && over * 100 >= low;
  // A machine that turns texts into dates leaves no text that it could have turned.
  const untouched = of(dateClass.eitherWay) + of(dateClass.acceptedEitherWay) > 0;
  return {
    order,
    evidence: roundedDown(over),
    accepted: acceptedUnder(dayFirst, monthFirst, of(dateClass.acceptedEitherWay)),
    trueDates: maySwap ? 'may-be-swapped' : 'fine',
    swapped: maySwap && low >= hardlyChance && !untouched ? 'likely' : 'possible',
  };
}

/** A few strays among many texts neither condemn the many nor, where days over the 12th stand beside them, make them doubtful. */
function acceptedUnder(
  dayFirst: number,
  monthFirst: number,
  accepted: number,
): DateColumnDecision['accepted'] {
  if (dayFirst > 0) return monthFirst * 10 > dayFirst ? 'doubtful' : 'fine';
  return monthFirst * 20 >= accepted ? 'wrong' : 'doubtful';
}

/** Whether two decisions say the same of every cell: then nothing has to be read again. */
export function sameDecision(a: DateColumnDecision, b: DateColumnDecision): boolean {
  return (
    a.order === b.order &&
    a.evidence === b.evidence &&
    a.accepted === b.accepted &&
    a.trueDates === b.trueDates &&
    a.swapped === b.swapped
  );
}

/**
 * Whether cells of this class read otherwise under a decision than by themselves (`undecided`). Only those have to be read
 * again, with `readDate(cell, rules, decision)`.
 */
export function changesUnder(decision: DateColumnDecision, cell: DateClass): boolean {
  switch (cell) {
    case dateClass.eitherWay:
      return decision.order !== 'undecided';
    case dateClass.acceptedEitherWay:
      return decision.accepted !== 'fine';
    case dateClass.trueLow:
      return decision.trueDates !== 'fine';
    default:
      return false;
  }
}

/** 1, 2, 5, 10, 20, 50, 100 …: the largest of them that is not above `count`. */
function roundedDown(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  const lead = count / power;
  return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}
