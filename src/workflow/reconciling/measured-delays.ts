import type { ExportedRow } from '../../ports/command-port';
import type { Comparison } from '../../reconciliation/compare';
import type { SentRow } from './sent-rows';
import type { Verdict } from './verdict';

/** A sent row and what the exports said of it, now and before it was sent. */
export interface JudgedRow {
  readonly sent: SentRow;
  readonly verdict: Verdict;
  /** What the exports say of it now, whatever that proves. */
  readonly comparison: Comparison;
  /** Whether the exports did not show it before it was sent; undefined where nobody had read them. */
  readonly newThen: boolean | undefined;
  /** What they showed of it before it was sent and show now; undefined where they showed nothing or nobody had read them. */
  readonly heldBefore: ExportedRow | undefined;
  readonly heldNow: ExportedRow | undefined;
}

/**
 * How long each submission took until the exports showed it, as far as this look can say: from sending to this look, so
 * rather too long than too short. A submission counts once none of its rows is on its way any more, by its slowest row
 * that was not to be seen before. Figures that were there already prove nothing about time.
 *
 * @param asOf ISO 8601, when the exports were read
 * @param notAsked submissions of which this look decided on some rows only: those are measured when all are looked at
 * @returns milliseconds, one for each submission
 */
export function measuredDelays(
  judged: readonly JudgedRow[],
  asOf: string,
  notAsked: ReadonlySet<string>,
): readonly number[] {
  const slowest = new Map<string, number>();
  const unfinished = new Set(notAsked);
  for (const { sent, verdict, newThen } of judged) {
    const submission = sent.receipt?.submission;
    if (submission === undefined || sent.sentAt === undefined) continue;
    if (verdict.kind === 'on-the-way') unfinished.add(submission);
    const firstSeen =
      verdict.kind === 'landed' && (sent.outcome === 'accepted' || sent.outcome === 'unconfirmed');
    if (!firstSeen || !(newThen ?? sent.row.operation === 'create')) continue;
    const ms = Math.max(0, Date.parse(asOf) - Date.parse(sent.sentAt));
    slowest.set(submission, Math.max(slowest.get(submission) ?? 0, ms));
  }
  return [...slowest].filter(([submission]) => !unfinished.has(submission)).map(([, ms]) => ms);
}
