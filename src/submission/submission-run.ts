import PQueue from 'p-queue';
import type { PreparedRow } from '../accounts/prepared-row';
import type { ClockPort } from '../ports/clock-port';
import type { CommandPort } from '../ports/command-port';
import type { JournalEntry, JournalPort } from '../ports/journal-port';
import type { LogPort } from '../ports/log-port';
import { recordQueue } from './record-queue';
import type { RetryTiming } from './retry-delay';
import type { OutcomeDetail, RowOutcome } from './row-outcome';
import type { BatchReport, StopReason, SubmissionIdentity, SubmissionProgress } from './submission-report';
import { runningTally, type EndGroup, type Tally } from './tally';

/** What a submission works with. */
export interface SubmissionPorts {
  readonly submit: CommandPort['submit'];
  readonly journal: JournalPort;
  readonly clock: Pick<ClockPort, 'now' | 'ticks' | 'wait' | 'breathe'>;
  readonly log: LogPort;
  /** Writes status cells; may be called again with the same outcomes. Rejects when they are not written. */
  record(outcomes: readonly RowOutcome[]): Promise<void>;
}

/** Settings of a run, defaults filled in. */
export interface RunSettings {
  readonly identity: SubmissionIdentity;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SubmissionProgress) => void;
  readonly stopAfterNoAnswers: number;
  readonly maxTries: number;
  readonly longestRetryAfterMs: number;
  readonly retryTiming: RetryTiming;
  readonly random: () => number;
}

/** Why rows that were not sent stayed behind, by what stopped the submission. */
export function detailOfStop(stop: StopReason): OutcomeDetail {
  switch (stop.code) {
    case 'cancelled':
    case 'signed-out':
    case 'busy':
      return { code: stop.code };
    case 'nothing-gets-through':
    case 'all-refused':
      return { code: 'stopped' };
    case 'not-recorded':
    case 'not-journalled':
      return stop;
  }
}

const endGroups = {
  accepted: 'accepted',
  rejected: 'rejected',
  unconfirmed: 'unconfirmed',
  'not-sent': 'notSent',
} as const;

/** What all batches of one submission share: outcomes so far, whether it has stopped, the one pen, the common pause. */
export class SubmissionRun {
  readonly batches: BatchReport[] = [];
  private readonly outcomes = new Map<PreparedRow, RowOutcome>();
  private readonly counts: Record<EndGroup, number> = {
    accepted: 0,
    rejected: 0,
    unconfirmed: 0,
    notSent: 0,
  };
  private readonly tally = runningTally();
  private readonly halt = new AbortController();
  private readonly recorder = recordQueue<RowOutcome>((items) => this.ports.record(items));
  private readonly unwritten: { readonly entry: JournalEntry; readonly outcomes: readonly RowOutcome[] }[] =
    [];
  private readonly open = new Map<number, JournalEntry>();
  private readonly flight: PQueue;
  private stopReason: StopReason | undefined;
  private vainRequests = 0;
  private pause: Promise<unknown> = Promise.resolve();

  constructor(
    readonly ports: SubmissionPorts,
    readonly settings: RunSettings,
    private readonly rowsTotal: number,
    private lastNumber: number,
  ) {
    this.flight = new PQueue({ concurrency: settings.concurrency });
    if (settings.signal.aborted) this.halt.abort();
    else
      settings.signal.addEventListener(
        'abort',
        () => {
          this.halt.abort();
        },
        { once: true, signal: this.halt.signal },
      );
  }

