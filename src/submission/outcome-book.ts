import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { RowOutcome } from './row-outcome';
import type { SubmissionProgress } from './submission-report';
import { runningTally, type EndGroup, type Tally } from './tally';

const endGroups = {
  accepted: 'accepted',
  rejected: 'rejected',
  unconfirmed: 'unconfirmed',
  'not-sent': 'notSent',
} as const;

/** How each row of a submission ended, counted and added up. */
export interface OutcomeBook {
  /** Keeps the end of rows; each row ends once. Tells the progress. */
  settle(outcomes: readonly RowOutcome[]): void;
  outcomeOf(row: PreparedRow): RowOutcome | undefined;
  totals(): Tally;
}

/**
 * @param options.ticks - milliseconds that only rise, to say how long the rest will take
 * @param options.onProgress - must not throw
 */
export function outcomeBook(options: {
  readonly rowsTotal: number;
  readonly ticks: () => number;
  readonly onProgress: (progress: SubmissionProgress) => void;
}): OutcomeBook {
  const { rowsTotal, ticks, onProgress } = options;
  const outcomes = new Map<PreparedRow, RowOutcome>();
  const counts: Record<EndGroup, number> = { accepted: 0, rejected: 0, unconfirmed: 0, notSent: 0 };
  const tally = runningTally();
  const began = ticks();

  function msLeft(handedOver: number): number | undefined {
    if (handedOver === 0) return undefined;
    return Math.round(((ticks() - began) * (rowsTotal - handedOver - counts.notSent)) / handedOver);
  }

  return {
    settle(ended) {
      if (ended.length === 0) return;
      for (const outcome of ended) {
        if (outcome.outcome === 'sending' || outcomes.has(outcome.row)) continue;
        outcomes.set(outcome.row, outcome);
        const group = endGroups[outcome.outcome];
        counts[group] += 1;
        tally.add(group, outcome.row);
      }
      const { accepted, rejected, unconfirmed, notSent } = counts;
      const handedOver = accepted + rejected + unconfirmed;
      onProgress({
        rowsDone: handedOver + notSent,
        rowsTotal,
        accepted,
        rejected,
        unconfirmed,
        msLeft: msLeft(handedOver),
      });
    },
    outcomeOf: (row) => outcomes.get(row),
    totals: () => tally.total(),
  };
}
