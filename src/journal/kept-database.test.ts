import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { DBSchema } from 'idb';
import { keptDatabase, type DatabaseLayout } from './kept-database';

interface NotesSchema extends DBSchema {
  notes: { key: number; value: string };
}

const layout: DatabaseLayout = {
  name: 'notes',
  version: 1,
  upgrade(database) {
    database.createObjectStore('notes');
  },
};

const indexedDB = new IDBFactory();

test('is opened once, and anew after another version of the add-in wanted the database', async () => {
  const database = keptDatabase<NotesSchema>(layout, indexedDB);
  const before = await database();
  await before.put('notes', 'kept', 1);
  expect(await database()).toBe(before);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('notes');
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error('not deleted'));
    };
  });
  const after = await database();
  await expect(after.getAll('notes')).resolves.toEqual([]);
  await after.put('notes', 'kept anew', 1);
  await expect(after.get('notes', 1)).resolves.toBe('kept anew');
});

test('rejects where no database is kept, and tries again the next time', async () => {
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
  const database = keptDatabase<NotesSchema>(layout, moody);
  await expect(database()).rejects.toMatchObject({ name: 'SecurityError' });
  works = true;
  await expect(database()).resolves.toMatchObject({ name: 'notes' });
});
