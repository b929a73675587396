import type { ClockPort } from '../ports/clock-port';
import type { CommandPort } from '../ports/command-port';
import type { JournalPort } from '../ports/journal-port';
import type { LogPort } from '../ports/log-port';
import type { SettingsPort } from '../ports/settings-port';
import type { WorkbookPort } from '../ports/workbook-port';

/** Everything outside that a person's work needs; `main` hands in the real ones, tests hand in theirs. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly command: CommandPort;
  readonly journal: JournalPort;
  readonly settings: SettingsPort;
  readonly clock: ClockPort;
  readonly log: LogPort;
}
