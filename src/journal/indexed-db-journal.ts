import type { DBSchema, IDBPDatabase } from 'idb';
import type { JournalEntry, JournalOwner, JournalPort, TakenRow } from '../ports/journal-port';
import { JournalProblem } from '../ports/journal-problem';
import { keptDatabase, type DatabaseLayout } from './kept-database';
import { rowsOfRecord, takenRecords, type TakenRecord } from './taken-record';

/** More records than this are put together when they are read: a lender that sends daily makes some each day. */
const mostRecords = 500;

interface JournalSchema extends DBSchema {
  batches: {
    /** workbookId, submission, batch */
    key: [string, string, number];
    value: JournalEntry;
    indexes: { owner: [string, string] };
  };
  taken: {
    key: number;
    value: TakenRecord;
    indexes: { owner: [string, string] };
  };
}

const layout: DatabaseLayout = {
  name: 'accounts-for-command',
  version: 2,
  upgrade(database, transaction, oldVersion) {
    // Version 1 knew open batches by workbook and kept no contents; its entries stay readable.
    const batches =
      oldVersion === 0
        ? database.createObjectStore('batches', { keyPath: ['workbookId', 'submission', 'batch'] })
        : transaction?.objectStore('batches');
    if (batches?.indexNames.contains('workbook') === true) batches.deleteIndex('workbook');
    batches?.createIndex('owner', ['lender', 'environment']);
    database
      .createObjectStore('taken', { autoIncrement: true })
      .createIndex('owner', ['lender', 'environment']);
  },
};

/**
 * The crash journal in this profile's IndexedDB. An entry is on disk before `open` resolves, so that it outlives
 * a crash of pane, Excel or machine.
 *
 * Every method rejects with a {@link JournalProblem} when the browser keeps no database (private windows, a full disk, a blocked origin). `open`
 * also rejects when the same batch is open already: overwriting it would forget rows that may be on their way.
 *
 * @param options.indexedDB - default: the runtime's own
 * @example
 * const journal = indexedDbJournal();
 * await journal.open(entry); // then send the batch and write its outcome
 * await journal.close(entry, [{ keyHash, contentHash, outcome: 'accepted', submission, batch, sentAt }]);
 */
export function indexedDbJournal(options: { readonly indexedDB?: IDBFactory } = {}): JournalPort {
  const journal = overDatabase(keptDatabase<JournalSchema>(layout, options.indexedDB));
  return {
    open: (entry) => orProblem(journal.open(entry)),
    close: (entry, taken) => orProblem(journal.close(entry, taken)),
    openEntries: (owner) => orProblem(journal.openEntries(owner)),
    takenRows: (owner) => orProblem(journal.takenRows(owner)),
    forget: (owner, keyHashes) => orProblem(journal.forget(owner, keyHashes)),
  };
}

/** Whatever the browser says, by the name that the port has for it. */
async function orProblem<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw new JournalProblem(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function overDatabase(database: () => Promise<IDBPDatabase<JournalSchema>>): JournalPort {
  return {
    async open(entry) {
      // Strict: browsers otherwise report success while the entry is still in the system's memory.
      const transaction = (await database()).transaction('batches', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.add(plain(entry)), transaction.done]);
    },
    async close(entry, taken) {
      const transaction = (await database()).transaction(['batches', 'taken'], 'readwrite', {
        durability: 'strict',
      });
      const rows = transaction.objectStore('taken');
      await Promise.all([
        ...takenRecords(entry, taken).map((record) => rows.add(record)),
        transaction.objectStore('batches').delete([entry.workbookId, entry.submission, entry.batch]),
        transaction.done,
      ]);
    },
    async openEntries(owner) {
      const entries = await (await database()).getAllFromIndex('batches', 'owner', keyOf(owner));
      return entries.map(withContents);
    },
    async takenRows(owner) {
      const records = await (await database()).getAllFromIndex('taken', 'owner', keyOf(owner));
      const known = lastWords(records);
      if (records.length > mostRecords) await rewrite(await database(), owner, () => true);
      return known;
    },
    async forget(owner, keyHashes) {
      const gone = new Set(keyHashes);
      await rewrite(await database(), owner, ({ keyHash }) => !gone.has(keyHash));
    },
  };
}

function keyOf({ lender, environment }: JournalOwner): [string, string] {
  return [lender, environment];
}

/** By key hash, records in the order in which they were kept; with the contents that went before the last. */
function lastWords(records: readonly TakenRecord[]): Map<string, TakenRow> {
  const known = new Map<string, TakenRow>();
  for (const row of records.flatMap(rowsOfRecord)) {
    const before = known.get(row.keyHash);
    const contents = before === undefined ? [] : [...(before.earlierContents ?? []), before.contentHash];
    const earlierContents = contents.filter((content) => content !== row.contentHash);
    known.set(row.keyHash, earlierContents.length === 0 ? row : { ...row, earlierContents });
  }
  return known;
}

/** A row's last word after one for each content that went before, so that none is forgotten. */
function everyContent(row: TakenRow): readonly TakenRow[] {
  return [...(row.earlierContents ?? []).map((contentHash) => ({ ...row, contentHash })), row];
}

/** Keeps each content of the rows that stay, and nothing else of this owner; in one transaction. */
async function rewrite(
  database: IDBPDatabase<JournalSchema>,
  owner: JournalOwner,
  stays: (row: TakenRow) => boolean,
): Promise<void> {
  const transaction = database.transaction('taken', 'readwrite');
  const { store } = transaction;
  const [keys, records] = await Promise.all([
    store.index('owner').getAllKeys(keyOf(owner)),
    store.index('owner').getAll(keyOf(owner)),
  ]);
  const kept = takenRecords(owner, [...lastWords(records).values()].filter(stays).flatMap(everyContent));
  await Promise.all([
    ...keys.map((key) => store.delete(key)),
    ...kept.map((record) => store.add(record)),
    transaction.done,
  ]);
}

/** An entry of version 1 has no contents: a blank matches none. */
function withContents(entry: JournalEntry): JournalEntry {
  const { contentHashes } = entry as { readonly contentHashes?: readonly string[] };
  return { ...entry, contentHashes: contentHashes ?? entry.keyHashes.map(() => '') };
}

/** Only what the journal is for: a caller's object may carry more. */
function plain(entry: JournalEntry): JournalEntry {
  const { workbookId, sheetId, environment, lender, submission, batch, openedAt } = entry;
  return {
    workbookId,
    sheetId,
    environment,
    lender,
    submission,
    batch,
    openedAt,
    keyHashes: [...entry.keyHashes],
    contentHashes: [...entry.contentHashes],
  };
}
