import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { Outcome } from '../ports/outcome';
import { sentAtInstant } from '../ports/sent-at-cell';
import type { PresentStatus, StaysBehind } from './eligibility';
import { reasonToStay } from './eligibility';
import { parseReceipt } from './receipt-cell';

/** Outcomes that say that Command took a row, or may have. */
export type ClaimedOutcome = Extract<
  Outcome,
  'accepted' | 'unconfirmed' | 'landed' | 'different' | 'cannot-tell'
>;

/** What a row's status cells tell of a sending before: put back where a new attempt is not taken. */
export interface EarlierClaim {
  readonly outcome: ClaimedOutcome;
  /** Text of the Receipt cell. */
  readonly receipt: string;
  /** ISO 8601 with offset; '' when the cell told none. */
  readonly sentAt: string;
}

/**
 * What must not be lost of a row's cells when a new attempt writes over them: other machines know by them alone that the
 * row was taken before. In whichever environment that was; a receipt of another row says nothing of this one.
 *
 * @returns undefined when nothing says that the row was ever taken
 */
export function earlierClaim(
  row: Pick<PreparedRow, 'keyHash'>,
  { outcome, receipt, sentAt }: PresentStatus,
): EarlierClaim | undefined {
  const parsed = parseReceipt(receipt);
  if (parsed !== undefined && parsed.keyHash !== row.keyHash) return undefined;
  const why = reasonToStay(outcome, parsed !== undefined);
  return why === undefined
    ? undefined
    : { outcome: claimedBy[why], receipt, sentAt: sentAtInstant(sentAt) ?? '' };
}

const claimedBy: Readonly<Record<StaysBehind, ClaimedOutcome>> = {
  'already-accepted': 'accepted',
  sending: 'unconfirmed',
  unconfirmed: 'unconfirmed',
  landed: 'landed',
  different: 'different',
  'cannot-tell': 'cannot-tell',
};
