import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { totalsOf } from '../../accounts/check/totals';
import type { Message } from '../../messages/message';
import { outcomeWord } from '../../messages/outcome-words';
import { receiptSheetName } from '../../messages/sheet-names';
import { formerFigures } from '../../reconciliation/former-figures';
import type { SubmissionReport } from '../../submission/submission-report';
import { copyAsCsv } from './copy-as-csv';
import type { FreshCheck } from '../checking/check';
import type { Desk } from '../desk';
import type { CopyGrid } from './frozen-copy';
import { copyGrid, copyKey, copyLayout, largestSheet, outcomeHeader } from './frozen-copy';
import { keptSnapshot } from '../reconciling/kept-snapshot';
import { problemMessage } from '../problem-message';
import { withRows } from './receipt-figures';
import type { DecidedRows, Ledger, ReceiptRecord } from './receipt-record';
import { asProblem, keepReceipt } from './receipts';
import { sheetLanguage } from '../sheet-language';
import { breather } from '../slices';

/** What the person said of the rows before they went. */
interface WordsOnRows {
  readonly ledger?: Ledger | undefined;
  readonly decided?: readonly DecidedRows[];
}

/** A receipt of a submission that is going on. */
export interface BegunReceipt {
  readonly record: ReceiptRecord;
  readonly rows: readonly PreparedRow[];
}

/**
 * Begins the receipt before anything is sent: its line, and the frozen copy of the rows as they will be sent with Command's
 * amounts before, in a hidden sheet or a downloaded file. A submission that is cut off so leaves its proof too.
 * @throws WorkbookProblem when the workbook cannot be written; nothing has been sent then.
 */
export async function beginReceipt(
  desk: Desk,
  fresh: Pick<FreshCheck, 'session' | 'context'>,
  submission: string,
  rows: readonly PreparedRow[],
  { ledger, decided = [] }: WordsOnRows = {},
): Promise<BegunReceipt> {
  const { settings } = desk.store.getState();
  const { session, context } = fresh;
  const { grid, snapshotAsOf } = await gridOf(desk, fresh, rows);
  const copy = await freeze(desk, submission, grid);
  const totals = totalsOf(rows);
  const record: ReceiptRecord = {
    receipt: submission,
    startedAt: desk.ports.clock.now(),
    email: session.email,
    preparedBy: settings.preparedBy,
    lender: session.lender,
    environment: session.environment,
    currency: context.profile.currency,
    version: desk.ports.version,
    totals: {
      create: withRows({ prepared: totals.create }),
      update: withRows({ prepared: totals.update }),
      withdraw: withRows({ prepared: totals.withdraw }),
    },
    batches: [],
    ...(ledger === undefined ? {} : { ledger }),
    ...(decided.length === 0 ? {} : { preflight: [...decided] }),
    sentAmounts: {
      amountUnit: context.profile.amountUnit,
      currencyDecimals: context.profile.currencyDecimals,
    },
    rowsHash: grid.hash,
    copy,
    ...(snapshotAsOf === undefined ? {} : { snapshotAsOf }),
  };
  const problem = await keepReceipt(desk, record);
  // A protected structure keeps the Receipts sheet away, and must not keep the rows from being sent.
  if (problem !== undefined && problem.code !== 'workbook-protected') throw problem;
  desk.ports.log.note('receipt-begun', { rows: rows.length, kind: copy.kind });
  return { record, rows };
}

/**
 * Completes the receipt of a submission that has ended.
 * @returns what to say when the sheets could not be written; the pane's own list has it all the same
 */
export async function endReceipt(
  desk: Desk,
  { record, rows }: BegunReceipt,
  report: SubmissionReport,
): Promise<Message | undefined> {
  const ended: ReceiptRecord = {
    ...record,
    startedAt: report.startedAt,
    endedAt: report.endedAt,
    totals: {
      create: withRows(report.totals.create),
      update: withRows(report.totals.update),
      withdraw: withRows(report.totals.withdraw),
    },
    batches: report.batches.map(
      ({ number, rows: count, startedAt, endedAt, ms, attempts, answer, requestId, namesAll }) => ({
        number,
        rows: count,
        startedAt,
        endedAt,
        ms: Math.round(ms),
        attempts,
        ...(answer === undefined ? {} : { answer }),
        ...(requestId === undefined ? {} : { requestId }),
        ...(namesAll ? { namesAll } : {}),
      }),
    ),
  };
  const language = sheetLanguage(desk);
  const breathe = breather(desk.ports.clock);
  const outcomes = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    // Outcomes stand in the order of the rows.
    const next = report.outcomes[outcomes.size];
    if (next?.row === row) outcomes.set(String(index + 1), outcomeWord(language, next.outcome));
    await breathe();
  }
  let problem = await keepReceipt(desk, ended);
  if (record.copy.kind === 'sheet')
    problem ??= await asProblem(() =>
      desk.ports.workbook.fillColumn(copyKey(record.receipt), outcomeHeader, outcomes),
    );
  if (problem === undefined || problem.code === 'workbook-protected') return undefined;
  return problemMessage(problem);
}

/** The rows with what Command held before, where this machine's snapshot knows it and is not older than what we sent. */
async function gridOf(
  desk: Desk,
  { session, context: { profile } }: Pick<FreshCheck, 'session' | 'context'>,
  rows: readonly PreparedRow[],
): Promise<{ readonly grid: CopyGrid; readonly snapshotAsOf: string | undefined }> {
  const snapshot = await keptSnapshot(desk);
  const breathe = breather(desk.ports.clock);
  if (snapshot === undefined)
    return { grid: await copyGrid(rows, () => undefined, profile, breathe), snapshotAsOf: undefined };
  const taken = await desk.ports.journal.takenRows({
    lender: session.lender,
    environment: session.environment,
  });
  const readAt = Date.parse(snapshot.asOf);
  const sentSince = (row: PreparedRow) => {
    const sentAt = taken.get(row.keyHash)?.sentAt;
    return sentAt !== undefined && Date.parse(sentAt) >= readAt;
  };
  const grid = await copyGrid(
    rows,
    (row) => (sentSince(row) ? undefined : formerFigures(snapshot, row.key, profile.currencyDecimals)),
    profile,
    breathe,
  );
  return { grid, snapshotAsOf: snapshot.asOf };
}

async function freeze(desk: Desk, submission: string, grid: CopyGrid): Promise<ReceiptRecord['copy']> {
  const language = sheetLanguage(desk);
  const { workbook, files } = desk.ports;
  const small = grid.rows.length <= largestSheet.rows && grid.characters <= largestSheet.characters;
  if (small) {
    const layout = copyLayout(submission, receiptSheetName(language, 'sent', submission), grid);
    let name = '';
    const problem = await asProblem(async () => {
      name = await workbook.addSheet(layout);
    });
    if (problem === undefined) return { kind: 'sheet', name };
    if (problem.code !== 'workbook-protected') throw problem;
  }
  const name = `sent-${submission}.csv`;
  files.download(
    name,
    'text/csv;charset=utf-8',
    await copyAsCsv([grid.headers, ...grid.rows], breather(desk.ports.clock)),
  );
  return { kind: 'file', name };
}
