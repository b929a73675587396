import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changeOnCommandSide } from '../../sandbox/command-api/command-side';
import { inProcessApi } from '../../sandbox/command-api/in-process.test-helper';
import { manualTime } from '../../sandbox/command-api/manual-time';
import { commandOverHttp } from '../command-api/command-over-http';
import type { Snapshot } from './snapshot';
import { beginReading, collect } from './collect';
import { stillClock } from './export-of.test-helper';

jest.setTimeout(180_000);

/** `UPDATE=1` writes the table anew, its last line too; that one takes too long for every run. */
const file = path.join(__dirname, '../../docs/read-costs.md');
const update = process.env['UPDATE'] === '1';

const head = `# What reading Command costs

Written by \`src/reconciliation/read-costs.test.ts\`, which counts the first lines again in every test run and compares
(\`UPDATE=1 npx jest read-costs\` writes it). A lender with so many sub-accounts, three under each account, that came over
a hundred days; the stand-in answers, pages of 1,000 rows at most and every other page of sub-accounts only three quarters
full. Bytes are those of the answers' JSON before compression.

Changes are read with a quarter of an hour of overlap ([decisions.md](decisions.md)), so that a few rows of before come again.
`;

const changedLately = 500;
const days = 100;

interface Cost {
  readonly requests: number;
  readonly bytes: number;
}

/** Reads a lender of so many rows: everything, then with nothing changed, then with 500 rows changed. */
async function costsOf(rows: number): Promise<readonly Cost[]> {
  const time = manualTime(Date.UTC(2026, 7, 1));
  const { fetch: answer, state } = inProcessApi({ time });
  const perDay = rows / days;
  const entry = (nth: number, more: object) => ({
    accountId: `AC-${String(Math.floor(nth / 3))}`,
    subAccountId: `S-${String(nth)}`,
    ...more,
  });
  for (let day = 0; day < days; day += 1) {
    const add = Array.from({ length: perDay }, (_, at) =>
      entry(day * perDay + at, { firstName: 'Celeste', principal: '100', dateDue: '15/03/2026' }),
    );
    expect(changeOnCommandSide(state, { add })).toBeUndefined();
    time.advance(24 * 60 * 60 * 1000);
  }
  const cost = { requests: 0, bytes: 0 };
  const command = commandOverHttp({
    addresses: {
      sandbox: 'http://in.process',
      staging: 'http://in.process',
      production: 'http://in.process',
    },
    clock: stillClock,
    fetch: async (...request) => {
      const response = await answer(...request);
      cost.requests += 1;
      cost.bytes += Buffer.byteLength(await response.clone().text());
      return response;
    },
  });
  await command.signIn({
    environment: 'sandbox',
    lender: 'demo',
    email: 'demo@example.com',
    password: 'demo',
  });
  let snapshot: Snapshot | undefined;
  const read = async (): Promise<Cost> => {
    Object.assign(cost, { requests: 0, bytes: 0 });
    const asOf = new Date(time.now()).toISOString();
    const answered = await collect(
      (dataset, query) => command.fetchExport(dataset, query),
      beginReading(asOf, snapshot),
      {
        clock: stillClock,
      },
    );
    if (answered.kind !== 'snapshot') throw new Error(answered.kind);
    expect(answered.snapshot.subAccounts.size).toBe(rows);
    snapshot = answered.snapshot;
    return { ...cost };
  };
  const first = await read();
  const nothing = await read();
  const change = Array.from({ length: changedLately }, (_, nth) => entry(nth, { paidAmount: '40' }));
  expect(changeOnCommandSide(state, { change })).toBeUndefined();
  const some = await read();
  expect(snapshot?.subAccounts.get('S-499')?.paidAmount).toBe(4000);
  return [first, some, nothing];
}

const columns = ['Sub-accounts', 'First read', 'After 500 rows changed', 'After nothing changed'];
const shown = (cost: Cost) =>
  `${cost.requests.toLocaleString('en')} requests, ${(cost.bytes / 1000).toLocaleString('en', { maximumFractionDigits: 0 })} KB`;
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;

test('the table says what reading costs', async () => {
  const lines: string[] = [];
  for (const rows of update ? [1000, 10_000, 100_000] : [1000, 10_000])
    lines.push(line([rows.toLocaleString('en'), ...(await costsOf(rows)).map(shown)]));
  if (update) {
    const rule = line(columns.map(() => '---'));
    writeFileSync(file, `${head}\n${[line(columns), rule, ...lines].join('')}`);
  }
  // Prettier lays the columns out.
  const table = readFileSync(file, 'utf8').replace(/ +/g, ' ');
  for (const each of lines) expect(table).toContain(each);
});
