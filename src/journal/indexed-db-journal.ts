import { wrap, type DBSchema, type IDBPDatabase } from 'idb';
import type { JournalEntry, JournalPort } from '../ports/journal-port';

const databaseName = 'accounts-for-command';
const databaseVersion = 1;

interface JournalSchema extends DBSchema {
  batches: {
    /** workbookId, submission, batch */
    key: [string, string, number];
    value: JournalEntry;
    indexes: { workbook: string };
  };
}

/**
 * The crash journal in this profile's IndexedDB. An entry is on disk before `open` resolves, so that it outlives
 * a crash of pane, Excel or machine.
 *
 * Every method rejects when the browser keeps no database (private windows, a full disk, a blocked origin). `open`
 * also rejects when the same batch is open already: overwriting it would forget rows that may be on their way.
 *
 * @param options.indexedDB - default: the runtime's own
 * @example
 * const journal = indexedDbJournal();
 * await journal.open(entry); // then send the batch and write its outcome
 * await journal.close(entry);
 */
export function indexedDbJournal(options: { readonly indexedDB?: IDBFactory } = {}): JournalPort {
  let opened: Promise<IDBPDatabase<JournalSchema>> | undefined;

  function database(): Promise<IDBPDatabase<JournalSchema>> {
    opened ??= openDatabase(options.indexedDB ?? globalThis.indexedDB, () => {
      opened = undefined;
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  return {
    async open(entry) {
      // Strict: browsers otherwise report success while the entry is still in the system's memory.
      const transaction = (await database()).transaction('batches', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.add(plain(entry)), transaction.done]);
    },
    async close({ workbookId, submission, batch }) {
      const transaction = (await database()).transaction('batches', 'readwrite');
      await Promise.all([transaction.store.delete([workbookId, submission, batch]), transaction.done]);
    },
    async openEntries(workbookId) {
      return (await database()).getAllFromIndex('batches', 'workbook', workbookId);
    },
  };
}

async function openDatabase(factory: IDBFactory, lost: () => void): Promise<IDBPDatabase<JournalSchema>> {
  const request = factory.open(databaseName, databaseVersion);
  request.onupgradeneeded = () => {
    const batches = request.result.createObjectStore('batches', {
      keyPath: ['workbookId', 'submission', 'batch'],
    });
    batches.createIndex('workbook', 'workbookId');
  };
  // `openDB` of idb takes only the global factory; `wrap` gives the same database, without its schema.
  const database = (await wrap(request)) as unknown as IDBPDatabase<JournalSchema>;
  // Closed under us (the person cleared site data), or wanted by a newer version of this add-in: opened anew when needed.
  database.addEventListener('close', lost);
  database.addEventListener('versionchange', () => {
    database.close();
    lost();
  });
  return database;
}

/** Only what the journal is for: a caller's object may carry more. */
function plain(entry: JournalEntry): JournalEntry {
  const { workbookId, sheetId, environment, lender, submission, batch, openedAt, keyHashes } = entry;
  return { workbookId, sheetId, environment, lender, submission, batch, openedAt, keyHashes: [...keyHashes] };
}