  /** Runs a request as soon as fewer than `concurrency` are in flight. */
  inFlight<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    return this.flight.add(request);
  }

  /** A number for half of a batch. */
  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** Why no further request may go; asking notes that the person's Cancel kept something behind. */
  stopped(): StopReason | undefined {
    if (this.stopReason === undefined && this.settings.signal.aborted) this.stop({ code: 'cancelled' });
    return this.stopReason;
  }

  /** Why something stayed behind; undefined when nothing did. */
  stopReasonSoFar(): StopReason | undefined {
    return this.stopReason;
  }

  /** The first reason stands. */
  stop(reason: StopReason): void {
    if (this.stopReason !== undefined) return;
    this.stopReason = reason;
    this.ports.log.note('submission-stopped', { code: reason.code });
    this.halt.abort();
  }

  /** A request that brought nothing; several in a row stop the submission. */
  noteVain(reason: StopReason): void {
    this.vainRequests += 1;
    if (this.vainRequests >= this.settings.stopAfterNoAnswers) this.stop(reason);
  }

  /** The service answers and does its work. */
  noteUse(): void {
    this.vainRequests = 0;
  }

  /** Makes all batches wait: a busy service is busy for each of them. Ends early when the submission stops. */
  holdAll(ms: number): void {
    this.pause = Promise.all([this.pause, this.ports.clock.wait(ms, this.halt.signal)]);
  }

  async untilFree(): Promise<void> {
    let awaited: Promise<unknown> | undefined;
    while (awaited !== this.pause) {
      awaited = this.pause;
      await awaited;
    }
  }

  async openJournal(entry: JournalEntry): Promise<void> {
    await this.ports.journal.open(entry);
    this.open.set(entry.batch, entry);
  }

  /** An entry that cannot be closed stays, and is reported: at worst its rows are looked for in Command once more. */
  async closeJournal(entry: JournalEntry): Promise<void> {
    try {
      await this.ports.journal.close(entry);
      this.open.delete(entry.batch);
    } catch {
      this.ports.log.note('journal-not-closed', { batch: entry.batch });
    }
  }

  /** Writes "Sending". Rejects when it is not written: then the batch must not go. */
  recordSending(outcomes: readonly RowOutcome[]): Promise<void> {
    return this.recorder.add(outcomes);
  }

  /** Keeps the end of rows; each row ends once. */
  settle(outcomes: readonly RowOutcome[]): void {
    for (const outcome of outcomes) {
      if (outcome.outcome === 'sending' || this.outcomes.has(outcome.row)) continue;
      this.outcomes.set(outcome.row, outcome);
      const group = endGroups[outcome.outcome];
      this.counts[group] += 1;
      this.tally.add(group, outcome.row);
    }
    const { accepted, rejected, unconfirmed, notSent } = this.counts;
    const rowsDone = accepted + rejected + unconfirmed + notSent;
    try {
      this.settings.onProgress({ rowsDone, rowsTotal: this.rowsTotal, accepted, rejected, unconfirmed });
    } catch {
      this.ports.log.note('progress-not-shown');
    }
  }

  /** Rows that were not handed over, or of which nothing was taken. */
  notSent(rows: readonly PreparedRow[], detail: OutcomeDetail): readonly RowOutcome[] {
    return rows.map((row) => ({ row, outcome: 'not-sent', detail, receipt: '', sentAt: '' }));
  }

  /** Writes the end of a batch in the sheet, then closes its journal entry. @returns whether it is written */
  async recordEnd(entry: JournalEntry, outcomes: readonly RowOutcome[]): Promise<boolean> {
    const nothingTaken = outcomes.every(({ outcome }) => outcome === 'not-sent');
    try {
      await this.recorder.add(outcomes);
    } catch {
      this.ports.log.note('outcome-not-recorded', { batch: entry.batch, rows: outcomes.length });
      this.unwritten.push({ entry, outcomes });
      // What is known not to have been sent needs no journal; if the sheet reads Sending, that is cautious enough.
      if (nothingTaken) await this.closeJournal(entry);
      return false;
    }
    await this.closeJournal(entry);
    return true;
  }

  /** Tries once more to write what could not be written and to close what could not be closed. */
  async lastTry(): Promise<readonly RowOutcome[]> {
    const still: RowOutcome[] = [];
    const mustStay = new Set<number>();
    for (const { entry, outcomes } of this.unwritten) {
      const written = await this.recorder.add(outcomes).then(
        () => true,
        () => false,
      );
      const index = this.batches.findIndex(({ number }) => number === entry.batch);
      const report = this.batches[index];
      if (written && report !== undefined) this.batches[index] = { ...report, recorded: true };
      if (written) continue;
      still.push(...outcomes);
      if (outcomes.some(({ outcome }) => outcome !== 'not-sent')) mustStay.add(entry.batch);
    }
    for (const entry of [...this.open.values()])
      if (!mustStay.has(entry.batch)) await this.closeJournal(entry);
    return still;
  }

  leftOpen(): readonly number[] {
    return [...this.open.keys()].sort((one, other) => one - other);
  }

  outcomeOf(row: PreparedRow): RowOutcome | undefined {
    return this.outcomes.get(row);
  }

  totals(): Tally {
    return this.tally.total();
  }

  /** Lets go of the person's signal. */
  end(): void {
    this.halt.abort();
  }
}
