import type { PreparedRow } from '../accounts/payload/prepared-row';

/**
 * Two halves of a batch that was too large, as equal in rows as whole accounts allow, in order.
 *
 * @returns undefined when all rows belong to one account, which must not be torn apart
 */
export function splitBatch(
  rows: readonly PreparedRow[],
): readonly [readonly PreparedRow[], readonly PreparedRow[]] | undefined {
  const accounts = groupByAccount(rows);
  if (accounts.length < 2) return undefined;
  let before = 0;
  let cut = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, account] of accounts.slice(0, -1).entries()) {
    before += account.length;
    const distance = Math.abs(rows.length - 2 * before);
    if (distance < nearest) {
      nearest = distance;
      cut = index + 1;
    }
  }
  return [accounts.slice(0, cut).flat(), accounts.slice(cut).flat()];
}

/** Rows by account, accounts in the order of their first row. */
function groupByAccount(rows: readonly PreparedRow[]): PreparedRow[][] {
  const accounts = new Map<string, PreparedRow[]>();
  for (const row of rows) {
    const account = accounts.get(row.key.accountId);
    if (account === undefined) accounts.set(row.key.accountId, [row]);
    else account.push(row);
  }
  return [...accounts.values()];
}
