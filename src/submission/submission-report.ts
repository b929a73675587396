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
  /** Several requests in a row without an answer: network, or the service does not answer this page's origin. */
  | { readonly code: 'nothing-gets-through'; readonly reason: NoAnswerReason; readonly detail: string }
  /** Several requests in a row refused without naming a row: rights, or an address that is not Command's. */
  | { readonly code: 'all-refused'; readonly message: string }
  /** "Sending" could not be written in the sheet. */
  | { readonly code: 'not-recorded'; readonly error: string }
  | { readonly code: 'not-journalled'; readonly error: string };

/** One request, as the receipt tells it. */
export interface BatchReport {
  readonly number: number;
  readonly rows: number;
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
  /** In the order of their numbers; halves of a batch that was too large follow under new numbers. */
  readonly batches: readonly BatchReport[];
  /** One for each row of the plan, in its order; rows that never read Sending were not recorded. */
  readonly outcomes: readonly RowOutcome[];
  /** Outcomes that the sheet does not show, since they could not be written, tried twice. */
  readonly unrecorded: readonly RowOutcome[];
  /** Batches whose journal entry is still open. */
  readonly leftOpen: readonly number[];
}
