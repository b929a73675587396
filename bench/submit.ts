import 'fake-indexeddb/auto';
import { Worker } from 'node:worker_threads';
import type { PreparedRow } from '../src/accounts/prepared-row';
import { rowNumber } from '../src/accounts/row-number';
import { commandOverHttp } from '../src/command-api/command-over-http';
import { indexedDbJournal } from '../src/journal/indexed-db-journal';
import type { CommandPort } from '../src/ports/command-port';
import { planBatches, type Batch } from '../src/submission/plan';
import { sendSubmission } from '../src/submission/send';
import type { BenchLine } from './support/bench-line';
import { medianOfPairs } from './support/pairs';

const rowCount = 100_000;
/** The default of the settings. */
const maxRows = 500;
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
  const rows = Array.from({ length: rowCount }, (_, index) => preparedRow(index));
  const bodies = planBatches(rows, { maxRows }).map(bodyOf);
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

const clock = {
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  breathe: () => new Promise<void>((resolve) => setImmediate(resolve)),
};

async function submitAll(command: CommandPort, rows: readonly PreparedRow[], nth: number): Promise<void> {
  const report = await sendSubmission(
    planBatches(rows, { maxRows }),
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

function bodyOf({ rows }: Batch): string {
  return JSON.stringify({ accounts: rows.map(({ payload }) => payload) });
}

/** An invented row with most fields filled. */
function preparedRow(index: number): PreparedRow {
  const accountId = `AC-${String(index).padStart(7, '0')}`;
  return {
    row: rowNumber(index + 2),
    key: { accountId, subAccountId: '' },
    operation: 'update',
    payload: {
      status: 2,
      accountId,
      debtorCompanyId: `C-${String(index)}`,
      firstName: 'Invented',
      lastName: 'Person',
      language: 'ar',
      idNumber: `784-1990-${String(index).padStart(7, '0')}-1`,
      birthDate: '15/03/1990',
      gender: 'male',
      nationality: 'Emirati',
      phones: [{ number: `+97150${String(index).padStart(7, '0')}`, type: 'mobile' }],
      emails: [{ email: `person${String(index)}@example.com`, type: 'personal' }],
      addresses: [
        { street: 'Invented Street 1', city: 'Dubai', area: 'Deira', country: 'ARE', type: 'home' },
      ],
      merchant: 'Invented Store',
      dateDue: '15/03/2026',
      principal: '5000.00',
      interest: '120.50',
      fees: '35.00',
      paidAmount: `${String(index % 5000)}.25`,
      paidDate: '01/11/2026',
      loanType: 3,
      additionalData: { branch: 'Deira', product: 'BNPL' },
    },
    keyHash: index.toString(16).padStart(16, '0'),
    contentHash: index.toString(16).padStart(16, 'c'),
  };
}
