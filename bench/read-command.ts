import { Worker } from 'node:worker_threads';
import { commandOverHttp } from '../src/command-api/command-over-http';
import type { CommandPort } from '../src/ports/command-port';
import { beginReading, collect } from '../src/reconciliation/collect';
import type { Snapshot } from '../src/reconciliation/snapshot';
import type { BenchLine } from './support/bench-line';
import { medianOfPairs } from './support/pairs';
import { submissionClock as clock } from './support/submission-clock';

const rowCount = 100_000;
const pageSize = 1000;
const timeBound = 2;
const memoryBound = 1.5;

/** Answers ready-made pages of accounts, and no sub-accounts, in a thread of its own. */
const serverSource = `
  const { createServer } = require('node:http');
  const { parentPort, workerData: { rowCount, pageSize } } = require('node:worker_threads');
  const signedIn = JSON.stringify({ token: 't-access', refreshToken: 't-refresh', lenderPublicId: 'bench' });
  const page = (rows, nextCursor) => Buffer.from(JSON.stringify(
    { code: 200, message: 'success', errors: [], body: { rows, pagination: { nextCursor, total: null }, meta: {} } }));
  const row = (nth) => ({
    public_id: '3f0c8a52-6d1e-4b7a-9c35-' + String(nth).padStart(12, '0'), account_reference_id: 'AC-' + nth,
    customer_reference_id: 'CU-' + nth, reference_id: 'CG-' + nth, total_amount: 120000 + nth, balance_amount: 90000 + nth,
    actual_balance_amount: 90000 + nth, paid_amount: 30000, balance_principal_amount: 80000 + nth, balance_interest: 10000,
    balance_fee: 0, minimum_due_amount: 0, currency: 'AED', submitted_date: '01/02/2026', due_date: '15/03/2026',
    delinquent_days_on_submission: 12, loan_type: 3, status: 'IN_COLLECTION', merchant_name: null,
    lender_display_name: 'Demo Finance', created_at: '2026-02-01T06:00:00.000Z',
    updated_at: new Date(Date.UTC(2026, 1, 1) + nth * 60000).toISOString() });
  const pages = [];
  for (let from = 0; from < rowCount; from += pageSize)
    pages.push(page(Array.from({ length: pageSize }, (_, at) => row(from + at)),
      from + pageSize < rowCount ? String(from / pageSize + 1) : null));
  const none = page([], null);
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url, 'http://bench');
      response.end(pathname.endsWith('/login') ? signedIn
        : pathname.endsWith('/D02') ? pages[Number(searchParams.get('cursor') || 0)] : none);
    });
  });
  server.keepAliveTimeout = 60000;
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** Reading all that Command holds, against a bare loop that fetches and parses the same pages; and what is alive meanwhile. */
export async function measure(): Promise<BenchLine[]> {
  const server = new Worker(serverSource, { eval: true, workerData: { rowCount, pageSize } });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('message', resolve);
    server.once('error', reject);
  });
  const address = `http://127.0.0.1:${String(port)}`;
  const command = commandOverHttp({
    addresses: { sandbox: address, staging: address, production: address },
    clock,
  });
  await command.signIn({
    environment: 'sandbox',
    lender: 'bench',
    email: 'b@example.com',
    password: 'bench',
  });
  const { most, kept } = await memoryOf(command);
  const result = await medianOfPairs(
    () => readAll(command),
    () => fetchAndParse(address),
  );
  await server.terminate();
  const rows = rowCount.toLocaleString('en');
  return [
    {
      work: `read ${rows} rows of Command, pages of ${String(pageSize)}`,
      bound: `≤ ${String(timeBound)} × bare loop that fetches and parses the same pages`,
      measured: `${result.ratio.toFixed(2)} × (${result.measuredMs.toFixed(0)} ms against ${result.baselineMs.toFixed(0)} ms)`,
      withinBound: result.ratio <= timeBound,
    },
    {
      work: `memory while ${rows} rows of Command are read`,
      bound: `≤ ${String(memoryBound)} × the rows kept`,
      measured: `${(most / kept).toFixed(2)} × (${megabytes(most)} MB at most against ${megabytes(kept)} MB)`,
      withinBound: most <= memoryBound * kept,
    },
  ];
}

async function readAll(command: CommandPort, onProgress?: () => void): Promise<Snapshot> {
  const answer = await collect(
    (dataset, query) => command.fetchExport(dataset, query),
    beginReading(clock.now()),
    {
      clock,
      ...(onProgress === undefined ? {} : { onProgress }),
    },
  );
  if (answer.kind !== 'snapshot' || answer.snapshot.accounts.size !== rowCount) throw new Error(answer.kind);
  return answer.snapshot;
}

/** What is alive at most while the rows are read, in bytes, and what the rows alone take. */
async function memoryOf(command: CommandPort): Promise<{ readonly most: number; readonly kept: number }> {
  const before = alive();
  let pages = 0;
  let most = 0;
  const note = (): void => {
    most = Math.max(most, alive() - before);
  };
  const snapshot = await readAll(command, () => {
    pages += 1;
    if (pages % 10 === 0) note();
  });
  note();
  const rows = [...snapshot.accounts.values()];
  return { most, kept: aliveOfRows(rows) };
}

/** The rows alone, copied so that nothing else is counted with them. */
function aliveOfRows(rows: readonly object[]): number {
  const before = alive();
  const copy = structuredClone(rows);
  const bytes = alive() - before;
  if (copy.length !== rowCount) throw new Error('rows were lost');
  return bytes;
}

function alive(): number {
  if (globalThis.gc === undefined)
    throw new Error('Run by `npm run bench`, which exposes the garbage collector.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

async function fetchAndParse(address: string): Promise<void> {
  let rows = 0;
  for (const dataset of ['D03', 'D02'])
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = `limit=${String(pageSize)}${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const response = await fetch(`${address}/admin/v3/lenders/bench/exports/S1/${dataset}?${query}`);
      const { body } = JSON.parse(await response.text()) as {
        body: { rows: unknown[]; pagination: { nextCursor: string | null } };
      };
      rows += body.rows.length;
      cursor = body.pagination.nextCursor;
    }
  if (rows !== rowCount) throw new Error(`${String(rows)} rows`);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}
