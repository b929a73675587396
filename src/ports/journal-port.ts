import type { Environment } from './command-port';

/** Whose rows: what was sent for one lender to one environment says nothing of another. */
export interface JournalOwner {
  readonly lender: string;
  readonly environment: Environment;
}

/** A batch whose outcome is not yet written in the sheet. Hashes only: no names, no numbers of people, no tokens. */
export interface JournalEntry extends JournalOwner {
  /** The id kept in the workbook's settings. */
  readonly workbookId: string;
  readonly sheetId: string;
  /** e.g. 2026-11-042 */
  readonly submission: string;
  readonly batch: number;
  /** ISO 8601 with offset. */
  readonly openedAt: string;
  /** Key hashes of its rows. */
  readonly keyHashes: readonly string[];
  /** Content hashes of its rows, in the order of `keyHashes`. */
  readonly contentHashes: readonly string[];
}

/** What this machine knows of a row that Command took, or may have taken. */
export interface TakenRow {
  readonly keyHash: string;
  readonly contentHash: string;
  readonly outcome: 'accepted' | 'unconfirmed';
  readonly submission: string;
  readonly batch: number;
  /** ISO 8601 with offset. */
  readonly sentAt: string;
  /** Contents of the row that went before this one: an older copy of the workbook may come back with one of them. */
  readonly earlierContents?: readonly string[];
}

/**
 * The crash journal: written before a request goes, closed after the sheet shows its outcome. It also remembers what was
 * taken, by lender and environment: a workbook that is lost unsaved must not make its rows sendable again.
 * Every method rejects with a `JournalProblem` where nothing can be kept or read.
 */
export interface JournalPort {
  /** While a batch of that workbook, submission and number is open, it rejects with the cause `ConstraintError`. */
  open(entry: JournalEntry): Promise<void>;
  /** Closes an entry and remembers, in one step, the rows of it that were taken or may have been. */
  close(
    entry: Pick<JournalEntry, 'workbookId' | 'submission' | 'batch'> & JournalOwner,
    taken: readonly TakenRow[],
  ): Promise<void>;
  /** Batches that are open, of any workbook on this machine. */
  openEntries(owner: JournalOwner): Promise<readonly JournalEntry[]>;
  /** The last word on each row, by key hash. */
  takenRows(owner: JournalOwner): Promise<ReadonlyMap<string, TakenRow>>;
  /** Forgets rows that the exports proved absent. */
  forget(owner: JournalOwner, keyHashes: readonly string[]): Promise<void>;
}
