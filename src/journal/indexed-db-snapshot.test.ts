import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { ExportedRow } from '../ports/command-port';
import type { KeptSnapshot } from '../ports/snapshot-port';
import { indexedDbSnapshot } from './indexed-db-snapshot';

const owner = { lender: 'noor', environment: 'staging' } as const;

function row(reference: string): ExportedRow {
  return {
    reference,
    publicId: `public-${reference}`,
    totalAmount: 120_000,
    balanceAmount: 90_000,
    paidAmount: 30_000,
    dueDate: '15/03/2026',
    status: 'active',
    updatedAt: '2026-11-22T06:00:00Z',
  };
}

function snapshot(asOf: string, rows: number): KeptSnapshot {
  const list = (of: string) => Array.from({ length: rows }, (_, at) => row(`${of}-${String(at)}`));
  return {
    asOf,
    wholeAsOf: '2026-11-20T10:00:00+04:00',
    accounts: list('AC'),
    subAccounts: list('SUB'),
    repeatedSubAccounts: ['SUB-1'],
  };
}

let indexedDB: IDBFactory;
beforeEach(() => {
  indexedDB = new IDBFactory();
});

test('a snapshot of many parts comes back whole, in order, in the next pane', async () => {
  const kept = snapshot('2026-11-22T10:00:00+04:00', 12_001);
  await indexedDbSnapshot({ indexedDB }).save(owner, kept);
  const next = indexedDbSnapshot({ indexedDB });
  await expect(next.load(owner)).resolves.toEqual(kept);
  await expect(next.asOf(owner)).resolves.toBe(kept.asOf);
});

test('the next one takes its place, and nothing of the one before stays', async () => {
  const snapshots = indexedDbSnapshot({ indexedDB });
  await snapshots.save(owner, snapshot('2026-11-22T10:00:00+04:00', 12_000));
  const later = snapshot('2026-11-22T11:00:00+04:00', 3);
  await snapshots.save(owner, later);
  await snapshots.save({ ...owner, environment: 'production' }, snapshot('2026-11-22T12:00:00+04:00', 1));
  await expect(snapshots.load(owner)).resolves.toEqual(later);
  await expect(parts()).resolves.toBe(4);
});

test('a save that breaks off leaves the snapshot before, and the next save is whole', async () => {
  const snapshots = indexedDbSnapshot({ indexedDB });
  const before = snapshot('2026-11-22T10:00:00+04:00', 5);
  await snapshots.save(owner, before);
  const broken = snapshot('2026-11-22T11:00:00+04:00', 12_000);
  const unstorable = { ...row('AC-X'), status: (() => 'no data') as unknown as string };
  await expect(
    snapshots.save(owner, { ...broken, subAccounts: [...broken.subAccounts, unstorable] }),
  ).rejects.toMatchObject({ name: 'DataCloneError' });
  await expect(snapshots.load(owner)).resolves.toEqual(before);
  const after = snapshot('2026-11-22T12:00:00+04:00', 2);
  await snapshots.save(owner, after);
  await expect(snapshots.load(owner)).resolves.toEqual(after);
  await expect(parts()).resolves.toBe(2);
});

test('what is removed is gone, for this lender and environment alone', async () => {
  const snapshots = indexedDbSnapshot({ indexedDB });
  const other = { ...owner, lender: 'noor-2' };
  await snapshots.save(owner, snapshot('2026-11-22T10:00:00+04:00', 7));
  await snapshots.save(other, snapshot('2026-11-22T10:00:00+04:00', 7));
  await snapshots.remove(owner);
  await expect(snapshots.load(owner)).resolves.toBeUndefined();
  await expect(snapshots.asOf(owner)).resolves.toBeUndefined();
  await expect(parts()).resolves.toBe(2);
});

test('keeps nothing beyond its fields', async () => {
  const snapshots = indexedDbSnapshot({ indexedDB });
  const more = { ...row('AC-1'), debtorName: 'Mariam Example' };
  await snapshots.save(owner, { ...snapshot('2026-11-22T10:00:00+04:00', 0), accounts: [more] });
  expect((await snapshots.load(owner))?.accounts).toEqual([row('AC-1')]);
});

/** How many stored parts there are, of any owner. */
function parts(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('accounts-for-command-snapshots');
    opening.onerror = () => {
      reject(new Error('not opened'));
    };
    opening.onsuccess = () => {
      const counting = opening.result.transaction('parts').objectStore('parts').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
