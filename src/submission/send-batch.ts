import type { PreparedRow } from '../accounts/prepared-row';
import type { SubmitAnswer } from '../ports/command-port';
import type { JournalEntry } from '../ports/journal-port';
import { outcomesOfAnswer, type SettlingAnswer, type Verdict } from './outcomes-of-answer';
import { formatReceipt } from './receipt-cell';
import { retryDelay } from './retry-delay';
import type { OutcomeDetail, RowOutcome, SentOutcome } from './row-outcome';
import { splitBatch } from './split-batch';
import { detailOfStop, type SubmissionRun } from './submission-run';
import type { BatchReport } from './submission-report';

/** A batch with the Receipt texts of its rows, in their order. */
interface Labelled {
  readonly rows: readonly PreparedRow[];
  readonly receipts: readonly string[];
}

interface Attempts {
  readonly made: number;
  readonly answer: SubmitAnswer | undefined;
  readonly sentAt: string;
}

/**
 * Takes one batch the whole way: journal, "Sending" in the sheet, request, outcome in the sheet, journal closed.
 * Never rejects. Rows leave with an outcome each, kept in `run`.
 *
 * @param readsSending - whether its rows read Sending already, as halves of a batch that was too large do
 */
export async function sendBatch(
  run: SubmissionRun,
  batch: { readonly number: number; readonly rows: readonly PreparedRow[] },
  readsSending = false,
): Promise<void> {
  const { clock } = run.ports;
  const { rows } = batch;
  const entry = entryOf(run, batch);
  const stop = run.stopped();
  if (stop !== undefined) {
    await leaveBehind(run, entry, rows, detailOfStop(stop), readsSending);
    return;
  }
  try {
    await run.openJournal(entry);
  } catch (error) {
    const detail = { code: 'not-journalled', error: messageOf(error) } as const;
    run.stop(detail);
    await leaveBehind(run, entry, rows, detail, readsSending);
    return;
  }
  const began = { at: clock.now(), ticks: clock.ticks() };
  const labelled: Labelled = { rows, receipts: rows.map((row) => receiptOf(run, batch.number, row)) };
  try {
    await run.recordSending(outcomesFor(labelled, 'sending', { code: 'sending' }, began.at));
  } catch (error) {
    const detail = { code: 'not-recorded', error: messageOf(error) } as const;
    run.stop(detail);
    // Part of the rows may read Sending by now.
    await leaveBehind(run, entry, rows, detail, true);
    return;
  }
  const attempts = await handOver(run, rows, began.at);
  const ended = { endedAt: clock.now(), ms: clock.ticks() - began.ticks };
  const outcomes = endOf(run, labelled, attempts);
  run.ports.log.note('batch-ended', {
    batch: batch.number,
    rows: rows.length,
    attempts: attempts.made,
    answer: attempts.answer?.kind ?? 'none',
    ms: ended.ms,
  });
  const report = (recorded: boolean): BatchReport => ({
    number: batch.number,
    rows: rows.length,
    startedAt: began.at,
    ...ended,
    attempts: attempts.made,
    answer: attempts.answer?.kind,
    requestId: requestIdOf(attempts.answer),
    recorded,
  });
  if (outcomes === 'split') {
    // Nothing was taken: the halves have entries of their own.
    await run.closeJournal(entry);
    run.batches.push(report(true));
    for (const half of splitBatch(rows) ?? [])
      await sendBatch(run, { number: run.nextNumber(), rows: half }, true);
    return;
  }
  run.settle(outcomes);
  run.batches.push(report(await run.recordEnd(entry, outcomes)));
}

/** Hands the rows to the service until it says something that is not "busy". */
async function handOver(
  run: SubmissionRun,
  rows: readonly PreparedRow[],
  startedAt: string,
): Promise<Attempts> {
  const payloads = rows.map(({ payload }) => payload);
  let last: Attempts = { made: 0, answer: undefined, sentAt: startedAt };
  for (;;) {
    const next = await run.inFlight(async () => {
      await run.untilFree();
      if (run.stopped() !== undefined) return undefined;
      const sentAt = run.ports.clock.now();
      return { sentAt, answer: await submitSafely(run, payloads) };
    });
    if (next === undefined) return last;
    const { answer, sentAt } = next;
    last = { made: last.made + 1, answer, sentAt };
    if (answer.kind !== 'busy') return last;
    const { maxTries, longestRetryAfterMs, retryTiming, random } = run.settings;
    if (last.made >= maxTries || (answer.retryAfterMs ?? 0) > longestRetryAfterMs) {
      run.stop({
        code: 'busy',
        ...(answer.retryAfterMs === undefined ? {} : { retryAfterMs: answer.retryAfterMs }),
      });
      return last;
    }
    run.holdAll(retryDelay(last.made, answer.retryAfterMs, random(), retryTiming));
  }
}

