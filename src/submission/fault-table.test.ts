import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manualTime, type ManualTime } from '../../sandbox/command-api/manual-time';
import { startCommandApi, type RunningCommandApi } from '../../sandbox/command-api/start';
import { tableFaults, type TableFault } from './faults.test-helper';
import type { Refusals } from './learn-refusals';
import { newDesk, sheetRow, type Desk, type SheetRow } from './desk.test-helper';
import { deathMoments, Pane, type DeathMoment, type PaneTroubles } from './pane.test-helper';
import { fixed } from './submission.test-helper';
import { untruths, type Arrivals } from './truth.test-helper';

/** `UPDATE=1` writes the table anew. */
const file = path.join(__dirname, '../../docs/fault-table.md');

interface Held {
  readonly arrived: readonly {
    readonly accountId: string;
    readonly create: number;
    readonly update: number;
    readonly withdraw: number;
  }[];
}

/** What a 400 of the service does, and what this lender has learned of it. */
const kindsOf400 = [
  { name: 'all refused', refusal: 'whole-request', refusals: 'unknown' },
  { name: 'all refused, known', refusal: 'whole-request', refusals: 'whole' },
  { name: 'only the named', refusal: 'named-accounts', refusals: 'unknown' },
  { name: 'only the named, known', refusal: 'named-accounts', refusals: 'only-named' },
] as const satisfies readonly { name: string; refusal: string; refusals: Refusals }[];
type KindOf400 = (typeof kindsOf400)[number];

const letters: Readonly<Record<string, string>> = {
  accepted: 'A',
  rejected: 'R',
  unconfirmed: 'U',
  'not-sent': 'N',
};

let api: RunningCommandApi;
let time: ManualTime;
const lines: string[][] = [];

beforeAll(async () => {
  time = manualTime(Date.UTC(2026, 10, 22));
  api = await startCommandApi({ port: 0, processingDelayMs: 'by-hand', time });
});
afterAll(() => api.close());

