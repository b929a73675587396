import * as z from 'zod/mini';

/** Delays that are kept: old ones say nothing of how the service works today. */
const keptDelays = 20;

/** So many submissions must have been seen to land before their delay says when a row that is absent is missing. */
const delaysNeeded = 3;

const rows = z.int().check(z.minimum(0));

/** What was learned of a lender's service in one environment, by using it. Kept on this machine. */
const learnedSchema = z.object({
  /** What a 400 does to the rows it does not name: not seen yet, all of the request refused, or only the named rows. */
  refusals: z.enum(['unknown', 'whole', 'only-named']),
  /** Most rows that one request was accepted with; 0 before the first. */
  largestAccepted: rows,
  /** Fewest rows that one request was too large with; null while none was. */
  smallestTooLarge: z.nullable(rows),
  /** Milliseconds from sending until a submission was first seen in the exports, oldest first. */
  delaysMs: z.array(z.number().check(z.minimum(0))),
  /** Most rows of one submission that this machine has sent; 0 before the first. */
  largestSubmission: rows,
  /** A random name by which leases in workbooks know this machine; '' before the first. */
  machine: z.string(),
});

export type Learned = z.infer<typeof learnedSchema>;

export const nothingLearned: Learned = {
  refusals: 'unknown',
  largestAccepted: 0,
  smallestTooLarge: null,
  delaysMs: [],
  largestSubmission: 0,
  machine: '',
};

/** Reads what was kept; what cannot be read was not learned. */
export function readLearned(kept: unknown): Learned {
  const read = learnedSchema.safeParse(kept);
  return read.success ? read.data : nothingLearned;
}

/** Adds measured delays; the oldest fall out. */
export function withDelays(learned: Learned, delaysMs: readonly number[]): Learned {
  return { ...learned, delaysMs: [...learned.delaysMs, ...delaysMs].slice(-keptDelays) };
}

/** How long rows usually take until the exports show them, and who says so. */
export interface UsualDelay {
  /** Whole minutes; undefined while nobody can say: then no absent row counts as missing. */
  readonly minutes: number | undefined;
  readonly by: 'person' | 'measured';
  /** Submissions measured so far. */
  readonly measured: number;
  /** Submissions that must be measured before that says anything. */
  readonly needed: number;
}

/**
 * The usual delay: what the person set, else the 90th percentile of what was measured, once three submissions were.
 *
 * @param set minutes from the settings; null to go by what is measured
 * @example
 * usualDelay(null, [60_000, 120_000, 30_000]); //=> { minutes: 2, by: 'measured', measured: 3, needed: 3 }
 */
export function usualDelay(set: number | null, delaysMs: readonly number[]): UsualDelay {
  const measured = delaysMs.length;
  const known = { measured, needed: delaysNeeded };
  if (set !== null) return { minutes: set, by: 'person', ...known };
  if (measured < delaysNeeded) return { minutes: undefined, by: 'measured', ...known };
  const sorted = delaysMs.toSorted((one, other) => one - other);
  const at90 = sorted[Math.ceil(0.9 * measured) - 1] ?? 0;
  return { minutes: Math.max(1, Math.ceil(at90 / 60_000)), by: 'measured', ...known };
}
