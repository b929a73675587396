import type { ClockPort } from '../ports/clock-port';
import type { CommandPort } from '../ports/command-port';
import type { FilesPort } from '../ports/files-port';
import type { JournalPort } from '../ports/journal-port';
import type { LockPort } from '../ports/lock-port';
import type { ReadableLogPort } from '../ports/log-port';
import type { SettingsPort } from '../ports/settings-port';
import type { SnapshotPort } from '../ports/snapshot-port';
import type { WorkbookPort } from '../ports/workbook-port';

/** Everything outside that a person's work needs; `main` hands in the real ones, tests hand in theirs. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly command: CommandPort;
  readonly journal: JournalPort;
  readonly snapshots: SnapshotPort;
  readonly locks: LockPort;
  readonly files: FilesPort;
  readonly settings: SettingsPort;
  readonly clock: ClockPort;
  readonly log: ReadableLogPort;
  /** The add-in's own version, for receipts and the support log. */
  readonly version: string;
}
