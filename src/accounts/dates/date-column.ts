import type { DateClass } from './date-class';
import { dateClass, yearClass, dateClasses, orderOfClass, yearOfClass } from './date-class';

/** What a column says about how its dates are written. Equal columns give the same object shape; see `sameDecision`. */
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
  /**
   * Which two-digit years are read at the end of their text: `last`: all but those that speak against it; `by-cell`: those
   * that speak for it themselves; `open`: those that can stand nowhere else; `hijri`: none, they may be of that calendar.
   */
  readonly years: 'last' | 'by-cell' | 'open' | 'hijri';
}

/** What a cell is read under as long as its column is not known: nothing is decided and nothing suspected. */
export const undecided: DateColumnDecision = {
  order: 'undecided',
  evidence: 0,
  accepted: 'fine',
  trueDates: 'fine',
  swapped: 'possible',
  years: 'by-cell',
};

/** Counts the cells of a column by what they say. Cells are added and taken out one by one; their order does not matter. */
export class DateColumnTally {
  /** Cells of each class. */
  readonly counts = new Int32Array(dateClasses);

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
  const years = yearsOf(counts);
  const gregorian = readLast[years];
  const all = [...gregorian, yearClass.hijri];
  const dayFirst = countOf(counts, dateClass.dayFirst, all);
  const monthFirst = countOf(counts, dateClass.monthFirst, all);
  if (dayFirst + monthFirst === 0) return years === undecided.years ? undecided : { ...undecided, years };
  const order = monthFirst === 0 ? 'day-first' : dayFirst === 0 ? 'month-first' : 'mixed';
  const low = counts[dateClass.trueLow] ?? 0;
  // No machine turns a Hijri text into a date, so that one left as text says nothing of what was turned.
  const left =
    countOf(counts, dateClass.dayFirst, gregorian) + countOf(counts, dateClass.monthFirst, gregorian);
  // One text beside a hundred dates is somebody's typing and not what a machine left behind.
  const maySwap =
    order !== 'mixed' && low > 0 && (counts[dateClass.trueHigh] ?? 0) === 0 && left > 0 && left * 100 >= low;
  // A machine that turns texts into dates leaves no text that it could have turned.
  const untouched =
    countOf(counts, dateClass.eitherWay, gregorian) + countOf(counts, dateClass.acceptedEitherWay, gregorian);
  return {
    order,
    evidence: roundedDown(dayFirst + monthFirst),
    accepted: acceptedUnder(dayFirst, monthFirst, countOf(counts, dateClass.acceptedEitherWay, all)),
    trueDates: maySwap ? 'may-be-swapped' : 'fine',
    swapped: maySwap && low >= hardlyChance && untouched === 0 ? 'likely' : 'possible',
    years,
  };
}

/** Texts whose year stands last say something of day and month; of the others nobody knows which part is the day. */
const readLast = {
  last: [yearClass.plain, yearClass.sure, yearClass.last, yearClass.either],
  'by-cell': [yearClass.plain, yearClass.sure, yearClass.last],
  open: [yearClass.plain, yearClass.sure],
  hijri: [yearClass.plain, yearClass.sure],
} as const;

/**
 * Where two-digit years stand. The days of a month, read as years, are mostly of long ago, and the years of a column are not:
 * so a column with its year first gives itself away, and one cell that says so leaves the others in doubt.
 */
function yearsOf(counts: Int32Array): DateColumnDecision['years'] {
  if (ofYear(counts, yearClass.hijri) > 0) return 'hijri';
  const first = ofYear(counts, yearClass.first);
  const last =
    ofYear(counts, yearClass.sure) +
    ofYear(counts, yearClass.last) +
    ofYear(counts, yearClass.wasLast) +
    (counts[dateClass.dayFirst] ?? 0) +
    (counts[dateClass.monthFirst] ?? 0);
  if (first === 0) return last > 0 ? 'last' : 'by-cell';
  return first * 10 > last ? 'open' : 'by-cell';
}

function countOf(counts: Int32Array, order: number, years: readonly number[]): number {
  return years.reduce((sum, year) => sum + (counts[order + year] ?? 0), 0);
}

function ofYear(counts: Int32Array, year: number): number {
  return counts.subarray(year, year + 8).reduce((sum, count) => sum + count, 0);
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
    a.swapped === b.swapped &&
    a.years === b.years
  );
}

/** Whether cells of this class can read otherwise once their whole column is known. */
export function waitsForColumn(says: DateClass): boolean {
  const order = orderOfClass(says);
  return (
    hasTwoDigitYear(says) ||
    order === dateClass.eitherWay ||
    order === dateClass.acceptedEitherWay ||
    order === dateClass.trueLow
  );
}

/**
 * Whether cells of this class may read otherwise under a decision than by themselves (`undecided`). Only those have to be read
 * again, with `readDate(cell, rules, decision)`.
 */
export function changesUnder(decision: DateColumnDecision, says: DateClass): boolean {
  if (hasTwoDigitYear(says) && decision.years !== undecided.years) return true;
  switch (orderOfClass(says)) {
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

/** Whether a two-digit year of this class may stand elsewhere than at the end, or be of the other calendar. */
export function yearIsOpen({ years }: DateColumnDecision, says: DateClass): boolean {
  switch (yearOfClass(says)) {
    case yearClass.sure:
      return years === 'hijri';
    case yearClass.last:
      return years === 'open' || years === 'hijri';
    case yearClass.either:
      return years !== 'last';
    default:
      return yearOfClass(says) === yearClass.first;
  }
}

function hasTwoDigitYear(says: DateClass): boolean {
  return yearOfClass(says) >= yearClass.sure && yearOfClass(says) <= yearClass.first;
}

/** 1, 2, 5, 10, 20, 50, 100 …: the largest of them that is not above `count`. */
function roundedDown(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count));
  const lead = count / power;
  return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}
