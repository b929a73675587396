import { wrap, type DBSchema, type IDBPDatabase } from 'idb';

/** A database of this profile, and how its stores are made or brought up to date. */
export interface DatabaseLayout {
  readonly name: string;
  readonly version: number;
  /** @param transaction - the upgrade's own, to reach stores that are there */
  upgrade(database: IDBDatabase, transaction: IDBTransaction | null, oldVersion: number): void;
}

/**
 * Gives a database of this profile's IndexedDB: opened when it is first asked for, and anew after it was closed under us (the
 * person cleared site data), was wanted by a newer version of this add-in, or could not be opened.
 *
 * What it gives rejects while the browser keeps no database (private windows, a full disk, a blocked origin).
 *
 * @param factory - default: the runtime's own, looked up at the first opening
 * @example
 * const database = keptDatabase<JournalSchema>(layout);
 * await (await database()).getAll('batches');
 */
export function keptDatabase<Schema extends DBSchema>(
  layout: DatabaseLayout,
  factory?: IDBFactory,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  return () => {
    opened ??= openDatabase<Schema>(factory ?? globalThis.indexedDB, layout, forget).catch(
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return opened;
  };
}

async function openDatabase<Schema extends DBSchema>(
  factory: IDBFactory,
  { name, version, upgrade }: DatabaseLayout,
  lost: () => void,
): Promise<IDBPDatabase<Schema>> {
  const request = factory.open(name, version);
  request.onupgradeneeded = ({ oldVersion }) => {
    upgrade(request.result, request.transaction, oldVersion);
  };
  // `openDB` of idb takes only the global factory; `wrap` gives the same database, without its schema.
  const database = (await wrap(request)) as unknown as IDBPDatabase<Schema>;
  database.addEventListener('close', lost);
  database.addEventListener('versionchange', () => {
    database.close();
    lost();
  });
  return database;
}