/** The port never throws; should it, the rows may have left. */
async function submitSafely(
  run: SubmissionRun,
  payloads: Parameters<SubmissionRun['ports']['submit']>[0],
): Promise<SubmitAnswer> {
  try {
    return await run.ports.submit(payloads);
  } catch (error) {
    return { kind: 'no-answer', reason: 'network', detail: messageOf(error) };
  }
}

/** For a row that an answer leaves out, which {@link outcomesOfAnswer} never does. */
const unknown: Verdict = {
  outcome: 'unconfirmed',
  detail: { code: 'no-answer', reason: 'unreadable', detail: '' },
};

/** What the last answer means for the rows, and for the submission. */
function endOf(
  run: SubmissionRun,
  batch: Labelled,
  { answer, sentAt }: Attempts,
): readonly RowOutcome[] | 'split' {
  switch (answer?.kind) {
    case undefined:
    case 'busy': {
      const stop = run.stopped() ?? { code: 'busy' };
      return run.notSent(batch.rows, detailOfStop(stop));
    }
    case 'signed-out':
      run.stop({ code: 'signed-out' });
      return run.notSent(batch.rows, { code: 'signed-out' });
    case 'too-large':
      return splitBatch(batch.rows) === undefined
        ? outcomesFor(batch, 'rejected', { code: 'too-large' }, sentAt)
        : 'split';
    case 'accepted':
    case 'refused':
    case 'no-answer': {
      const verdicts = outcomesOfAnswer(batch.rows, answer);
      noteUse(
        run,
        answer,
        verdicts.some(({ outcome }) => outcome === 'rejected'),
      );
      return batch.rows.map((row, index): RowOutcome => {
        const { outcome, detail } = verdicts[index] ?? unknown;
        return { row, outcome, detail, receipt: batch.receipts[index] ?? '', sentAt };
      });
    }
  }
}

function noteUse(run: SubmissionRun, answer: SettlingAnswer, namesRows: boolean): void {
  if (answer.kind === 'no-answer')
    run.noteVain({ code: 'nothing-gets-through', reason: answer.reason, detail: answer.detail });
  else if (answer.kind === 'refused' && !namesRows)
    run.noteVain({ code: 'all-refused', message: answer.message });
  else run.noteUse();
}

/** Rows that do not go. Where the sheet may read Sending, it is told. */
async function leaveBehind(
  run: SubmissionRun,
  entry: JournalEntry,
  rows: readonly PreparedRow[],
  detail: OutcomeDetail,
  mayReadSending: boolean,
): Promise<void> {
  const outcomes = run.notSent(rows, detail);
  run.settle(outcomes);
  if (mayReadSending) await run.recordEnd(entry, outcomes);
}

function outcomesFor(
  { rows, receipts }: Labelled,
  outcome: SentOutcome,
  detail: OutcomeDetail,
  sentAt: string,
): readonly RowOutcome[] {
  return rows.map((row, index) => ({ row, outcome, detail, receipt: receipts[index] ?? '', sentAt }));
}

function receiptOf(run: SubmissionRun, batch: number, row: PreparedRow): string {
  const { environment, submission } = run.settings.identity;
  return formatReceipt({
    environment,
    submission,
    batch,
    keyHash: row.keyHash,
    contentHash: row.contentHash,
  });
}

function entryOf(
  run: SubmissionRun,
  batch: { readonly number: number; readonly rows: readonly PreparedRow[] },
): JournalEntry {
  return {
    ...run.settings.identity,
    batch: batch.number,
    openedAt: run.ports.clock.now(),
    keyHashes: batch.rows.map(({ keyHash }) => keyHash),
  };
}

function requestIdOf(answer: SubmitAnswer | undefined): string | undefined {
  return answer !== undefined && 'requestId' in answer ? answer.requestId : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
