import PQueue from 'p-queue';
import type { PreparedRow } from '../accounts/prepared-row';
import type { Batch } from './plan';
import { formatReceipt, isShortHash } from './receipt-cell';
import { defaultRetryTiming, type RetryTiming } from './retry-delay';
import type { RowOutcome } from './row-outcome';
import { sendBatch } from './send-batch';
import { SubmissionRun, type SubmissionPorts } from './submission-run';
import type { SubmissionIdentity, SubmissionProgress, SubmissionReport } from './submission-report';
import { assertAmounts } from './tally';

/** Rows looked at before the pane may paint: some 20 ms. */
const rowsABreath = 10_000;

export interface SubmissionOptions {
  readonly identity: SubmissionIdentity;
  /** Requests in flight; default 2. */
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
 * Sends batches and brings every row to exactly one outcome, written in the sheet by `ports.record`. Before a
 * batch goes, the journal holds it and its rows read Sending; where that fails, it does not go. A row is handed
 * to the service again only after an answer that proves that nothing was taken (busy, too large).
 *
 * @returns the report; failures of network, sheet and journal are in it and never thrown
 * @throws RangeError before anything is sent, when an amount or hash of a row is malformed.
 * @example
 * const batches = planBatches(rows, { maxRows: 500 });
 * const report = await sendSubmission(batches, { submit: (rows) => command.submit(rows), journal, clock, log, record }, { identity });
 */
export async function sendSubmission(
  batches: readonly Batch[],
  ports: SubmissionPorts,
  options: SubmissionOptions,
): Promise<SubmissionReport> {
  const rows = batches.flatMap((batch) => batch.rows);
  const { concurrency = 2 } = options;
  await checkRows(batches, ports, options.identity);
  const startedAt = ports.clock.now();
  const run = new SubmissionRun(
    ports,
    {
      identity: options.identity,
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
    batches.reduce((highest, { number }) => Math.max(highest, number), 0),
  );
  const queue = new PQueue({ concurrency: concurrency + (options.alongside ?? concurrency) });
  const tasks: Promise<void>[] = [];
  for (const { batch, waiting } of withoutWithdrawn(batches)) {
    if (waiting.length > 0) run.settle(run.notSent(waiting, { code: 'waits-for-withdrawal' }));
    if (batch.rows.length > 0) tasks.push(queue.add(() => sendBatch(run, batch)));
  }
  await Promise.all(tasks);
  const unrecorded = await run.lastTry();
  run.end();
  return {
    submission: options.identity.submission,
    environment: options.identity.environment,
    lender: options.identity.lender,
    startedAt,
    endedAt: ports.clock.now(),
    stopped: run.stopReasonSoFar(),
    totals: run.totals(),
    batches: run.batches.toSorted((one, other) => one.number - other.number),
    outcomes: rows
      .map((row) => run.outcomeOf(row))
      .filter((outcome): outcome is RowOutcome => outcome !== undefined),
    unrecorded,
    leftOpen: run.leftOpen(),
  };
}

/** What could only fail half way is found before the first request. */
async function checkRows(
  batches: readonly Batch[],
  ports: SubmissionPorts,
  identity: SubmissionIdentity,
): Promise<void> {
  const { environment, submission } = identity;
  const sample = '0'.repeat(16);
  let sinceBreath = 0;
  for (const { number, rows } of batches) {
    assertAmounts(rows);
    formatReceipt({ environment, submission, batch: number, keyHash: sample, contentHash: sample });
    for (const { row, keyHash, contentHash } of rows)
      if (!isShortHash(keyHash) || !isShortHash(contentHash))
        throw new RangeError(`row ${String(row)}: no short hash`);
    sinceBreath += rows.length;
    if (sinceBreath < rowsABreath) continue;
    sinceBreath = 0;
    await ports.clock.breathe();
  }
}

/**
 * Rows of an account that is withdrawn as a whole in the same submission wait: they travel in another request,
 * and order between requests is not kept.
 */
function withoutWithdrawn(
  batches: readonly Batch[],
): readonly { readonly batch: Batch; readonly waiting: readonly PreparedRow[] }[] {
  const withdrawn = new Set(
    batches
      .filter(({ kind }) => kind === 'withdrawals')
      .flatMap(({ rows }) => rows.map(({ key }) => key.accountId)),
  );
  return batches.map((batch) => {
    const waits = (row: PreparedRow) => batch.kind === 'rows' && withdrawn.has(row.key.accountId);
    const waiting = batch.rows.filter(waits);
    return waiting.length === 0
      ? { batch, waiting }
      : { batch: { ...batch, rows: batch.rows.filter((row) => !waits(row)) }, waiting };
  });
}
