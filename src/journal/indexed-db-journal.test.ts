import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { JournalEntry } from '../ports/journal-port';
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
};

let indexedDB: IDBFactory;
beforeEach(() => {
  indexedDB = new IDBFactory();
});

describe('indexedDbJournal', () => {
  it('keeps what is open, for its workbook, beyond the life of the pane', async () => {
    const journal = indexedDbJournal({ indexedDB });
    await journal.open(entry);
    await journal.open({ ...entry, batch: 2 });
    await journal.open({ ...entry, workbookId: 'w-2' });
    const next = indexedDbJournal({ indexedDB });
    await expect(next.openEntries('w-1')).resolves.toEqual([entry, { ...entry, batch: 2 }]);
    await expect(next.openEntries('w-3')).resolves.toEqual([]);
  });

  it('forgets what is closed', async () => {
    const journal = indexedDbJournal({ indexedDB });
    await journal.open(entry);
    await journal.open({ ...entry, batch: 10 });
    await journal.close({ workbookId: 'w-1', submission: '2026-11-042', batch: 1 });
    await journal.close({ workbookId: 'w-1', submission: '2026-11-042', batch: 99 });
    await expect(journal.openEntries('w-1')).resolves.toEqual([{ ...entry, batch: 10 }]);
  });

  it('does not write over a batch that is still open', async () => {
    const journal = indexedDbJournal({ indexedDB });
    await journal.open(entry);
    await expect(journal.open({ ...entry, keyHashes: [] })).rejects.toMatchObject({
      name: 'ConstraintError',
    });
    await expect(journal.openEntries('w-1')).resolves.toEqual([entry]);
  });

  it('keeps nothing beyond its fields', async () => {
    const journal = indexedDbJournal({ indexedDB });
    const more = { ...entry, email: 'somebody@example.com' };
    await journal.open(more);
    await expect(journal.openEntries('w-1')).resolves.toEqual([entry]);
  });

  it('opens anew after another version of the add-in wanted the database', async () => {
    const journal = indexedDbJournal({ indexedDB });
    await journal.open(entry);
    const deleted = new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('accounts-for-command');
      request.onsuccess = () => {
        resolve();
      };
      request.onerror = () => {
        reject(new Error('not deleted'));
      };
    });
    await deleted;
    await expect(journal.openEntries('w-1')).resolves.toEqual([]);
    await journal.open(entry);
    await expect(journal.openEntries('w-1')).resolves.toEqual([entry]);
  });

  it('rejects where no database is kept, and tries again the next time', async () => {
    let works = false;
    const moody = new Proxy(indexedDB, {
      get(target, name) {
        if (name !== 'open') return Reflect.get(target, name) as unknown;
        return (database: string, version: number) => {
          if (!works) throw new DOMException('denied', 'SecurityError');
          return target.open(database, version);
        };
      },
    });
    const journal = indexedDbJournal({ indexedDB: moody });
    await expect(journal.open(entry)).rejects.toMatchObject({ name: 'SecurityError' });
    works = true;
    await expect(journal.open(entry)).resolves.toBeUndefined();
  });
});
