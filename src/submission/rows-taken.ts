import type { JournalEntry, TakenRow } from '../ports/journal-port';

/**
 * What this machine knows of rows that Command took or may have taken: what the journal remembers, and the rows of
 * batches that are still open, whose requests may be under way or were cut off.
 *
 * @param remembered - `journal.takenRows(owner)`
 * @param open - `journal.openEntries(owner)`
 * @example
 * const taken = rowsTaken(await journal.takenRows(owner), await journal.openEntries(owner));
 */
export function rowsTaken(
  remembered: ReadonlyMap<string, TakenRow>,
  open: readonly JournalEntry[],
): ReadonlyMap<string, TakenRow> {
  if (open.length === 0) return remembered;
  const taken = new Map(remembered);
  for (const entry of open)
    for (const [index, keyHash] of entry.keyHashes.entries())
      taken.set(keyHash, {
        keyHash,
        contentHash: entry.contentHashes[index] ?? '',
        outcome: 'unconfirmed',
        submission: entry.submission,
        batch: entry.batch,
        sentAt: entry.openedAt,
      });
  return taken;
}
