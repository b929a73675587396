import { majorUnits } from '../accounts/amounts/exact-sum';
import type { RowKey } from '../accounts/row-key';
import type { ExportedRow } from '../ports/command-port';
import type { Snapshot } from './snapshot';

/** What Command held of a row: amounts as decimal strings in major units, the day as dd/MM/yyyy. */
export interface FormerFigures {
  readonly total: string | undefined;
  readonly paid: string | undefined;
  readonly balance: string | undefined;
  readonly dueDate: string | undefined;
}

/**
 * What a snapshot says of a row: its figures, or that Command did not have it. Undefined when its sub-account reference
 * repeats, so that there is no telling which one it is.
 *
 * @param decimals - of the lender's currency: 2, or 3 for BHD, KWD, OMR
 * @example
 * formerFigures(snapshot, { accountId: 'AC-1', subAccountId: '' }, 2); //=> { paid: '300', … }
 */
export function formerFigures(
  snapshot: Snapshot,
  key: RowKey,
  decimals: number,
): FormerFigures | 'absent' | undefined {
  if (repeats(snapshot, key)) return undefined;
  const held = heldOf(snapshot, key);
  if (held === undefined) return 'absent';
  const major = (minor: number | undefined) =>
    minor === undefined ? undefined : majorUnits(minor, decimals);
  return {
    total: major(held.totalAmount),
    paid: major(held.paidAmount),
    balance: major(held.balanceAmount),
    dueDate: held.dueDate,
  };
}

/** What a snapshot says of a row as paid to date, in major units; undefined where it says nothing. */
export function formerPaid(snapshot: Snapshot, key: RowKey, decimals: number): string | undefined {
  const minor = repeats(snapshot, key) ? undefined : heldOf(snapshot, key)?.paidAmount;
  return minor === undefined ? undefined : majorUnits(minor, decimals);
}

function heldOf(snapshot: Snapshot, { accountId, subAccountId }: RowKey): ExportedRow | undefined {
  return subAccountId === '' ? snapshot.accounts.get(accountId) : snapshot.subAccounts.get(subAccountId);
}

function repeats(snapshot: Snapshot, { subAccountId }: RowKey): boolean {
  return snapshot.repeatedSubAccounts.has(subAccountId);
}
