import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { SubmitAnswer } from '../ports/command-port';
import type { JournalEntry } from '../ports/journal-port';
import { handOver, type Attempts } from './hand-over';
import { jsonBytes } from './json-bytes';
import { namesAll, outcomesOfAnswer, type SettlingAnswer } from './outcomes-of-answer';
import { formatReceipt } from './receipt-cell';
import type { OutcomeDetail, RowOutcome, SentOutcome } from './row-outcome';
import { splitBatch } from './split-batch';
import type { BatchReport } from './submission-report';
import { detailOfStop, type SubmissionRun } from './submission-run';

/** A batch with the Receipt texts of its rows, in their order. */
interface Labelled {
  readonly rows: readonly PreparedRow[];
  readonly receipts: readonly string[];
}

/** How a batch ends: outcomes of its rows, and those of which nothing was taken and that go again, as batches of their own. */
interface End {
  readonly outcomes: readonly RowOutcome[];
  readonly again: readonly (readonly PreparedRow[])[];
}

/**
 * Takes one batch the whole way: journal, "Sending" in the sheet, request, outcome in the sheet, journal closed.
 * Never rejects. Rows leave with an outcome each, kept in `run`.
 *
 * @param readsSending - whether its rows read Sending already, as rows that go again do
 */
export async function sendBatch(
  run: SubmissionRun,
  batch: { readonly rows: readonly PreparedRow[]; readonly bytes: number },
  readsSending = false,
): Promise<void> {
  const { clock } = run.ports;
  const { rows } = batch;
  let entry = entryOf(run, rows);
  const stop = run.stopped();
  if (stop !== undefined) {
    await leaveBehind(run, entry, rows, detailOfStop(stop), readsSending);
    return;
  }
  let notJournalled = await run.batches.openJournal(entry);
  // A copy of the workbook counts on from the same submission: a number that a batch of it holds open is passed over.
  while (notJournalled === 'number-taken') {
    entry = entryOf(run, rows);
    notJournalled = await run.batches.openJournal(entry);
  }
  if (notJournalled !== undefined) {
    run.stop(notJournalled);
    await leaveBehind(run, entry, rows, notJournalled, readsSending);
    return;
  }
  const began = { at: clock.now(), ticks: clock.ticks() };
  const labelled: Labelled = { rows, receipts: rows.map((row) => receiptOf(entry, row)) };
  const notRecorded = await run.batches.record(
    outcomesFor(labelled, 'sending', { code: 'sending' }, began.at),
  );
  if (notRecorded !== undefined) {
    run.stop(notRecorded);
    // Part of the rows may read Sending by now.
    await leaveBehind(run, entry, rows, notRecorded, true);
    return;
  }
  const attempts = await handOver(run, batch);
  const report: Omit<BatchReport, 'recorded'> = {
    number: entry.batch,
    rows: rows.length,
    bytes: batch.bytes,
    startedAt: began.at,
    endedAt: clock.now(),
    ms: clock.ticks() - began.ticks,
    attempts: attempts.made,
    answer: attempts.answer?.kind,
    requestId: requestIdOf(attempts.answer),
    namesAll: namesAll(rows, attempts.answer),
  };
  run.ports.log.note('batch-ended', {
    batch: entry.batch,
    rows: rows.length,
    attempts: attempts.made,
    answer: attempts.answer?.kind ?? 'none',
    ms: report.ms,
  });
  const end = endOf(run, labelled, attempts, began.at);
  run.outcomes.settle(end.outcomes);
  const problem = await run.batches.recordEnd(entry, end.outcomes);
  run.batches.report(report);
  // No row may stand in two open batches, so nothing goes again before journal and sheet are done with this one.
  if (problem !== undefined && end.again.length > 0) run.stop(problem);
  for (const part of end.again) await sendBatch(run, { rows: part, bytes: bytesOf(part) }, true);
}

/** What the last answer means for the rows, and for the submission. */
function endOf(run: SubmissionRun, batch: Labelled, attempts: Attempts, startedAt: string): End {
  const { answer, sentAt = startedAt } = attempts;
  const { rows } = batch;
  switch (answer?.kind) {
    case undefined:
    case 'busy':
      return notSent(run, rows, detailOfStop(run.stopped() ?? { code: 'busy' }));
    case 'signed-out':
      return notSent(run, rows, detailOfStop(run.stopped() ?? { code: 'signed-out' }));
    case 'too-large':
      return endOfTooLarge(run, batch, sentAt);
    case 'accepted':
    case 'refused':
    case 'no-answer':
      return endOfSettled(run, batch, answer, sentAt);
  }
}

