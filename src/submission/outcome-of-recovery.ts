import type { JournalEntry } from '../ports/journal-port';
import { isSentSince } from '../ports/sent-at-cell';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { PresentStatus } from './eligibility';
import { formatReceipt, parseReceipt } from './receipt-cell';
import type { OutcomeDetail } from './row-outcome';

/** What the status cells of an interrupted row shall say. */
export interface Recovery {
  readonly outcome: 'unconfirmed';
  readonly detail: Extract<OutcomeDetail, { readonly code: 'interrupted' }>;
  /** Text of the Receipt cell; undefined leaves it as it is. */
  readonly receipt: string | undefined;
}

/** Open batches by the key hashes of their rows; of two with the same row the later stands. */
export function openBatchesByKey(entries: readonly JournalEntry[]): ReadonlyMap<string, JournalEntry> {
  const byKey = new Map<string, JournalEntry>();
  for (const entry of entries) {
    for (const keyHash of entry.keyHashes) {
      const there = byKey.get(keyHash);
      if (there === undefined || Date.parse(there.openedAt) <= Date.parse(entry.openedAt))
        byKey.set(keyHash, entry);
    }
  }
  return byKey;
}

/**
 * What a row is when no submission runs: a row that reads Sending, or that stands in a batch the journal still
 * holds open, was interrupted and is Unconfirmed. Never Not sent: its request may have arrived. A row of an open
 * batch whose cells already carry that batch's receipt and a settled outcome was recorded in time and stays.
 *
 * @param row - a row of the sheet as it is now
 * @param open - {@link openBatchesByKey} of the workbook's open journal entries
 * @returns undefined when the row was not interrupted
 */
export function outcomeOfRecovery(
  row: Pick<PreparedRow, 'keyHash' | 'contentHash'>,
  present: PresentStatus,
  open: ReadonlyMap<string, JournalEntry>,
): Recovery | undefined {
  const receipt = parseReceipt(present.receipt);
  const own = receipt?.keyHash === row.keyHash ? receipt : undefined;
  const entry = open.get(row.keyHash);
  const detail = { code: 'interrupted' } as const;
  if (entry === undefined) {
    const foreign = receipt !== undefined && own === undefined;
    return present.outcome === 'sending' && !foreign
      ? { outcome: 'unconfirmed', detail, receipt: undefined }
      : undefined;
  }
  const ofThisBatch =
    own?.submission === entry.submission &&
    own.batch === entry.batch &&
    own.environment === entry.environment &&
    // A copy of the workbook may have sent a batch of the same name, before this one was begun.
    isSentSince(present.sentAt, entry.openedAt);
  if (ofThisBatch && present.outcome !== 'sending' && present.outcome !== undefined) return undefined;
  if (ofThisBatch) return { outcome: 'unconfirmed', detail, receipt: undefined };
  return { outcome: 'unconfirmed', detail, receipt: receiptOf(entry, row) };
}

/** The sheet lost the receipt (it was not saved): made anew, as the journal holds it. */
function receiptOf(entry: JournalEntry, row: Pick<PreparedRow, 'keyHash' | 'contentHash'>): string {
  const { environment, submission, batch, keyHashes, contentHashes } = entry;
  const sent = contentHashes[keyHashes.indexOf(row.keyHash)] ?? '';
  return formatReceipt({
    environment,
    submission,
    batch,
    keyHash: row.keyHash,
    // An entry of an older version of this add-in holds no contents: then today's.
    contentHash: sent === '' ? row.contentHash : sent,
  });
}
