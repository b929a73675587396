import type { AccountPayload } from '../accounts/payload/account-payload';
import { operationStatus, type Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import { rowNumber } from '../accounts/row-number';
import type { JournalEntry, JournalPort, TakenRow } from '../ports/journal-port';
import type { BatchBounds } from './batch-size';
import type { SubmissionPorts } from './submission-ports';

/** A row as `accounts` would prepare it; hashes are stand-ins of the right shape. */
export function preparedRow(
  row: number,
  accountId: string,
  options: {
    readonly subAccountId?: string;
    readonly operation?: Operation;
    readonly amounts?: Pick<AccountPayload, 'principal' | 'interest' | 'fees' | 'paidAmount'>;
  } = {},
): PreparedRow {
  const { subAccountId = '', operation = 'update', amounts = {} } = options;
  return {
    row: rowNumber(row),
    key: { accountId, subAccountId },
    operation,
    payload: {
      status: operationStatus[operation],
      accountId,
      ...(subAccountId === '' ? {} : { subAccountId }),
      ...amounts,
    },
    keyHash: row.toString(16).padStart(16, '0'),
    contentHash: row.toString(16).padStart(16, 'c'),
  };
}

/** Batches of one size. */
export function fixed(rows: number, more: Partial<BatchBounds> = {}): BatchBounds {
  return { minRows: rows, maxRows: rows, startRows: rows, targetMs: 5000, maxBytes: 1_000_000, ...more };
}

/** A clock that moves only when somebody waits, and then at once. */
export function testClock(): SubmissionPorts['clock'] & { readonly waits: number[] } {
  let ticks = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => `${new Date(Date.UTC(2026, 10, 22, 6, 0, 0) + ticks).toISOString().slice(0, 19)}Z`,
    ticks: () => ticks,
    wait(ms: number, signal?: AbortSignal) {
      waits.push(ms);
      if (signal?.aborted !== true) ticks += ms;
      return Promise.resolve();
    },
    breathe: () => Promise.resolve(),
  };
}

/** A journal in memory that can be told to fail. */
export function testJournal(
  fails: (what: 'open' | 'close') => boolean = () => false,
): JournalPort & { readonly entries: Map<number, JournalEntry>; readonly taken: Map<string, TakenRow> } {
  const entries = new Map<number, JournalEntry>();
  const taken = new Map<string, TakenRow>();
  return {
    entries,
    taken,
    open(entry) {
      if (fails('open')) return Promise.reject(new Error('no space left'));
      if (entries.has(entry.batch)) return Promise.reject(new Error('already open'));
      entries.set(entry.batch, entry);
      return Promise.resolve();
    },
    close({ batch }, rows) {
      if (fails('close')) return Promise.reject(new Error('database closed'));
      entries.delete(batch);
      for (const row of rows) taken.set(row.keyHash, row);
      return Promise.resolve();
    },
    openEntries: () => Promise.resolve([...entries.values()]),
    takenRows: () => Promise.resolve(taken),
    forget: (_, keyHashes) => {
      for (const keyHash of keyHashes) taken.delete(keyHash);
      return Promise.resolve();
    },
  };
}
