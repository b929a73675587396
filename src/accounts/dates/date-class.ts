/**
 * What one date cell says about the order of day and month in its whole column.
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

/**
 * What one date cell says about where the years of its column stand, and of which calendar they are.
 *
 * - `plain`: nothing, or only what a text of four digits says by itself
 * - `sure`: two digits that can only be a year where they stand, at the end (15/03/66, 5/6/26)
 * - `last`: the first part could be a year too, but of long ago, and the last one is not (15/03/26 in 2026)
 * - `either`: both could be the year (20/03/26)
 * - `first`: the last part would be a year of long ago, and the first one is not (26-03-15)
 * - `hijri`: a year of the Hijri calendar
 * - `wasLast`: a date that a fix made of a text that was `sure` or `last`
 */
export const yearClass = {
  plain: 0,
  sure: 8,
  last: 16,
  either: 24,
  first: 32,
  hijri: 40,
  wasLast: 48,
} as const;

/**
 * All that one date cell says about its column: one of `dateClass` plus one of `yearClass`. Kept as a small number, one a
 * cell, so that a hundred thousand cost nothing.
 */
export type DateClass = number;

/** Every `DateClass` is below this. */
export const dateClasses = 64;

/** What a cell says of day and month: one of `dateClass`. */
export function orderOfClass(says: DateClass): number {
  return says & 7;
}

/** What a cell says of the year: one of `yearClass`. */
export function yearOfClass(says: DateClass): number {
  return says & 56;
}
