import type { JournalEntry, TakenRow } from '../ports/journal-port';
import { recordQueue } from './record-queue';
import type { RowOutcome } from './row-outcome';
import type { BatchReport } from './submission-report';
import type { SubmissionPorts } from './submission-ports';

/** How the rows of a batch ended, and whether the sheet shows it. */
interface EndOfBatch {
  readonly entry: JournalEntry;
  readonly outcomes: readonly RowOutcome[];
  readonly recorded: boolean;
}

/** What could not be written down. */
export interface BookProblem {
  readonly code: 'not-recorded' | 'not-journalled';
  readonly error: string;
}

/** Keeps journal and sheet in step for each batch: an entry closes only after the sheet is written. */
export class BatchBook {
  private readonly reports = new Map<number, BatchReport>();
  private readonly open = new Map<number, JournalEntry>();
  private readonly ends = new Map<number, EndOfBatch>();
  private readonly recorder = recordQueue<RowOutcome>((items) => this.ports.record(items));

  constructor(private readonly ports: Pick<SubmissionPorts, 'journal' | 'record' | 'log'>) {}

  /** @returns what is wrong when the journal does not hold it: then the batch must not go, or not under this number */
  async openJournal(entry: JournalEntry): Promise<BookProblem | 'number-taken' | undefined> {
    try {
      await this.ports.journal.open(entry);
    } catch (error) {
      if (isOpenAlready(error)) return 'number-taken';
      return { code: 'not-journalled', error: messageOf(error) };
    }
    this.open.set(entry.batch, entry);
    return undefined;
  }

  /** Writes "Sending" or an end. @returns what is wrong when it is not written */
  async record(outcomes: readonly RowOutcome[]): Promise<BookProblem | undefined> {
    if (outcomes.length === 0) return undefined;
    try {
      await this.recorder.add(outcomes);
      return undefined;
    } catch (error) {
      return { code: 'not-recorded', error: messageOf(error) };
    }
  }

  /**
   * Writes the end of a batch in the sheet, then closes its journal entry.
   *
   * @returns what could not be done, which {@link lastTry} tries again
   */
  async recordEnd(entry: JournalEntry, outcomes: readonly RowOutcome[]): Promise<BookProblem | undefined> {
    const problem = await this.record(outcomes);
    if (problem !== undefined)
      this.ports.log.note('outcome-not-recorded', { batch: entry.batch, rows: outcomes.length });
    this.ends.set(entry.batch, { entry, outcomes, recorded: problem === undefined });
    return problem ?? (await this.close(entry.batch));
  }

  report(report: Omit<BatchReport, 'recorded'>): void {
    this.reports.set(report.number, {
      ...report,
      recorded: this.ends.get(report.number)?.recorded ?? true,
    });
  }

  /**
   * Tries once more to write what could not be written and to close what could not be closed.
   *
   * @returns outcomes that the sheet still does not show
   */
  async lastTry(): Promise<readonly RowOutcome[]> {
    const still: RowOutcome[] = [];
    for (const [number, end] of this.ends) {
      const recorded = end.recorded || (await this.record(end.outcomes)) === undefined;
      const report = this.reports.get(number);
      if (recorded && report !== undefined) this.reports.set(number, { ...report, recorded });
      if (!recorded) still.push(...end.outcomes);
      // What is known not to have been taken needs no journal; if the sheet reads Sending, that is cautious enough.
      if (recorded || nothingTaken(end.outcomes)) await this.close(number);
    }
    return still;
  }

  /** In the order of their numbers. */
  batches(): readonly BatchReport[] {
    return [...this.reports.values()].sort((one, other) => one.number - other.number);
  }

  /** Batches whose journal entry is still open. */
  leftOpen(): readonly number[] {
    return [...this.open.keys()].sort((one, other) => one - other);
  }

  /** An entry that cannot be closed stays, and is reported: at worst its rows are looked for in Command once more. */
  private async close(number: number): Promise<BookProblem | undefined> {
    const entry = this.open.get(number);
    if (entry === undefined) return undefined;
    try {
      await this.ports.journal.close(entry, takenRows(entry, this.ends.get(number)?.outcomes ?? []));
    } catch (error) {
      this.ports.log.note('journal-not-closed', { batch: number });
      return { code: 'not-journalled', error: messageOf(error) };
    }
    this.open.delete(number);
    return undefined;
  }
}

function nothingTaken(outcomes: readonly RowOutcome[]): boolean {
  return outcomes.every(({ outcome }) => outcome === 'not-sent');
}

function takenRows(
  { submission, batch }: JournalEntry,
  outcomes: readonly RowOutcome[],
): readonly TakenRow[] {
  return outcomes.flatMap(({ row, outcome, sentAt }) =>
    outcome === 'accepted' || outcome === 'unconfirmed'
      ? [{ keyHash: row.keyHash, contentHash: row.contentHash, outcome, submission, batch, sentAt }]
      : [],
  );
}

/** Whether the journal holds a batch of this name open: told by the browser's own error, which a journal's may wrap. */
function isOpenAlready(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'ConstraintError') return true;
  return 'cause' in error && isOpenAlready(error.cause);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
