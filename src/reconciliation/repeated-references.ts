import type { RowKey } from '../accounts/row-key';

/**
 * Sub-account references that stand under more than one account of the sheet: the export names no account, so its row
 * may be either's.
 *
 * @example
 * repeatedReferences(rows).has('S-1'); //=> true
 */
export function repeatedReferences(rows: readonly { readonly key: RowKey }[]): ReadonlySet<string> {
  const bearers = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { key } of rows) {
    if (key.subAccountId === '') continue;
    const bearer = bearers.get(key.subAccountId);
    if (bearer === undefined) bearers.set(key.subAccountId, key.accountId);
    else if (bearer !== key.accountId) repeated.add(key.subAccountId);
  }
  return repeated;
}
