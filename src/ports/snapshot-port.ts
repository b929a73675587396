import type { ExportedRow } from './command-port';
import type { JournalOwner } from './journal-port';

/** What Command's exports said last, kept on this machine: references, amounts, dates and states; no people. */
export interface KeptSnapshot {
  /** When reading began, ISO 8601 with offset. */
  readonly asOf: string;
  /** When everything was read last; since then only what changed. */
  readonly wholeAsOf: string;
  readonly accounts: readonly ExportedRow[];
  readonly subAccounts: readonly ExportedRow[];
  /** Sub-account references that stand under more than one account, or came twice. */
  readonly repeatedSubAccounts: readonly string[];
}

/** Keeps one snapshot for each lender and environment. */
export interface SnapshotPort {
  load(owner: JournalOwner): Promise<KeptSnapshot | undefined>;
  /** When the kept snapshot was read, without loading it. */
  asOf(owner: JournalOwner): Promise<string | undefined>;
  save(owner: JournalOwner, snapshot: KeptSnapshot): Promise<void>;
  remove(owner: JournalOwner): Promise<void>;
}
