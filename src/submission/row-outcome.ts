import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { NoAnswerReason } from '../ports/command-port';
import type { ClaimedOutcome } from './earlier-claim';

/** What became of a row and why, without a sentence: `messages` words each code. */
export type OutcomeDetail =
  /** Sending: its request is about to go or under way. */
  | { readonly code: 'sending' }
  /** Accepted: Command has started processing; no proof yet. */
  | { readonly code: 'processing'; readonly requestId?: string }
  /** Rejected: Command named this row; its words. */
  | { readonly code: 'refused'; readonly messages: readonly string[]; readonly requestId?: string }
  /** Rejected: one account alone is more than the service takes in a request. */
  | { readonly code: 'too-large' }
  /** Unconfirmed: Command refused the request because of `rejected` other rows; what it did with this one is not known. */
  | {
      readonly code: 'refused-with-others';
      readonly rejected: number;
      readonly message: string;
      readonly requestId?: string;
    }
  /** Unconfirmed: Command refused the request and named no row of it. */
  | { readonly code: 'refused-unnamed'; readonly message: string; readonly requestId?: string }
  /** Unconfirmed: no answer that can be read. */
  | { readonly code: 'no-answer'; readonly reason: NoAnswerReason; readonly detail: string }
  /** Unconfirmed: pane, Excel or machine ended while it was being sent. */
  | { readonly code: 'interrupted' }
  /** Not sent: a person cancelled first. */
  | { readonly code: 'cancelled' }
  /** Not sent: nobody is signed in any more. */
  | { readonly code: 'signed-out' }
  /** Not sent: the service stayed busy. */
  | { readonly code: 'busy' }
  /** Not sent: the submission stopped because nothing got through, or all was refused. */
  | { readonly code: 'stopped' }
  /** Not sent: "Sending" could not be written in the sheet. */
  | { readonly code: 'not-recorded'; readonly error: string }
  /** Not sent: the crash journal could not be written. */
  | { readonly code: 'not-journalled'; readonly error: string }
  /** Not sent: its whole account is withdrawn in the same submission; it waits until that has landed. */
  | { readonly code: 'waits-for-withdrawal' }
  /** Not sent: its account has more rows than one request takes; it waits until the earlier part has landed. */
  | { readonly code: 'waits-for-earlier-part' }
  /** Not sent, proven: Command refused another row of its account, and an account is created whole or not at all. */
  | { readonly code: 'refused-with-sibling' };

/** Outcomes that a submission gives; those of reconciliation come later. */
export type SentOutcome = 'sending' | 'accepted' | 'rejected' | 'unconfirmed' | 'not-sent';

/** What the status cells of a row shall say. */
export interface RowOutcome {
  readonly row: PreparedRow;
  readonly outcome: SentOutcome;
  readonly detail: OutcomeDetail;
  /** Text of the Receipt cell; '' empties it, since nothing was ever sent. */
  readonly receipt: string;
  /** ISO 8601 with offset; '' empties the cell. */
  readonly sentAt: string;
  /** What the Outcome cell says in place of Not sent: with receipt and time, it tells of the sending before this one. */
  readonly stands?: ClaimedOutcome;
}
