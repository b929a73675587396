import PQueue from 'p-queue';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import { BatchBook } from './batch-book';
import { firstSize, sizeAfter, type BatchBounds, type BatchSize, type RequestSeen } from './batch-size';
import type { EarlierClaim } from './earlier-claim';
import type { Refusals } from './learn-refusals';
import { outcomeBook, type OutcomeBook } from './outcome-book';
import type { RetryTiming } from './retry-delay';
import type { OutcomeDetail } from './row-outcome';
import type { SubmissionPorts } from './submission-ports';
import type { StopReason, SubmissionIdentity, SubmissionProgress } from './submission-report';

/** Settings of a run, defaults filled in. */
export interface RunSettings {
  readonly identity: SubmissionIdentity;
  readonly bounds: BatchBounds;
  readonly refusals: Refusals;
  readonly earlier: (row: PreparedRow) => EarlierClaim | undefined;
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

/** What all batches of one submission share: its books, whether it has stopped, the common pause, sign-in and size. */
export class SubmissionRun {
  readonly outcomes: OutcomeBook;
  readonly batches: BatchBook;
  /** Of the next batch. */
  size: BatchSize;
  private readonly halt = new AbortController();
  private readonly halted: Promise<void>;
  private readonly flight: PQueue;
  private stopReason: StopReason | undefined;
  private vainRequests = 0;
  private pause: Promise<unknown> = Promise.resolve();
  private lastNumber = 0;
  private signIns = 0;
  private asking: Promise<boolean> | undefined;

  /** @throws RangeError for bounds that no batch could keep. */
  constructor(
    readonly ports: SubmissionPorts,
    readonly settings: RunSettings,
    rowsTotal: number,
  ) {
    const { signal, bounds, concurrency, onProgress } = settings;
    this.size = firstSize(bounds);
    this.flight = new PQueue({ concurrency });
    this.batches = new BatchBook(ports);
    this.outcomes = outcomeBook({
      rowsTotal,
      ticks: () => ports.clock.ticks(),
      onProgress: (progress) => {
        try {
          onProgress(progress);
        } catch {
          ports.log.note('progress-not-shown');
        }
      },
    });
    this.halted = new Promise((resolve) => {
      this.halt.signal.addEventListener('abort', () => {
        resolve();
      });
    });
    const halt = () => {
      this.halt.abort();
    };
    if (signal.aborted) halt();
    else signal.addEventListener('abort', halt, { once: true, signal: this.halt.signal });
  }

  /** Runs a request as soon as fewer than `concurrency` are in flight. */
  inFlight<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    return this.flight.add(request);
  }

  /** A number for a batch that is about to go, from 1. */
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

  /** Lets the next batches follow how this request went. */
  noteRequest(seen: RequestSeen): void {
    this.size = sizeAfter(this.size, seen, this.settings.bounds);
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

  /** Under which sign-in requests go out now. */
  signedInAs(): number {
    return this.signIns;
  }

  /**
   * After a request that found nobody signed in: has the person sign in again while all batches wait.
   *
   * @param before - {@link signedInAs} when the request went
   * @returns whether it may go again
   */
  async signInAgain(before: number): Promise<boolean> {
    if (this.stopped() !== undefined) return false;
    if (this.signIns !== before) return true;
    this.asking ??= this.askForSignIn().finally(() => {
      this.asking = undefined;
    });
    this.pause = Promise.all([this.pause, this.asking]);
    return this.asking;
  }

  /** Lets go of the person's signal. */
  end(): void {
    this.halt.abort();
  }

  private async askForSignIn(): Promise<boolean> {
    const { ports } = this;
    const asked = ports.signInAgain?.().catch(() => false) ?? Promise.resolve(false);
    const done = await Promise.race([asked, this.halted.then(() => false)]);
    if (done) this.signIns += 1;
    else if (this.stopped() === undefined) this.stop({ code: 'signed-out' });
    return done;
  }
}
