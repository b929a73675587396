import type { ExportAnswer, ExportQuery } from '../ports/command-port';
import { beginReading, collect } from './collect';
import { stillClock as clock } from './export-of.test-helper';
import { exportedRow } from './reconciliation.test-helper';

type Held = 'accounts' | 'sub-accounts';

/** Exports in pages; the cursor is the number of the next page. */
function exportsOf(pages: Readonly<Record<Held, readonly (readonly string[])[]>>) {
  const asked: string[] = [];
  const fetchExport = (dataset: string, { cursor, since }: ExportQuery): Promise<ExportAnswer<never>> => {
    asked.push([dataset, cursor, since].filter(Boolean).join(' '));
    const page = Number(cursor ?? 0);
    const held = pages[dataset as Held];
    const rows = (held[page] ?? []).map((reference) =>
      exportedRow(reference, { publicId: `p-${reference}`, updatedAt: '2026-11-22T06:00:00Z' }),
    );
    const nextCursor = page + 1 < held.length ? String(page + 1) : null;
    return Promise.resolve({ kind: 'page', rows: rows as never[], nextCursor });
  };
  return { asked, fetchExport };
}

async function snapshotFrom(pages: Parameters<typeof exportsOf>[0]) {
  const answer = await collect(exportsOf(pages).fetchExport, beginReading(clock.now()), { clock });
  if (answer.kind !== 'snapshot') throw new Error(answer.kind);
  return answer.snapshot;
}

describe('collect', () => {
  it('walks both exports until the cursor is null, short and empty pages included', async () => {
    const { asked, fetchExport } = exportsOf({
      accounts: [['A'], ['B']],
      'sub-accounts': [['1'], [], ['2', '3']],
    });
    const seen: number[] = [];
    const answer = await collect(fetchExport, beginReading(clock.now()), {
      clock,
      onProgress: (rows) => seen.push(rows),
    });
    expect(asked).toEqual(['sub-accounts', 'sub-accounts 1', 'sub-accounts 2', 'accounts', 'accounts 1']);
    expect(seen).toEqual([1, 1, 3, 4, 5]);
    if (answer.kind !== 'snapshot') throw new Error(answer.kind);
    expect([...answer.snapshot.accounts.keys()]).toEqual(['A', 'B']);
    expect([...answer.snapshot.subAccounts.keys()]).toEqual(['1', '2', '3']);
    expect(answer.snapshot.asOf).toBe(clock.now());
  });

  it('gives no part for the whole, and goes on where it stopped', async () => {
    const failure = { kind: 'failed', message: 'No', requestId: 'r' } as const;
    const { asked, fetchExport } = exportsOf({ accounts: [['A'], ['B']], 'sub-accounts': [['1'], ['2']] });
    const reading = beginReading(clock.now());
    const answer = await collect(
      (dataset, query) =>
        dataset === 'accounts' && query.cursor === '1'
          ? Promise.resolve(failure)
          : fetchExport(dataset, query),
      reading,
      { clock },
    );
    expect(answer).toEqual(failure);
    asked.length = 0;
    const then = await collect(fetchExport, reading, { clock });
    expect(asked).toEqual(['accounts 1']);
    if (then.kind !== 'snapshot') throw new Error(then.kind);
    expect([...then.snapshot.accounts.keys()]).toEqual(['A', 'B']);
    expect([...then.snapshot.subAccounts.keys()]).toEqual(['1', '2']);
  });

  it.each([
    [
      'changes alone',
      { accounts: [['A']], 'sub-accounts': [['1']] },
      ['sub-accounts 2026-11-22T05:45:00.000Z', 'accounts 2026-11-22T05:45:00.000Z'],
    ],
    [
      'all sub-accounts where there was none',
      { accounts: [['A']], 'sub-accounts': [[]] },
      ['sub-accounts', 'accounts 2026-11-22T05:45:00.000Z'],
    ],
    [
      'everything where there was no account',
      { accounts: [[]], 'sub-accounts': [['1']] },
      ['sub-accounts', 'accounts'],
    ],
  ])('asks for %s', async (_, held, expected) => {
    const before = await snapshotFrom(held);
    const { asked, fetchExport } = exportsOf(held);
    await collect(fetchExport, beginReading('2026-11-22T12:00:00+04:00', before), { clock });
    expect(asked).toEqual(expected);
  });
});
