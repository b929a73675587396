import type { ClockPort } from '../ports/clock-port';
import type { CommandPort } from '../ports/command-port';
import type { JournalPort } from '../ports/journal-port';
import type { LogPort } from '../ports/log-port';
import type { RowOutcome } from './row-outcome';

/** What a submission works with. */
export interface SubmissionPorts {
  readonly submit: CommandPort['submit'];
  readonly journal: Pick<JournalPort, 'open' | 'close'>;
  readonly clock: Pick<ClockPort, 'now' | 'ticks' | 'wait' | 'breathe'>;
  readonly log: LogPort;
  /** Writes status cells; may be called again with the same outcomes. Rejects when they are not written. */
  record(outcomes: readonly RowOutcome[]): Promise<void>;
  /**
   * Asks the person to sign in again, once for all batches; the submission then goes on where it stood. True only when
   * the same lender and environment are signed in again. Without it a lost sign-in stops the submission.
   */
  signInAgain?(): Promise<boolean>;
  /** Whether the network leads to the service at all; asked when nothing gets through. */
  reachable?(): Promise<boolean | undefined>;
}
