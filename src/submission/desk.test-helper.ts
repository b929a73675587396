import { IDBFactory } from 'fake-indexeddb';
import type { AccountPayload } from '../accounts/payload/account-payload';
import { contentHash, keyHash } from '../accounts/payload/hash';
import { operationStatus, type Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { RowKey } from '../accounts/row-key';
import { rowNumber } from '../accounts/row-number';
import type { Outcome } from '../ports/outcome';
import { testClock } from './submission.test-helper';

/** A row of a sheet in memory, with what stands beside it. */
export interface SheetRow {
  readonly key: RowKey;
  readonly operation: Operation;
  content: Omit<AccountPayload, 'status' | 'accountId' | 'subAccountId'>;
  outcome: Outcome | undefined;
  receipt: string;
  sentAt: string;
}

export function sheetRow(key: RowKey, operation: Operation, content: SheetRow['content'] = {}): SheetRow {
  return { key, operation, content, outcome: undefined, receipt: '', sentAt: '' };
}

/** What outlives a pane: the sheet, this machine's IndexedDB, and time. */
export interface Desk {
  sheet: SheetRow[];
  readonly indexedDB: IDBFactory;
  readonly clock: ReturnType<typeof testClock>;
  submissions: number;
}

export function newDesk(sheet: SheetRow[]): Desk {
  return { sheet, indexedDB: new IDBFactory(), clock: testClock(), submissions: 0 };
}

/** The row as `accounts` would prepare it, with real hashes. */
export function prepared(row: SheetRow, index: number): PreparedRow {
  const known = preparedBefore.get(row.content);
  if (known !== undefined) return { ...known, row: rowNumber(index + 2) };
  const { accountId, subAccountId } = row.key;
  const payload: AccountPayload = {
    status: operationStatus[row.operation],
    accountId,
    ...(subAccountId === '' ? {} : { subAccountId }),
    ...row.content,
  };
  const made = {
    row: rowNumber(index + 2),
    key: row.key,
    operation: row.operation,
    payload,
    keyHash: keyHash(row.key),
    contentHash: contentHash(payload),
  };
  preparedBefore.set(row.content, made);
  return made;
}

/** Hashing is most of the work of ten thousand histories. Each row has a content of its own, replaced when it is edited. */
const preparedBefore = new WeakMap<object, PreparedRow>();
