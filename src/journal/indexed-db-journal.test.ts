import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { JournalEntry, TakenRow } from '../ports/journal-port';
import { indexedDbJournal } from './indexed-db-journal';

const entry: JournalEntry = {
  workbookId: 'w-1',
  sheetId: 's',
  environment: 'staging',
  lender: 'noor',
  submission: '2026-11-042',
  batch: 1,
  openedAt: '2026-11-22T10:42:05+04:00',
  keyHashes: ['9f3a000000000001', '9f3a000000000002'],
  contentHashes: ['c000000000000001', 'c000000000000002'],
};
const owner = { lender: 'noor', environment: 'staging' } as const;

function taken(key: number, outcome: TakenRow['outcome'] = 'accepted', batch = 1): TakenRow {
  return {
    keyHash: `9f3a00000000000${String(key)}`,
    contentHash: `c00000000000000${String(key)}`,
    outcome,
    submission: '2026-11-042',
    batch,
    sentAt: '2026-11-22T10:42:06+04:00',
  };
}

let indexedDB: IDBFactory;
beforeEach(() => {
  indexedDB = new IDBFactory();
});

describe('indexedDbJournal', () => {
  it('keeps what is open, for its lender and environment, beyond the life of the pane', async () => {
    const journal = indexedDbJournal({ indexedDB });
    await journal.open(entry);
    await journal.open({ ...entry, batch: 2 });
    await journal.open({ ...entry, workbookId: 'w-2' });
    await journal.open({ ...entry, workbookId: 'w-3', environment: 'production' });
    const next = indexedDbJournal({ indexedDB });
    await expect(next.openEntries(owner)).resolves.toEqual([
      entry,
      { ...entry, batch: 2 },
      { ...entry, workbookId: 'w-2' },
    ]);
    await expect(next.openEntries({ ...owner, lender: 'other' })).resolves.toEqual([]);
  });

  it('forgets what is closed', async () => {
    const journal = indexedDbJournal({ indexedDB });
    await journal.open(entry);
    await journal.open({ ...entry, batch: 10 });
    await journal.close(entry, []);
    await journal.close({ ...entry, batch: 99 }, []);
    await expect(journal.openEntries(owner)).resolves.toEqual([{ ...entry, batch: 10 }]);
    await expect(journal.takenRows(owner)).resolves.toEqual(new Map());
  });

  it('remembers what was taken, the last word on each row', async () => {
    const journal = indexedDbJournal({ indexedDB });
    await journal.open(entry);
    await journal.close(entry, [taken(1), taken(2, 'unconfirmed')]);
    await journal.close({ ...entry, batch: 2 }, [taken(2, 'accepted', 2)]);
    await journal.close({ ...entry, environment: 'production' }, [taken(3)]);
    const next = indexedDbJournal({ indexedDB });
    await expect(next.takenRows(owner)).resolves.toEqual(
      new Map([taken(1), taken(2, 'accepted', 2)].map((row) => [row.keyHash, row])),
    );
  });

  it('remembers what went before the last word too, also when rows are forgotten', async () => {
    const journal = indexedDbJournal({ indexedDB });
    const [older, newer] = ['0123456789abcdef', 'fedcba9876543210'];
    for (const contentHash of [older, newer, older, newer])
      await journal.close(entry, [{ ...taken(1), contentHash }, taken(2)]);
    const last = { ...taken(1), contentHash: newer, earlierContents: [older] };
    expect((await journal.takenRows(owner)).get(taken(1).keyHash)).toEqual(last);
    await journal.forget(owner, [taken(2).keyHash]);
    expect(await journal.takenRows(owner)).toEqual(new Map([[taken(1).keyHash, last]]));
  });

  it('forgets rows that are proved absent, of this lender and environment alone', async () => {
    const journal = indexedDbJournal({ indexedDB });
    const production = { ...owner, environment: 'production' } as const;
    await journal.close(entry, [taken(1), taken(2)]);
    await journal.close({ ...entry, environment: 'production' }, [taken(1)]);
    await journal.forget(owner, [taken(1).keyHash]);
    expect([...(await journal.takenRows(owner)).keys()]).toEqual([taken(2).keyHash]);
    expect([...(await journal.takenRows(production)).keys()]).toEqual([taken(1).keyHash]);
  });

  it('puts many records together without losing a word', async () => {
    const journal = indexedDbJournal({ indexedDB });
    for (let batch = 1; batch <= 501; batch += 1)
      await journal.close({ ...entry, batch }, [taken(batch % 9, 'accepted', batch)]);
    const before = await journal.takenRows(owner);
    const after = await journal.takenRows(owner);
    expect(after).toEqual(before);
    expect(after.get(taken(501 % 9).keyHash)?.batch).toBe(501);
    expect(after.size).toBe(9);
  });

  it('reads the batches that version 1 left open', async () => {
    const { contentHashes, ...old } = entry;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('accounts-for-command', 1);
      request.onupgradeneeded = () => {
        request.result
          .createObjectStore('batches', { keyPath: ['workbookId', 'submission', 'batch'] })
          .createIndex('workbook', 'workbookId');
        request.transaction?.objectStore('batches').add(old);
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => {
        reject(new Error('not made'));
      };
    });
    const journal = indexedDbJournal({ indexedDB });
    await expect(journal.openEntries(owner)).resolves.toEqual([
      { ...old, contentHashes: contentHashes.map(() => '') },
    ]);
    await journal.close(entry, [taken(1)]);
    await expect(journal.openEntries(owner)).resolves.toEqual([]);
    expect((await journal.takenRows(owner)).size).toBe(1);
  });

  it('rejects by its own name whatever keeps the browser from keeping a database', async () => {
    const journal = indexedDbJournal({ indexedDB });
    await new Promise((resolve) => {
      indexedDB.open('accounts-for-command', 99).onsuccess = resolve;
    });
    const problem = { name: 'JournalProblem', cause: { name: 'VersionError' } };
    for (const asked of [
      journal.open(entry),
      journal.close(entry, []),
      journal.openEntries(owner),
      journal.takenRows(owner),
      journal.forget(owner, []),
    ])
      await expect(asked).rejects.toMatchObject(problem);
  });

  it('does not write over a batch that is still open', async () => {
    const journal = indexedDbJournal({ indexedDB });
    await journal.open(entry);
    await expect(journal.open({ ...entry, keyHashes: [] })).rejects.toMatchObject({
      name: 'JournalProblem',
      cause: { name: 'ConstraintError' },
    });
    await expect(journal.openEntries(owner)).resolves.toEqual([entry]);
  });

  it('keeps nothing beyond its fields', async () => {
    const journal = indexedDbJournal({ indexedDB });
    const more = { ...entry, email: 'somebody@example.com' };
    await journal.open(more);
    await expect(journal.openEntries(owner)).resolves.toEqual([entry]);
  });
});
