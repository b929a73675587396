import type { PreparedRow } from '../accounts/payload/prepared-row';
import { batchCutter } from './batch-cutter';
import { defaultBounds, type BatchBounds } from './batch-size';
import type { EarlierClaim } from './earlier-claim';
import type { Refusals } from './learn-refusals';
import { formatReceipt, isShortHash } from './receipt-cell';
import { defaultRetryTiming, type RetryTiming } from './retry-delay';
import type { OutcomeDetail, RowOutcome } from './row-outcome';
import { sendBatch } from './send-batch';
import type { SubmissionPorts } from './submission-ports';
import { detailOfStop, SubmissionRun } from './submission-run';
import type {
  StopReason,
  SubmissionIdentity,
  SubmissionProgress,
  SubmissionReport,
} from './submission-report';
import { assertAmounts } from './tally';

/** Rows looked at, or counted as left behind, before the pane may paint: some 20 ms. */
const rowsABreath = 5000;

export interface SubmissionOptions {
  readonly identity: SubmissionIdentity;
  /** Between which sizes batches follow the answers; default {@link defaultBounds}. */
  readonly bounds?: BatchBounds;
  /** What was learned of this service's 400s; default `unknown`. */
  readonly refusals?: Refusals;
  /** What a row's cells tell of a sending before (`earlierClaim`); default nothing of any. */
  readonly earlier?: (row: PreparedRow) => EarlierClaim | undefined;
  /** Requests in flight; default 4. */
  readonly concurrency?: number;
  /**
   * Batches beyond those in flight that are made ready (journal, Sending) or written down at the same time, so that
   * neither the sheet nor the network waits for the other; default as many as in flight. 0: strictly one after the other.
   */
  readonly alongside?: number;
  /** Cancel: acts between requests; what is in flight is waited for. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SubmissionProgress) => void;
  /** Requests in a row without use (no answer, or refused without a name) that stop the submission; default 3. */
  readonly stopAfterNoAnswers?: number;
  /** How often a batch is handed to a busy service; default 6. */
  readonly maxTries?: number;
  /** A service that asks for more patience than this stops the submission; default 10 minutes. */
  readonly longestRetryAfterMs?: number;
  readonly retryTiming?: RetryTiming;
  /** 0 (included) to 1 (excluded), for jitter; default Math.random. */
  readonly random?: () => number;
}

/**
 * Sends rows and brings each to exactly one outcome, written in the sheet by `ports.record`. They are put into batches
 * as requests are about to go ({@link batchCutter}). Before a batch goes, the journal holds it and its rows read Sending;
 * where that fails, it does not go. A row is handed to the service again only after an answer that proves that
 * nothing of it was taken: busy, too large, signed out, or refused where a refusal is known to be of the whole request.
 *
 * @param rows - ready rows that may go (`eligibility`, `waitForLanding`), in any order
 * @returns the report; failures of network, sheet and journal are in it and never thrown
 * @throws RangeError before anything is sent, when an amount or hash of a row is malformed or the bounds are.
 * @example
 * const report = await sendSubmission(
 *   rows,
 *   { submit: (batch) => command.submit(batch), journal, clock, log, record, signInAgain },
 *   { identity, bounds: settings.batches, refusals: learned.refusals, signal },
 * );
 */
export async function sendSubmission(
  rows: readonly PreparedRow[],
  ports: SubmissionPorts,
  options: SubmissionOptions,
): Promise<SubmissionReport> {
  const { concurrency = 4, bounds = defaultBounds, identity } = options;
  await checkRows(rows, ports, identity);
  const startedAt = ports.clock.now();
  const run = new SubmissionRun(
    ports,
    {
      identity,
      bounds,
      refusals: options.refusals ?? 'unknown',
      earlier: options.earlier ?? (() => undefined),
      concurrency,
      signal: options.signal ?? new AbortController().signal,
      onProgress: options.onProgress ?? (() => undefined),
      stopAfterNoAnswers: options.stopAfterNoAnswers ?? 3,
      maxTries: options.maxTries ?? 6,
      longestRetryAfterMs: options.longestRetryAfterMs ?? 600_000,
      retryTiming: options.retryTiming ?? defaultRetryTiming,
      random: options.random ?? Math.random,
    },
    rows.length,
  );
  const cutter = batchCutter(rows, bounds);
  leave(run, cutter.waiting, { code: 'waits-for-withdrawal' });
  const sendUntilNoneIsLeft = async (): Promise<void> => {
    while (cutter.left() > 0 && run.stopped() === undefined) {
      // Many begin at once, and weighing a megabyte of rows takes some 20 ms.
      await ports.clock.breathe();
      const cut = cutter.next(run.size);
      if (cut === undefined) return;
      leave(run, cut.later, { code: 'waits-for-earlier-part' });
      await sendBatch(run, cut);
    }
  };
  const side = options.alongside ?? concurrency;
  await Promise.all(Array.from({ length: concurrency + side }, sendUntilNoneIsLeft));
  await leaveRest(run, cutter.rest());
  const unrecorded = await run.batches.lastTry();
  const stopped = await withReach(run.stopReasonSoFar(), ports);
  run.end();
  return {
    submission: identity.submission,
    environment: identity.environment,
    lender: identity.lender,
    startedAt,
    endedAt: ports.clock.now(),
    stopped,
    totals: run.outcomes.totals(),
    batches: run.batches.batches(),
    outcomes: rows
      .map((row) => run.outcomes.outcomeOf(row))
      .filter((outcome): outcome is RowOutcome => outcome !== undefined),
    unrecorded,
    leftOpen: run.batches.leftOpen(),
  };
}

/** Rows that do not go in this submission; the sheet shows nothing of it and stays as it is. */
function leave(run: SubmissionRun, rows: readonly PreparedRow[], detail: OutcomeDetail): void {
  run.outcomes.settle(rows.map((row) => ({ row, outcome: 'not-sent', detail, receipt: '', sentAt: '' })));
}

/** Rows that were never put into a batch, because the submission stopped before. */
async function leaveRest(run: SubmissionRun, rest: readonly PreparedRow[]): Promise<void> {
  const stop = rest.length === 0 ? undefined : run.stopped();
  if (stop === undefined) return;
  for (let start = 0; start < rest.length; start += rowsABreath) {
    leave(run, rest.slice(start, start + rowsABreath), detailOfStop(stop));
    await run.ports.clock.breathe();
  }
}

/** Where nothing got through: whether the network leads to the service at all. */
async function withReach(
  stop: StopReason | undefined,
  ports: SubmissionPorts,
): Promise<StopReason | undefined> {
  if (stop?.code !== 'nothing-gets-through' || stop.reason !== 'network') return stop;
  try {
    const reachable = await ports.reachable?.();
    return reachable === undefined ? stop : { ...stop, reachable };
  } catch {
    return stop;
  }
}

/** What could only fail half way is found before the first request. */
async function checkRows(
  rows: readonly PreparedRow[],
  ports: SubmissionPorts,
  { environment, submission }: SubmissionIdentity,
): Promise<void> {
  const sample = '0'.repeat(16);
  formatReceipt({ environment, submission, batch: 1, keyHash: sample, contentHash: sample });
  for (let start = 0; start < rows.length; start += rowsABreath) {
    if (start > 0) await ports.clock.breathe();
    const some = rows.slice(start, start + rowsABreath);
    assertAmounts(some);
    for (const { row, keyHash, contentHash } of some)
      if (!isShortHash(keyHash) || !isShortHash(contentHash))
        throw new RangeError(`row ${String(row)}: no short hash`);
  }
}
