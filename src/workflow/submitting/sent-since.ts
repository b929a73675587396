import type { TakenRow } from '../../ports/journal-port';
import type { Snapshot } from '../../reconciliation/snapshot';

/**
 * Whether this machine sent a row after Command was read. The row's hash is asked for only where anything was sent since: hashing
 * costs more than all else that is done with a row.
 *
 * @param taken by key hash
 * @example
 * sentSince(known.taken, snapshot)(() => row.keyHash); //=> false
 */
export function sentSince(
  taken: ReadonlyMap<string, TakenRow>,
  snapshot: Pick<Snapshot, 'asOf'>,
): (keyHash: () => string) => boolean {
  const readAt = Date.parse(snapshot.asOf);
  const since = new Set(
    [...taken].flatMap(([hash, { sentAt }]) => (Date.parse(sentAt) >= readAt ? [hash] : [])),
  );
  return since.size === 0 ? () => false : (keyHash) => since.has(keyHash());
}
