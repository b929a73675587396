import { contentHash } from '../accounts/payload/hash';
import { parseReceipt } from './receipt-cell';
import { prepared, type SheetRow } from './desk.test-helper';

/** What of a row arrived at Command: its accepted entries, whatever processing made of them. */
export interface Arrivals {
  ever(row: SheetRow, content: string): boolean;
  /** Whether nothing else of this row arrived since. */
  latest(row: SheetRow, content: string): boolean;
}

/** What the cells beside rows say that is not so, held against what arrived. Sending is never true when nothing runs. */
export function untruths(sheet: readonly SheetRow[], arrived: Arrivals): readonly string[] {
  return sheet.flatMap((row, index) => {
    const sent = parseReceipt(row.receipt)?.contentHash ?? contentHash(prepared(row, index).payload);
    const ever = arrived.ever(row, sent);
    // What went long ago, and something else after it, was not sent by the submission of which the cell tells.
    const now = arrived.latest(row, sent);
    const name = `${row.key.accountId}/${row.key.subAccountId}`;
    switch (row.outcome) {
      case 'sending':
        return [`${name} reads Sending and nothing runs`];
      case 'landed':
        // An account without amounts of its own is there as soon as a sub-account of it is: exports cannot tell more.
        return !ever && row.content.paidAmount !== undefined
          ? [`${name} reads landed and never arrived`]
          : [];
      case 'accepted':
        return !ever ? [`${name} reads ${row.outcome} and never arrived`] : [];
      case 'rejected':
      case 'not-sent':
      case 'missing':
        return now ? [`${name} reads ${row.outcome} and arrived`] : [];
      case undefined:
        return now ? [`${name} reads nothing and arrived`] : [];
      // These claim neither that it arrived nor that it did not.
      case 'unconfirmed':
      case 'different':
      case 'cannot-tell':
        return [];
    }
  });
}