/** Nothing was taken. Halves; of a single account the later half waits until the earlier has landed. */
function endOfTooLarge(run: SubmissionRun, batch: Labelled, sentAt: string): End {
  const { rows } = batch;
  if (rows.length === 1)
    return { outcomes: outcomesFor(batch, 'rejected', { code: 'too-large' }, sentAt), again: [] };
  const halves = splitBatch(rows);
  if (halves !== undefined) return { outcomes: [], again: halves };
  const middle = Math.ceil(rows.length / 2);
  return {
    ...notSent(run, rows.slice(middle), { code: 'waits-for-earlier-part' }),
    again: [rows.slice(0, middle)],
  };
}

function endOfSettled(run: SubmissionRun, batch: Labelled, answer: SettlingAnswer, sentAt: string): End {
  const { rows } = batch;
  const outcomes: RowOutcome[] = [];
  const again: PreparedRow[] = [];
  for (const [index, verdict] of outcomesOfAnswer(rows, answer, run.settings.refusals).entries()) {
    const row = rows[index];
    if (row === undefined) continue;
    if (verdict === 'again') again.push(row);
    else if (verdict.outcome === 'not-sent') outcomes.push(notSentRow(run, row, verdict.detail));
    else outcomes.push({ row, ...verdict, receipt: batch.receipts[index] ?? '', sentAt });
  }
  noteUse(run, answer, rows.length - again.length > 0);
  // A refusal that names nobody: halves, down to the account it means.
  const halves = again.length === rows.length ? splitBatch(again) : undefined;
  return { outcomes, again: halves ?? (again.length === 0 ? [] : [again]) };
}

/** @param settles - whether some row ended by this answer; a refusal that is being narrowed down ends none */
function noteUse(run: SubmissionRun, answer: SettlingAnswer, settles: boolean): void {
  if (answer.kind === 'no-answer')
    run.noteVain({ code: 'nothing-gets-through', reason: answer.reason, detail: answer.detail });
  else if (answer.kind === 'accepted' || answer.named.length > 0) run.noteUse();
  else if (settles) run.noteVain({ code: 'all-refused', message: answer.message });
}

/** Rows that do not go. Where the sheet may read Sending, it is told. */
async function leaveBehind(
  run: SubmissionRun,
  entry: JournalEntry,
  rows: readonly PreparedRow[],
  detail: OutcomeDetail,
  mayReadSending: boolean,
): Promise<void> {
  const { outcomes } = notSent(run, rows, detail);
  run.outcomes.settle(outcomes);
  if (mayReadSending) await run.batches.recordEnd(entry, outcomes);
}

function notSent(run: SubmissionRun, rows: readonly PreparedRow[], detail: OutcomeDetail): End {
  return { outcomes: rows.map((row) => notSentRow(run, row, detail)), again: [] };
}

/** "Sending" was written over what the cells told of a sending before: that is put back. */
function notSentRow({ settings }: SubmissionRun, row: PreparedRow, detail: OutcomeDetail): RowOutcome {
  const claim = settings.earlier(row);
  if (claim === undefined) return { row, outcome: 'not-sent', detail, receipt: '', sentAt: '' };
  const { outcome: stands, receipt, sentAt } = claim;
  return { row, outcome: 'not-sent', detail, receipt, sentAt, stands };
}

function outcomesFor(
  { rows, receipts }: Labelled,
  outcome: SentOutcome,
  detail: OutcomeDetail,
  sentAt: string,
): readonly RowOutcome[] {
  return rows.map((row, index) => ({ row, outcome, detail, receipt: receipts[index] ?? '', sentAt }));
}

function receiptOf({ environment, submission, batch }: JournalEntry, row: PreparedRow): string {
  const { keyHash, contentHash } = row;
  return formatReceipt({ environment, submission, batch, keyHash, contentHash });
}

function entryOf(run: SubmissionRun, rows: readonly PreparedRow[]): JournalEntry {
  return {
    ...run.settings.identity,
    batch: run.nextNumber(),
    openedAt: run.ports.clock.now(),
    keyHashes: rows.map(({ keyHash }) => keyHash),
    contentHashes: rows.map(({ contentHash }) => contentHash),
  };
}

function bytesOf(rows: readonly PreparedRow[]): number {
  return rows.reduce((bytes, { payload }) => bytes + jsonBytes(payload) + 1, 15);
}

function requestIdOf(answer: SubmitAnswer | undefined): string | undefined {
  return answer !== undefined && 'requestId' in answer ? answer.requestId : undefined;
}
