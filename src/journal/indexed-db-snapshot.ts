import type { DBSchema, IDBPDatabase } from 'idb';
import type { ExportedRow } from '../ports/command-port';
import type { JournalOwner } from '../ports/journal-port';
import type { SnapshotPort } from '../ports/snapshot-port';
import { keptDatabase, type DatabaseLayout } from './kept-database';

/** A database of its own: one that is full or broken must not take the crash journal with it. */
const layout: DatabaseLayout = {
  name: 'accounts-for-command-snapshots',
  version: 1,
  upgrade(database) {
    database.createObjectStore('summaries');
    database.createObjectStore('parts');
  },
};

/** Rows a stored part: few enough that storing one freezes nothing, enough that 100,000 rows are 20 parts. */
const rowsInPart = 5000;

type Dataset = 'accounts' | 'subAccounts';

/** What stands for a whole snapshot; a snapshot counts once this is written. */
interface Summary {
  readonly asOf: string;
  /** Not in what was kept before changes alone were read: then it is `asOf`. */
  readonly wholeAsOf?: string;
  readonly generation: number;
  readonly repeatedSubAccounts: readonly string[];
}

interface SnapshotSchema extends DBSchema {
  summaries: {
    /** environment, lender */
    key: [string, string];
    value: Summary;
  };
  parts: {
    /** environment, lender, generation, dataset, number of the part */
    key: [string, string, number, Dataset, number];
    value: readonly ExportedRow[];
  };
}

/**
 * Keeps what Command's exports said last in this profile's IndexedDB, one snapshot for each lender and environment. It
 * is written in parts of 5,000 rows and counts once its last part is there, so that a pane that dies while saving leaves
 * the snapshot before.
 *
 * Every method rejects when the browser keeps no database (private windows, a full disk, a blocked origin).
 *
 * @param options.indexedDB - default: the runtime's own
 * @example
 * const snapshots = indexedDbSnapshot();
 * await snapshots.save({ lender: 'noor', environment: 'staging' }, snapshot);
 */
export function indexedDbSnapshot(options: { readonly indexedDB?: IDBFactory } = {}): SnapshotPort {
  const database = keptDatabase<SnapshotSchema>(layout, options.indexedDB);

  return {
    async load(owner) {
      const transaction = (await database()).transaction(['summaries', 'parts']);
      const summary = await transaction.objectStore('summaries').get(keyOf(owner));
      if (summary === undefined) return undefined;
      const { generation, asOf, wholeAsOf = asOf, repeatedSubAccounts } = summary;
      const rows = async (dataset: Dataset): Promise<ExportedRow[]> =>
        (await transaction.objectStore('parts').getAll(partsOf(owner, generation, dataset))).flat();
      const [accounts, subAccounts] = await Promise.all([rows('accounts'), rows('subAccounts')]);
      return { asOf, wholeAsOf, accounts, subAccounts, repeatedSubAccounts };
    },
    async asOf(owner) {
      return (await (await database()).get('summaries', keyOf(owner)))?.asOf;
    },
    async save(owner, snapshot) {
      const open = await database();
      const before = await open.get('summaries', keyOf(owner));
      const generation = (before?.generation ?? 0) + 1;
      // Parts of a save that was cut off bear this generation.
      await open.delete('parts', partsOf(owner, generation));
      for (const dataset of ['accounts', 'subAccounts'] as const)
        await saveRows(open, owner, generation, dataset, snapshot[dataset]);
      const { asOf, wholeAsOf, repeatedSubAccounts } = snapshot;
      const transaction = open.transaction(['summaries', 'parts'], 'readwrite');
      await Promise.all([
        transaction
          .objectStore('summaries')
          .put({ asOf, wholeAsOf, generation, repeatedSubAccounts: [...repeatedSubAccounts] }, keyOf(owner)),
        transaction.objectStore('parts').delete(partsOf(owner, generation - 1)),
        transaction.done,
      ]);
    },
    async remove(owner) {
      const transaction = (await database()).transaction(['summaries', 'parts'], 'readwrite');
      await Promise.all([
        transaction.objectStore('summaries').delete(keyOf(owner)),
        transaction
          .objectStore('parts')
          .delete(IDBKeyRange.bound(keyOf(owner), [...keyOf(owner), Number.MAX_VALUE])),
        transaction.done,
      ]);
    },
  };
}

function keyOf({ environment, lender }: JournalOwner): [string, string] {
  return [environment, lender];
}

/** All keys of a generation, or of one dataset of it. An array sorts after every text and number. */
function partsOf(owner: JournalOwner, generation: number, dataset?: Dataset): IDBKeyRange {
  const begin = [...keyOf(owner), generation, ...(dataset === undefined ? [] : [dataset])];
  return IDBKeyRange.bound(begin, [...begin, []]);
}

async function saveRows(
  database: IDBPDatabase<SnapshotSchema>,
  owner: JournalOwner,
  generation: number,
  dataset: Dataset,
  rows: readonly ExportedRow[],
): Promise<void> {
  for (let part = 0; part * rowsInPart < rows.length; part += 1)
    await database.put('parts', rows.slice(part * rowsInPart, (part + 1) * rowsInPart).map(plain), [
      ...keyOf(owner),
      generation,
      dataset,
      part,
    ]);
}

/** Only what a snapshot is for: a caller's object may carry more, and people's data must not be kept. */
function plain(row: ExportedRow): ExportedRow {
  const { reference, publicId, totalAmount, balanceAmount, paidAmount, dueDate, status, updatedAt } = row;
  return { reference, publicId, totalAmount, balanceAmount, paidAmount, dueDate, status, updatedAt };
}
