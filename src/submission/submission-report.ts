import type { Environment, NoAnswerReason, SubmitAnswer } from '../ports/command-port';
import type { RowOutcome } from './row-outcome';
import type { Tally } from './tally';

/** What a submission is and where it goes; journal and receipts carry it. */
export interface SubmissionIdentity {
  readonly workbookId: string;
  readonly sheetId: string;
  readonly environment: Environment;
  readonly lender: string;
  /** e.g. 2026-11-042; no spaces. */
  readonly submission: string;
}

/** Why a submission ended before all its rows were sent. */
export type StopReason =
  | { readonly code: 'cancelled' }
  | { readonly code: 'signed-out' }
  /** The service stayed busy; `retryAfterMs` is what it asked for last. */
  | { readonly code: 'busy'; readonly retryAfterMs?: number }
  /**
   * Several requests in a row without an answer. `reachable`, where it could be told: true when the service is there but
   * does not let this page read its answers (ask for the relay), false when the network does not lead to it.
   */
  | {
      readonly code: 'nothing-gets-through';
      readonly reason: NoAnswerReason;
      readonly detail: string;
      readonly reachable?: boolean;
    }
  /** Several requests in a row refused without naming a row: rights, or an address that is not Command's. */
  | { readonly code: 'all-refused'; readonly message: string }
  /** "Sending" could not be written in the sheet. */
  | { readonly code: 'not-recorded'; readonly error: string }
  | { readonly code: 'not-journalled'; readonly error: string };

/** One request, as the receipt tells it. */
export interface BatchReport {
  readonly number: number;
  readonly rows: number;
  /** Of its JSON. */
  readonly bytes: number;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** From the first attempt to the answer, waits included. */
  readonly ms: number;
  /** How often it was handed to the service; 0 when it never was. */
  readonly attempts: number;
  /** The last answer; undefined when it was never handed over. */
  readonly answer: SubmitAnswer['kind'] | undefined;
  readonly requestId: string | undefined;
  /** Whether the service refused it and named a row of it with every complaint. */
  readonly namesAll: boolean;
  /** Whether the sheet shows its outcome. When false its journal entry stays open, unless nothing was taken. */
  readonly recorded: boolean;
}

export interface SubmissionProgress {
  /** Rows whose outcome is known. */
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly unconfirmed: number;
  /** Milliseconds until the rest is done, at the pace so far; undefined until something is done. */
  readonly msLeft: number | undefined;
}

export interface SubmissionReport {
  readonly submission: string;
  readonly environment: Environment;
  readonly lender: string;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Undefined when every row was sent. */
  readonly stopped: StopReason | undefined;
  readonly totals: Tally;
  /**
   * In the order of their numbers; rows that go again (halves of a batch that was too large, good rows of a
   * refused one) do so under new numbers.
   */
  readonly batches: readonly BatchReport[];
  /** One for each row given, in that order; rows that never read Sending were not recorded. */
  readonly outcomes: readonly RowOutcome[];
  /** Outcomes that the sheet does not show, since they could not be written, tried twice. */
  readonly unrecorded: readonly RowOutcome[];
  /** Batches whose journal entry is still open. */
  readonly leftOpen: readonly number[];
}
