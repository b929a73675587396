/** A batch whose outcome is not yet written in the sheet. Hashes only: no names, no numbers of people, no tokens. */
export interface JournalEntry {
  /** The id kept in the workbook's settings. */
  readonly workbookId: string;
  readonly sheetId: string;
  readonly environment: string;
  readonly lender: string;
  /** e.g. 2026-11-042 */
  readonly submission: string;
  readonly batch: number;
  /** ISO 8601 with offset. */
  readonly openedAt: string;
  /** Key hashes of its rows. */
  readonly keyHashes: readonly string[];
}

/** The crash journal: written before a request goes, closed after the sheet shows its outcome. */
export interface JournalPort {
  open(entry: JournalEntry): Promise<void>;
  close(entry: Pick<JournalEntry, 'workbookId' | 'submission' | 'batch'>): Promise<void>;
  openEntries(workbookId: string): Promise<readonly JournalEntry[]>;
}
