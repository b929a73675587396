import type { ExportAnswer, ExportQuery } from '../ports/command-port';
import { collectSnapshot } from './collect';
import { stillClock as clock } from './export-of.test-helper';
import { exportedRow } from './reconciliation.test-helper';

type Held = 'accounts' | 'sub-accounts';

/** Exports in pages; the cursor is the number of the next page. */
function exportsOf(pages: Readonly<Record<Held, readonly (readonly string[])[]>>) {
  const asked: string[] = [];
  const fetchExport = (dataset: string, { cursor }: ExportQuery): Promise<ExportAnswer<never>> => {
    asked.push(`${dataset} ${String(cursor)}`);
    const page = Number(cursor ?? 0);
    const held = pages[dataset as Held];
    const rows = (held[page] ?? []).map((reference) => exportedRow(reference));
    const nextCursor = page + 1 < held.length ? String(page + 1) : null;
    return Promise.resolve({ kind: 'page', rows: rows as never[], nextCursor });
  };
  return { asked, fetchExport };
}

describe('collectSnapshot', () => {
  it('walks both exports until the cursor is null, short and empty pages included', async () => {
    const { asked, fetchExport } = exportsOf({
      accounts: [['A'], ['B']],
      'sub-accounts': [['1'], [], ['2', '3']],
    });
    const seen: string[] = [];
    const answer = await collectSnapshot(fetchExport, {
      clock,
      onProgress: ({ dataset, rows }) => seen.push(`${dataset} ${String(rows)}`),
    });
    expect(asked).toEqual([
      'sub-accounts null',
      'sub-accounts 1',
      'sub-accounts 2',
      'accounts null',
      'accounts 1',
    ]);
    expect(seen).toEqual(['sub-accounts 1', 'sub-accounts 1', 'sub-accounts 3', 'accounts 4', 'accounts 5']);
    if (answer.kind !== 'snapshot') throw new Error(answer.kind);
    expect([...answer.snapshot.accounts.keys()]).toEqual(['A', 'B']);
    expect([...answer.snapshot.subAccounts.keys()]).toEqual(['1', '2', '3']);
    expect(answer.snapshot.asOf).toBe(clock.now());
  });

  it('gives no part for the whole', async () => {
    const failure = { kind: 'failed', message: 'No', requestId: 'r' } as const;
    const { fetchExport } = exportsOf({ accounts: [[]], 'sub-accounts': [['1'], ['2']] });
    const answer = await collectSnapshot(
      (dataset, query) => (query.cursor === '1' ? Promise.resolve(failure) : fetchExport(dataset, query)),
      { clock },
    );
    expect(answer).toEqual(failure);
  });
});
