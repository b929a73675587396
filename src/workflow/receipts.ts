import { Big } from 'big.js';
import * as z from 'zod/mini';
import type { ControlTotal } from '../accounts/check-result';
import { environmentWord } from '../messages/environment-words';
import { receiptColumns } from '../messages/receipt-words';
import { sheetName } from '../messages/sheet-names';
import type { Session } from '../ports/command-port';
import type { SheetLayout } from '../ports/workbook-port';
import type { SubmissionReport } from '../submission/submission-report';
import type { Desk } from './desk';
import { set, tell } from './desk';
import { sentAtText } from './local-time';
import type { ReceiptLine } from './state';
import { rowsOf } from './submission-summary';
import { nextSubmissionNumber } from './submission-number';

const settingKey = 'receipts';

/** Receipts that the workbook's settings keep for the pane; the Receipts sheet keeps all. */
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
});

const linesSchema = z.array(lineSchema);

/** The number of the next submission of this workbook, kept at once so that no number is given twice. */
export async function nextReceipt(desk: Desk): Promise<string> {
  const last = await desk.ports.workbook.readSetting('last-submission');
  const next = nextSubmissionNumber(desk.ports.clock.now(), typeof last === 'string' ? last : undefined);
  await desk.ports.workbook.writeSetting('last-submission', next);
  return next;
}

/** Adds a submission to the Receipts sheet and to the list the pane shows. */
export async function keepReceipt(desk: Desk, session: Session, report: SubmissionReport): Promise<void> {
  const line: ReceiptLine = {
    receipt: report.submission,
    sentAt: sentAtText(report.startedAt),
    environment: session.environment,
    lender: session.lender,
    rows: rowsOf(report, 'sent'),
    accepted: rowsOf(report, 'accepted'),
    rejected: rowsOf(report, 'rejected'),
    unconfirmed: rowsOf(report, 'unconfirmed'),
  };
  const lines = [line, ...(await receiptLines(desk))].slice(0, keptLines);
  await desk.ports.workbook.writeSetting(settingKey, lines);
  await desk.ports.workbook.appendToSheet(receiptLayout(desk, session, report, line));
}

/** Shows the receipts of this workbook, newest first. */
export async function openReceipts(desk: Desk): Promise<void> {
  const lines = await receiptLines(desk);
  if (lines.length === 0) tell(desk, 'info', { key: 'receipts.none', params: {} });
  else set(desk, { screen: { kind: 'receipts', lines } });
}

async function receiptLines(desk: Desk): Promise<readonly ReceiptLine[]> {
  const kept = linesSchema.safeParse(await desk.ports.workbook.readSetting(settingKey));
  return kept.success ? kept.data : [];
}

function receiptLayout(
  desk: Desk,
  session: Session,
  report: SubmissionReport,
  line: ReceiptLine,
): SheetLayout {
  const { language, settings } = desk.store.getState();
  const sums = (group: 'sent' | 'accepted') => {
    const totals = Object.values(report.totals).map((groups) => groups[group]);
    return (['principal', 'paid', 'balance'] as const).map((amount) => sumOf(totals, amount));
  };
  const decimals = '#,##0.00#';
  const formats = [
    '@',
    '@',
    '@',
    '@',
    '@',
    '@',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    ...new Array<string>(6).fill(decimals),
  ];
  return {
    name: sheetName(language, 'receipts'),
    columns: receiptColumns(language).map((header, at) => ({
      header,
      width: 16,
      numberFormat: formats[at] ?? '@',
    })),
    rows: [
      [
        line.receipt,
        line.sentAt,
        session.email,
        line.lender,
        environmentWord(language, line.environment),
        settings.currency,
        rowsOf(report, 'prepared'),
        rowsOf(report, 'sent'),
        rowsOf(report, 'accepted'),
        rowsOf(report, 'rejected'),
        rowsOf(report, 'unconfirmed'),
        rowsOf(report, 'notSent'),
        ...sums('sent'),
        ...sums('accepted'),
      ],
    ],
    asTable: true,
    rightToLeft: language === 'ar',
  };
}

/** A cell's number holds 15 digits exactly; a portfolio's total stays well below. */
function sumOf(totals: readonly ControlTotal[], amount: 'principal' | 'paid' | 'balance'): number {
  return totals.reduce((sum, total) => sum.plus(total[amount]), Big(0)).toNumber();
}
