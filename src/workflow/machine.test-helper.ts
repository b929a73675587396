import { IDBFactory } from 'fake-indexeddb';
import type { MemoryLocks } from '../locks/memory-locks.test-helper';
import { memoryLocks } from '../locks/memory-locks.test-helper';

/** A browser profile: what outlives a pane. */
export interface Machine {
  readonly indexedDB: IDBFactory;
  readonly locks: MemoryLocks;
  readonly storage: Map<string, string>;
  readonly downloads: { readonly name: string; readonly text: string }[];
}

/** A profile in which nothing was done yet. */
export function newMachine(storageBlocked = false): Machine {
  const indexedDB = new IDBFactory();
  if (storageBlocked)
    indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
    };
  return { indexedDB, locks: memoryLocks(), storage: new Map(), downloads: [] };
}