async function sandbox(method: string, door: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${api.origin}/sandbox/${door}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** The runtime's fetch, with what only a network or a browser does. Struck requests alone. */
function fetchWith(isStruck: () => boolean, network: TableFault['network']): typeof globalThis.fetch {
  return async (input, init) => {
    if (!isStruck() || network === undefined) return fetch(input, init);
    switch (network) {
      case 'refused':
        return fetch('http://127.0.0.1:1/', init);
      case 'timeout': {
        const late = fetch(input, init);
        await time.whenWaiting(1);
        time.advance(1000);
        await late.then((response) => response.text());
        throw new DOMException('The operation timed out.', 'TimeoutError');
      }
      case 'browser': {
        const origin = 'http://localhost:3000';
        const asked = { origin, 'access-control-request-method': 'POST' };
        const preflight = await fetch(input instanceof Request ? input.url : input, {
          method: 'OPTIONS',
          headers: asked,
        });
        await preflight.text();
        if (!preflight.headers.has('access-control-allow-origin')) throw new TypeError('Failed to fetch');
        const headers = new Headers(init?.headers);
        headers.set('origin', origin);
        const response = await fetch(input, { ...init, headers });
        if (response.headers.has('access-control-allow-origin')) return response;
        await response.text();
        throw new TypeError('Failed to fetch');
      }
    }
  };
}

/** Nine rows in three batches; the second is struck, and its middle row is bad. */
function nineRows(): SheetRow[] {
  return Array.from({ length: 9 }, (_, index) =>
    sheetRow({ accountId: `A${String(index + 1)}`, subAccountId: '' }, 'create', {
      dateDue: index === 4 ? '31/02/2026' : '28/02/2026',
      paidAmount: `${String(index)}.50`,
    }),
  );
}

interface History {
  /** Letters of the nine rows when nothing runs any more, a dead pane's workbook opened again. */
  readonly ends: string;
  readonly lost: number;
  readonly doubled: number;
  readonly untrue: readonly string[];
}

async function live(one: TableFault, kind: KindOf400, death: DeathMoment | undefined): Promise<History> {
  await sandbox('POST', 'reset');
  await sandbox('POST', 'faults', { refusal: kind.refusal });
  const desk = newDesk(nineRows());
  let struck = false;
  const dies = (moment: DeathMoment) => moment === death && (struck || isBeforeRequest(moment, desk));
  const troubles: PaneTroubles = {
    signInAgain: () => pane.signIn(),
    ...one.troubles,
    dies,
    beforeRequest: async (nth) => {
      struck = one.lasts === true ? nth >= 2 : nth === 2;
      if (nth !== 2) return;
      if (one.fault !== undefined)
        await sandbox('POST', 'faults', {
          ...one.fault,
          path: 'submit',
          ...(one.lasts === true ? {} : { times: 1 }),
        });
      if (one.signIn !== undefined)
        await sandbox('POST', 'expire-tokens', { refresh: one.signIn === 'ends' });
    },
  };
  const options = {
    bounds: fixed(3, { minRows: 1 }),
    refusals: kind.refusals,
    concurrency: 1,
    alongside: 0,
  };
  const pane: Pane = new Pane(
    desk,
    { origin: api.origin, fetch: fetchWith(() => struck, one.network) },
    troubles,
  );
  await pane.open();
  const report = await pane.submit(options);
  if (report === 'died') await Promise.allSettled(pane.underWay);
  const again = await new Pane(desk, { origin: api.origin, fetch }).open();
  if (report !== 'died') await again.sendable();
  const ends = desk.sheet.map(({ outcome }) => (outcome === undefined ? '·' : (letters[outcome] ?? '?')));
  const untrue = [...untruths(desk.sheet, arrivalsOf(await arrivals()))];

  await sandbox('DELETE', 'faults');
  await sandbox('POST', 'faults', { refusal: kind.refusal });
  const bad = desk.sheet[4];
  if (bad !== undefined) bad.content = { ...bad.content, dateDue: '28/02/2026' };
  for (let round = 0; round < 4; round += 1) {
    if (round > 0) await again.submit(options);
    await sandbox('POST', 'process');
    await again.settle();
    if (desk.sheet.every(({ outcome }) => outcome === 'landed')) break;
  }
  const arrived = await arrivals();
  untrue.push(...untruths(desk.sheet, arrivalsOf(arrived)));
  if (desk.sheet.some(({ outcome }) => outcome !== 'landed')) untrue.push('a row did not land in the end');
  const times = desk.sheet.map((row) => arrived(row));
  return {
    ends: [0, 3, 6].map((from) => ends.slice(from, from + 3).join('')).join(' '),
    lost: times.filter((count) => count === 0).length,
    doubled: times.filter((count) => count > 1).length,
    untrue,
  };
}

/** Deaths before the struck request: those of the second batch. */
function isBeforeRequest(moment: DeathMoment, desk: Desk): boolean {
  if (!['before the journal', 'before Sending', 'before the request'].includes(moment)) return false;
  return desk.sheet[2]?.outcome === 'accepted';
}

async function arrivals(): Promise<(row: SheetRow) => number> {
  const { arrived } = (await sandbox('GET', 'accounts')) as Held;
  const times = new Map(
    arrived.map(({ accountId, create, update, withdraw }) => [accountId, create + update + withdraw]),
  );
  return ({ key }) => times.get(key.accountId) ?? 0;
}

/** Each row goes with one content only that can be taken. */
function arrivalsOf(times: (row: SheetRow) => number): Arrivals {
  return { ever: (row) => times(row) > 0, latest: (row) => times(row) > 0 };
}

const head = `# Fault table

Written by \`src/submission/fault-table.test.ts\`, which lives through every history below again and compares
(\`UPDATE=1 npx jest fault-table\` writes it). Each history runs the real client of Command over HTTP against the stand-in,
with the real journal; the sheet is in memory. Nine rows to be created go in three batches of three, one request at a time.
The fault strikes the second batch, whose middle row is bad, once or for as long as the history lasts. The pane lives
through it, or dies at the moment named at the top of a column (if it comes to that), and another opens the same workbook.

Then the fault ends, the bad row is corrected, and the rows are settled against the exports and submitted until none is left.
**Lost** counts rows that never arrived, **doubled** rows that arrived more than once, **untrue** cells that said
something else than what the stand-in held; over the histories of a line.

The letters are the outcomes of the nine rows before that: A Accepted, R Rejected, U Unconfirmed, N Not sent,
· never touched. A status that says itself that nothing was taken (401, 413, 429, a readable 503) is believed.
`;

/** As prettier lays tables out. */
function aligned(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => (line[column] ?? '').length)),
  );
  const lay = (line: readonly string[]) =>
    `| ${widths.map((width, column) => (line[column] ?? '').padEnd(width)).join(' | ')} |\n`;
  const [top = [], ...rest] = table;
  return [lay(top), lay(widths.map((width) => '-'.repeat(width))), ...rest.map(lay)].join('');
}

describe('the fault table', () => {
  it.each(tableFaults.map((one) => [`${one.name} ${one.moment}`, one] as const))('%s', async (_, one) => {
    for (const kind of kindsOf400) {
      const histories: History[] = [];
      for (const death of [undefined, ...deathMoments]) histories.push(await live(one, kind, death));
      const sum = (count: (history: History) => number) =>
        String(histories.reduce((total, history) => total + count(history), 0));
      expect(histories.map(({ untrue }) => untrue)).toEqual(histories.map(() => []));
      const counts = [
        sum(({ lost }) => lost),
        sum(({ doubled }) => doubled),
        sum(({ untrue }) => untrue.length),
      ];
      expect(counts).toEqual(['0', '0', '0']);
      lines.push([one.name, one.moment, kind.name, ...histories.map(({ ends }) => ends), ...counts]);
    }
  });

  it('is the one in the docs', () => {
    const columns = ['fault', 'struck', '400', 'pane lives', ...deathMoments, 'lost', 'doubled', 'untrue'];
    const table = `${head}\n${aligned([columns, ...lines])}`;
    if (process.env['UPDATE'] === '1') writeFileSync(file, table);
    expect(table).toBe(readFileSync(file, 'utf8'));
  });
});
