/** A submission as a person meets it: journal, HTTP to the stand-in, and every outcome written through office.js. */
import 'fake-indexeddb/auto';
import type { PreparedRow } from '../src/accounts/payload/prepared-row';
import { columnIndex } from '../src/accounts/column-index';
import { keyOf } from '../src/accounts/payload/key-of';
import { rowNumber } from '../src/accounts/row-number';
import { commandOverHttp } from '../src/command-api/command-over-http';
import { indexedDbJournal } from '../src/journal/indexed-db-journal';
import { statusHeaders } from '../src/messages/status-headers';
import type { StatusWrite } from '../src/ports/workbook-port';
import type { RowOutcome } from '../src/submission/row-outcome';
import { sendSubmission } from '../src/submission/send';
import { excelWorkbook } from '../src/workbook/excel-workbook';
import { startCommandApi } from '../sandbox/command-api/start';
import { excelInNode } from '../sandbox/testing/excel-in-node';
import type { BenchLine } from './support/bench-line';
import { preparedRows } from './support/prepared-rows';
import { submissionClock as clock } from './support/submission-clock';

const rowCount = 20_000;
/** What the batch size and the pauses of the best-known vendor add-in allow at most. */
const vendorRowsAMinute = 1200;

/** Rows a minute with default settings; Excel's stand-in and Command's run in this process and share its heap. */
export async function measure(): Promise<BenchLine[]> {
  const rows = preparedRows(rowCount);
  const api = await startCommandApi({ port: 0, processingDelayMs: 'by-hand' });
  const command = commandOverHttp({
    addresses: { sandbox: api.origin, staging: api.origin, production: api.origin },
    clock,
  });
  await command.signIn({
    environment: 'sandbox',
    lender: 'demo',
    email: 'demo@example.com',
    password: 'demo',
  });
  const record = await sheetRecorder(rows);
  globalThis.gc?.();
  let peak = process.memoryUsage().heapUsed;
  const began = performance.now();
  const report = await sendSubmission(
    rows,
    {
      submit: (accounts) => command.submit(accounts),
      journal: indexedDbJournal(),
      clock,
      log: { note: () => undefined },
      async record(outcomes) {
        await record(outcomes);
        peak = Math.max(peak, process.memoryUsage().heapUsed);
      },
    },
    {
      identity: {
        workbookId: 'bench',
        sheetId: 'bench',
        environment: 'sandbox',
        lender: 'demo',
        submission: '2026-11-001',
      },
    },
  );
  const ms = performance.now() - began;
  await api.close();
  if (report.totals.update.accepted.rows !== rowCount || report.unrecorded.length > 0)
    throw new Error('not every row was accepted and written');
  const perMinute = Math.round((rowCount / ms) * 60_000);
  return [
    {
      work: `submit ${rowCount.toLocaleString('en')} rows to the stand-in, default settings, sheet writes included (${String(report.batches.length)} requests)`,
      bound: `more than the ${vendorRowsAMinute.toLocaleString('en')} rows a minute that the best-known vendor add-in's batches and pauses allow`,
      measured: `${perMinute.toLocaleString('en')} rows a minute; peak heap ${(peak / 1e6).toFixed(0)} MB, both stand-ins included`,
      withinBound: perMinute > vendorRowsAMinute,
    },
  ];
}

/** Writes the status cells as the workflow does, on a sheet that holds these rows. */
async function sheetRecorder(
  rows: readonly PreparedRow[],
): Promise<(outcomes: readonly RowOutcome[]) => Promise<void>> {
  const { client } = excelInNode([
    ['Account ID', 'Paid amount'],
    ...rows.map(({ key, payload }) => [key.accountId, payload.paidAmount ?? '']),
  ]);
  const workbook = excelWorkbook({ excel: client.Excel, office: client.Office });
  const { sheetId } = await workbook.glimpse();
  const place = await workbook.ensureStatusColumns(
    await workbook.place(sheetId, rowNumber(1), undefined),
    statusHeaders('en'),
    ['outcome', 'response', 'sentAt', 'receipt'],
  );
  const keys = { accountId: columnIndex(0), subAccountId: undefined, read: keyOf };
  return async (outcomes) => {
    const writes = outcomes.map(({ row, outcome, detail, sentAt, receipt }): StatusWrite => ({
      row: row.row,
      key: row.key,
      cells: { outcome, response: detail.code, sentAt, receipt },
    }));
    const gone = await workbook.writeStatus(place, keys, writes);
    if (gone.length > 0) throw new Error(`${String(gone.length)} rows are gone`);
  };
}
