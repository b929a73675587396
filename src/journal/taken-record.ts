import type { TakenRow } from '../ports/journal-port';

/**
 * Rows of one batch as they are kept: columns of text instead of an object a row, so that reading a hundred thousand
 * rows back does not freeze the pane.
 */
export interface TakenRecord {
  readonly lender: string;
  readonly environment: string;
  readonly submission: string;
  readonly batch: number;
  readonly sentAt: string;
  /** Joined by spaces, as are the next two. */
  readonly keyHashes: string;
  readonly contentHashes: string;
  readonly outcomes: string;
}

/** Puts rows into records, one for each submission, batch and time among them, in their order. */
export function takenRecords(
  owner: { readonly lender: string; readonly environment: string },
  rows: Iterable<TakenRow>,
): readonly TakenRecord[] {
  const groups = new Map<string, TakenRow[]>();
  for (const row of rows) {
    const name = JSON.stringify([row.submission, row.batch, row.sentAt]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return {
      lender: owner.lender,
      environment: owner.environment,
      submission: first.submission,
      batch: first.batch,
      sentAt: first.sentAt,
      keyHashes: group.map(({ keyHash }) => keyHash).join(' '),
      contentHashes: group.map(({ contentHash }) => contentHash).join(' '),
      outcomes: group.map(({ outcome }) => outcome).join(' '),
    };
  });
}

/** The rows of a record. */
export function rowsOfRecord(record: TakenRecord): readonly TakenRow[] {
  const { submission, batch, sentAt } = record;
  const contentHashes = record.contentHashes.split(' ');
  const outcomes = record.outcomes.split(' ');
  return record.keyHashes.split(' ').map((keyHash, index) => ({
    keyHash,
    contentHash: contentHashes[index] ?? '',
    // Whatever cannot be read is taken for the outcome that holds a row back.
    outcome: outcomes[index] === 'accepted' ? 'accepted' : 'unconfirmed',
    submission,
    batch,
    sentAt,
  }));
}
