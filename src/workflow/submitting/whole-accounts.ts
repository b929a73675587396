import type { Operation } from '../../accounts/operation';
import type { RowKey } from '../../accounts/row-key';
import type { SentEarlier } from '../../submission/eligibility';

/** A row that may go, as far as it can be a part of a new account. */
export interface PartOfAccount {
  readonly key: RowKey;
  readonly operation: Operation;
  readonly earlier: SentEarlier | undefined;
}

/**
 * Leaves out rows that would create a part of an account whose other new rows may go as well and are not among them: an account
 * is created whole or not at all. Rows that were accepted before and changed belong to an account that is there.
 *
 * @param sendable every row of the sheet that may go
 * @returns the rows that go, and how many are left out
 */
export function wholeAccounts<Row extends PartOfAccount>(
  picked: readonly Row[],
  sendable: Iterable<PartOfAccount>,
): { readonly go: readonly Row[]; readonly parts: number } {
  const missing = new Map<string, number>();
  for (const row of picked) if (isNew(row)) missing.set(row.key.accountId, 0);
  if (missing.size === 0) return { go: picked, parts: 0 };
  const count = (row: PartOfAccount, by: 1 | -1): void => {
    const before = isNew(row) ? missing.get(row.key.accountId) : undefined;
    if (before !== undefined) missing.set(row.key.accountId, before + by);
  };
  for (const row of sendable) count(row, 1);
  for (const row of picked) count(row, -1);
  const go = picked.filter((row) => !isNew(row) || missing.get(row.key.accountId) === 0);
  return { go, parts: picked.length - go.length };
}

function isNew({ operation, earlier }: PartOfAccount): boolean {
  return operation === 'create' && earlier !== 'changed';
}
