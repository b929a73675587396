import type { PreparedRow } from '../accounts/prepared-row';
import type { Environment } from '../ports/command-port';
import type { Outcome } from '../ports/outcome';
import { parseReceipt } from './receipt-cell';

/** What a row's status cells say now. */
export interface PresentStatus {
  /** Undefined for a blank cell and for a text that is none of our outcomes. */
  readonly outcome: Outcome | undefined;
  /** Text of the Receipt cell, '' when blank. */
  readonly receipt: string;
}

/** Why a ready row stays behind. */
export type StaysBehind =
  'already-accepted' | 'unconfirmed' | 'sending' | 'landed' | 'different' | 'cannot-tell';

export type Eligibility =
  | {
      readonly send: true;
      /** The receipt beside it belongs to another row (a refreshed query, a copied row): said, and not believed. */
      readonly foreign: boolean;
    }
  | { readonly send: false; readonly why: StaysBehind; readonly foreign: false };

/** Nothing but what Command's exports say releases these: sending them again could double a row. */
const untilCommandIsRead: ReadonlySet<StaysBehind> = new Set(['unconfirmed', 'sending']);

/**
 * Whether a ready row goes with this submission. A receipt of another row or of another environment does not
 * count. Unconfirmed and Sending stay behind whatever the content is now; what was accepted, landed, different
 * or not to be told stays behind as long as its content is the one that was sent, unless a person insists.
 *
 * Where outcome and receipt do not fit together (one of them was deleted), the cautious reading holds: an
 * outcome without a readable receipt is believed, and a receipt of this row without an outcome is Unconfirmed.
 *
 * @param override - key hashes of the rows on which a person insists
 * @example
 * eligibility(row, { outcome: 'rejected', receipt }, 'staging', new Set()); // { send: true, foreign: false }
 */
export function eligibility(
  row: Pick<PreparedRow, 'keyHash' | 'contentHash'>,
  present: PresentStatus,
  environment: Environment,
  override: ReadonlySet<string>,
): Eligibility {
  const receipt = parseReceipt(present.receipt);
  if (receipt !== undefined && receipt.keyHash !== row.keyHash) return { send: true, foreign: true };
  if (receipt !== undefined && receipt.environment !== environment) return { send: true, foreign: false };
  const why = reasonToStay(present, receipt !== undefined);
  if (why === undefined) return { send: true, foreign: false };
  if (untilCommandIsRead.has(why)) return { send: false, why, foreign: false };
  const newContent = receipt !== undefined && receipt.contentHash !== row.contentHash;
  if (newContent || override.has(row.keyHash)) return { send: true, foreign: false };
  return { send: false, why, foreign: false };
}

function reasonToStay(present: PresentStatus, hasReceipt: boolean): StaysBehind | undefined {
  switch (present.outcome) {
    case undefined:
      return hasReceipt ? 'unconfirmed' : undefined;
    case 'not-sent':
    case 'rejected':
    case 'missing':
      return undefined;
    case 'accepted':
      return 'already-accepted';
    case 'sending':
    case 'unconfirmed':
    case 'landed':
    case 'different':
    case 'cannot-tell':
      return present.outcome;
  }
}
