import * as z from 'zod/mini';
import { WorkbookProblem } from '../../ports/workbook-problem';
import type { Desk } from '../desk';
import { set, tell } from '../desk';
import { sentAtText } from '../../ports/sent-at-cell';
import { receiptLine } from './receipt-line';
import type { ReceiptRecord } from './receipt-record';
import { keepRecord } from './kept-receipt-records';
import { rowsIn } from './receipt-record';
import { sheetLanguage } from '../sheet-language';
import type { ReceiptLine } from '../state';
import { nextSubmissionNumber } from '../submitting/submission-number';

const settingKey = 'receipts';

/** Lines that the workbook's settings keep for the pane; the Receipts sheet keeps all. */
const keptLines = 200;

const lineSchema = z.object({
  receipt: z.string(),
  sentAt: z.string(),
  environment: z.enum(['sandbox', 'staging', 'production']),
  lender: z.string(),
  rows: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  unconfirmed: z.number(),
  landed: z.optional(z.number()),
  ended: z._default(z.boolean(), true),
});

const linesSchema = z.array(lineSchema);

/** The number of the next submission of this workbook, kept at once so that no number is given twice. */
export async function nextReceipt(desk: Desk): Promise<string> {
  const last = await desk.ports.workbook.readSetting('last-submission');
  const next = nextSubmissionNumber(desk.ports.clock.now(), typeof last === 'string' ? last : undefined);
  await desk.ports.workbook.writeSetting('last-submission', next);
  return next;
}

/**
 * Keeps a receipt in the settings, and writes its line in the Receipts sheet.
 * @returns what kept the workbook from it
 */
export async function keepReceipt(desk: Desk, record: ReceiptRecord): Promise<WorkbookProblem | undefined> {
  const line: ReceiptLine = {
    receipt: record.receipt,
    sentAt: sentAtText(record.startedAt),
    environment: record.environment,
    lender: record.lender,
    rows: rowsIn(record, record.endedAt === undefined ? 'prepared' : 'sent'),
    accepted: rowsIn(record, 'accepted'),
    rejected: rowsIn(record, 'rejected'),
    unconfirmed: rowsIn(record, 'unconfirmed'),
    landed: record.landedAsOf === undefined ? undefined : rowsIn(record, 'landed'),
    ended: record.endedAt !== undefined,
  };
  const language = sheetLanguage(desk);
  return asProblem(async () => {
    const before = await receiptLines(desk);
    const at = before.findIndex(({ receipt }) => receipt === record.receipt);
    const lines = at < 0 ? [line, ...before].slice(0, keptLines) : before.with(at, line);
    await keepRecord(
      desk,
      record,
      lines.map(({ receipt }) => receipt),
    );
    await desk.ports.workbook.writeSetting(settingKey, lines);
    await desk.ports.workbook.appendToSheet(receiptLine(language, record));
  });
}

/** Shows the receipts of this workbook, newest first. */
export async function openReceipts(desk: Desk): Promise<void> {
  const lines = await receiptLines(desk);
  if (lines.length === 0) tell(desk, 'info', { key: 'receipts.none', params: {} });
  else set(desk, { screen: { kind: 'receipts', lines } });
}

/** The receipts of this workbook, newest first. */
export async function receiptLines(desk: Desk): Promise<readonly ReceiptLine[]> {
  const kept = linesSchema.safeParse(await desk.ports.workbook.readSetting(settingKey));
  return kept.success ? kept.data.map((line) => ({ ...line, landed: line.landed })) : [];
}

/** Does a write of the workbook; gives what the workbook refused it for instead of throwing it. */
export async function asProblem(write: () => Promise<void>): Promise<WorkbookProblem | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookProblem) return error as WorkbookProblem;
    throw error;
  }
}
