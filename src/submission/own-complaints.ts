import type { PreparedRow } from '../accounts/payload/prepared-row';

/** Further on in a complaint nobody is looked for. */
const searchedLength = 500;

/** Where a word may begin, and what ends it. An ID inside a longer number, a date or another ID is not that ID. */
const wordStart = /(?<![\p{L}\p{N}_./-])\S/gu;
const wordGoesOn = /^(?:[\p{L}\p{N}_/-]|\.[\p{L}\p{N}])/u;

/**
 * Complaints in plain words, by the account whose ID stands in them as a whole word. That decides who is told them, and
 * never what became of a row: an ID may be a word like any other.
 *
 * @example
 * complaintsByAccount(rows, ['AC-1: Invalid date']).get('AC-1'); // ['AC-1: Invalid date']
 */
export function complaintsByAccount(
  rows: readonly PreparedRow[],
  complaints: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const byAccount = new Map<string, string[]>();
  if (complaints.length === 0) return byAccount;
  const ids = new Set(rows.map(({ payload }) => payload.accountId));
  const longestFirst = [...new Set([...ids].map(({ length }) => length))].sort((one, other) => other - one);
  for (const complaint of complaints)
    for (const id of idsIn(complaint.slice(0, searchedLength), ids, longestFirst)) {
      const own = byAccount.get(id);
      if (own === undefined) byAccount.set(id, [complaint]);
      else own.push(complaint);
    }
  return byAccount;
}

/** Each starting place names one account at most: the longest ID that ends where a word does. */
function idsIn(text: string, ids: ReadonlySet<string>, longestFirst: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { index } of text.matchAll(wordStart)) {
    const length = longestFirst.find(
      (one) => ids.has(text.slice(index, index + one)) && !wordGoesOn.test(text.slice(index + one)),
    );
    if (length !== undefined) found.add(text.slice(index, index + length));
  }
  return found;
}
