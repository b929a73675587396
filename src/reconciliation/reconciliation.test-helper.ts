import type { AccountPayload } from '../accounts/payload/account-payload';
import { operationStatus, type Operation } from '../accounts/operation';
import type { ExportedRow } from '../ports/command-port';
import type { ComparableRow } from './compare';
import { takeSnapshot, type Snapshot } from './snapshot';

/** A row of the sheet; `sub` '' is the whole account. */
export function sheetRow(
  accountId: string,
  sub: string,
  operation: Operation,
  amounts: Partial<AccountPayload> = {},
): ComparableRow {
  const key = { accountId, subAccountId: sub };
  return {
    key,
    operation,
    payload: {
      ...amounts,
      status: operationStatus[operation],
      accountId,
      ...(sub === '' ? {} : { subAccountId: sub }),
    },
  };
}

/** A row of an export, amounts in minor units. */
export function exportedRow(reference: string, held: Partial<ExportedRow> = {}): ExportedRow {
  return {
    reference,
    publicId: undefined,
    totalAmount: undefined,
    balanceAmount: undefined,
    paidAmount: undefined,
    dueDate: undefined,
    status: undefined,
    updatedAt: undefined,
    ...held,
  };
}

/** A snapshot of these exports. */
export function snapshotOf(
  accounts: readonly ExportedRow[],
  subAccounts: readonly ExportedRow[] = [],
): Snapshot {
  return takeSnapshot('2026-11-22T10:42:05+04:00', { accounts, 'sub-accounts': subAccounts });
}
