import 'fake-indexeddb/auto';
import { Worker } from 'node:worker_threads';
import type { PreparedRow } from '../src/accounts/payload/prepared-row';
import { commandOverHttp } from '../src/command-api/command-over-http';
import { indexedDbJournal } from '../src/journal/indexed-db-journal';
import type { CommandPort } from '../src/ports/command-port';
import type { BatchBounds } from '../src/submission/batch-size';
import { planBatches } from '../src/submission/plan';
import { sendSubmission } from '../src/submission/send';
import type { BenchLine } from './support/bench-line';
import { medianOfPairs } from './support/pairs';
import { preparedRows } from './support/prepared-rows';
import { submissionClock as clock } from './support/submission-clock';

const rowCount = 100_000;
const maxRows = 500;
/** Batches of one size. */
const bounds: BatchBounds = {
  minRows: maxRows,
  maxRows,
  startRows: maxRows,
  targetMs: 5000,
  maxBytes: 1_000_000,
};
const concurrency = 4;
const latencyMs = 200;
const bound = 1.2;

/** Answers everything after the latency, in a thread of its own so that it costs the client nothing. */
const serverSource = `
  const { createServer } = require('node:http');
  const { parentPort, workerData } = require('node:worker_threads');
  const signedIn = JSON.stringify({ token: 't-access', refreshToken: 't-refresh', lenderPublicId: 'bench' });
  const accepted = JSON.stringify({ code: 200, message: 'success', body: 'Processing started successfully', errors: [] });
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const body = request.url.endsWith('/login') ? signedIn : accepted;
      setTimeout(() => response.end(body), workerData.latencyMs);
    });
  });
  server.keepAliveTimeout = 60000;
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** Speed line 5: 100,000 rows through plan, journal and HTTP, against a bare loop that posts ready-made bodies. */
export async function measure(): Promise<BenchLine[]> {
  const server = new Worker(serverSource, { eval: true, workerData: { latencyMs } });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('message', resolve);
    server.once('error', reject);
  });
  const address = `http://127.0.0.1:${String(port)}`;
  const rows = preparedRows(rowCount);
  const bodies = planBatches(rows, bounds).batches.map(bodyOf);
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
  let submissions = 0;
  const result = await medianOfPairs(
    () => submitAll(command, rows, (submissions += 1)),
    () => postAll(address, bodies),
  );
  await server.terminate();
  return [
    {
      work: `submit ${rowCount.toLocaleString('en')} rows, batches of ${String(maxRows)}, ${String(concurrency)} in flight, ${String(latencyMs)} ms latency, without sheet writes`,
      bound: `≤ ${String(bound)} × bare loop that posts the same bodies`,
      measured: `${result.ratio.toFixed(2)} × (${result.measuredMs.toFixed(0)} ms against ${result.baselineMs.toFixed(0)} ms; ${Math.round((rowCount / result.measuredMs) * 60_000).toLocaleString('en')} rows a minute)`,
      withinBound: result.ratio <= bound,
    },
  ];
}

async function submitAll(command: CommandPort, rows: readonly PreparedRow[], nth: number): Promise<void> {
  const report = await sendSubmission(
    rows,
    {
      submit: (accounts) => command.submit(accounts),
      journal: indexedDbJournal(),
      clock,
      log: { note: () => undefined },
      record: () => Promise.resolve(),
    },
    {
      identity: {
        workbookId: 'bench',
        sheetId: 'bench',
        environment: 'sandbox',
        lender: 'bench',
        submission: `2026-11-${String(nth).padStart(3, '0')}`,
      },
      bounds,
      concurrency,
    },
  );
  const { accepted } = report.totals.update;
  if (accepted.rows !== rowCount) throw new Error(`only ${String(accepted.rows)} rows were accepted`);
}

async function postAll(address: string, bodies: readonly string[]): Promise<void> {
  let next = 0;
  const post = async (): Promise<void> => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const response = await fetch(`${address}/admin/v3/lenders/bench/accounts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await response.text();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, post));
}

function bodyOf({ rows }: { readonly rows: readonly PreparedRow[] }): string {
  return JSON.stringify({ accounts: rows.map(({ payload }) => payload) });
}
