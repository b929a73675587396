import type { ExportAnswer } from '../ports/command-port';
import { collectSnapshot } from './collect';
import { exportedRow } from './reconciliation.test-helper';

const asOf = '2026-11-22T10:42:05+04:00';

/** Exports in pages; the cursor is the number of the next page. */
function exportsOf(pages: Readonly<Record<'accounts' | 'sub-accounts', readonly (readonly string[])[]>>) {
  const asked: string[] = [];
  const fetchExport = (
    dataset: 'accounts' | 'sub-accounts',
    cursor: string | null,
  ): Promise<ExportAnswer> => {
    asked.push(`${dataset} ${String(cursor)}`);
    const page = Number(cursor ?? 0);
    return Promise.resolve({
      kind: 'page',
      rows: (pages[dataset][page] ?? []).map((reference) => exportedRow(reference)),
      nextCursor: page + 1 < pages[dataset].length ? String(page + 1) : null,
    });
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
      asOf,
      onProgress: ({ dataset, pages, rows }) => seen.push(`${dataset} ${String(pages)} ${String(rows)}`),
    });
    expect(asked).toEqual([
      'sub-accounts null',
      'sub-accounts 1',
      'sub-accounts 2',
      'accounts null',
      'accounts 1',
    ]);
    expect(seen).toEqual([
      'sub-accounts 1 1',
      'sub-accounts 2 1',
      'sub-accounts 3 3',
      'accounts 1 4',
      'accounts 2 5',
    ]);
    if (answer.kind !== 'snapshot') throw new Error(answer.kind);
    expect([...answer.snapshot.accounts.keys()]).toEqual(['A', 'B']);
    expect([...answer.snapshot.subAccounts.keys()]).toEqual(['1', '2', '3']);
    expect(answer.snapshot.asOf).toBe(asOf);
  });

  it.each<ExportAnswer>([
    { kind: 'failed', message: 'Too slow', requestId: 'r' },
    { kind: 'signed-out' },
    { kind: 'no-answer', reason: 'timeout' },
  ])('gives no part for the whole: $kind', async (failure) => {
    const { fetchExport } = exportsOf({ accounts: [[]], 'sub-accounts': [['1'], ['2']] });
    const answer = await collectSnapshot(
      (dataset, cursor) => (cursor === '1' ? Promise.resolve(failure) : fetchExport(dataset, cursor)),
      { asOf },
    );
    expect(answer).toEqual(failure);
  });

  it('is cancelled between pages', async () => {
    const { asked, fetchExport } = exportsOf({ accounts: [[]], 'sub-accounts': [['1'], ['2']] });
    const cancel = new AbortController();
    const onProgress = () => {
      cancel.abort();
    };
    await expect(collectSnapshot(fetchExport, { asOf, signal: cancel.signal, onProgress })).resolves.toEqual({
      kind: 'cancelled',
    });
    expect(asked).toHaveLength(1);
  });

  it('does not walk in a circle', async () => {
    const answer = await collectSnapshot(
      () => Promise.resolve({ kind: 'page', rows: [], nextCursor: 'same' }),
      { asOf },
    );
    expect(answer).toEqual({ kind: 'endless' });
  });
});
