import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { Environment } from '../ports/command-port';
import type { TakenRow } from '../ports/journal-port';
import type { Outcome } from '../ports/outcome';
import { parseReceipt, type Receipt } from './receipt-cell';
import { isSentSince, sentAtInstant } from '../ports/sent-at-cell';

/** What a row's status cells say now. */
export interface PresentStatus {
  /** Undefined for a blank cell and for a text that is none of our outcomes. */
  readonly outcome: Outcome | undefined;
  /** Text of the Receipt cell, '' when blank. */
  readonly receipt: string;
  /** Text of the Sent at cell, '' when blank. */
  readonly sentAt: string;
}

/** Why a ready row stays behind. */
export type StaysBehind =
  'already-accepted' | 'unconfirmed' | 'sending' | 'landed' | 'different' | 'cannot-tell';

/** What a row that may go was before: rejected, or taken with another content than it has now. */
export type SentEarlier = 'rejected' | 'changed';

export type Eligibility =
  | {
      readonly send: true;
      /** Undefined for a row that Command never answered for, as far as sheet and machine know. */
      readonly earlier: SentEarlier | undefined;
      /** The receipt beside it belongs to another row (a refreshed query, a copied row): said, and not believed. */
      readonly foreign: boolean;
    }
  | {
      readonly send: false;
      readonly why: StaysBehind;
      readonly foreign: boolean;
      /** Who says so: the row's own cells, or what was sent from this machine before and the sheet does not tell. */
      readonly from: 'sheet' | 'this-machine';
    };

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
 * Where the sheet lets the row go, this machine is asked too: a workbook that was lost unsaved, or a copy of it,
 * does not know what was sent. A sheet that carries the receipt of the very batch this machine remembers knows at
 * least as much, and its word stands. Where the sheet keeps the row for what it was once, but this machine sent it again
 * since, this machine's word stands: the sheet's is of an older copy.
 *
 * @param override - key hashes of the rows on which a person insists
 * @param taken - {@link rowsTaken}: what this machine sent for this lender to this environment
 * @example
 * eligibility(row, { outcome: 'rejected', receipt }, 'staging', new Set(), taken); // { send: true, foreign: false }
 */
export function eligibility(
  row: Pick<PreparedRow, 'keyHash' | 'contentHash'>,
  present: PresentStatus,
  environment: Environment,
  override: ReadonlySet<string>,
  taken: ReadonlyMap<string, TakenRow>,
): Eligibility {
  const receipt = parseReceipt(present.receipt);
  const foreign = receipt !== undefined && receipt.keyHash !== row.keyHash;
  const elsewhere = receipt !== undefined && receipt.environment !== environment;
  const insists = override.size > 0 && override.has(row.keyHash);
  const own = foreign || elsewhere ? undefined : receipt;
  const ofMachine = reasonOfThisMachine(row, own, present.sentAt, taken);
  if (!foreign && !elsewhere) {
    const why = reasonToStay(present.outcome, receipt !== undefined);
    const newContent = receipt !== undefined && receipt.contentHash !== row.contentHash;
    const stays = why !== undefined && (untilCommandIsRead.has(why) || !(newContent || insists));
    const sentSince = ofMachine !== undefined && wentSince(row, present, taken);
    if (stays && !sentSince) return { send: false, why, foreign, from: 'sheet' };
  }
  if (ofMachine === undefined || (ofMachine === 'already-accepted' && insists))
    return { send: true, earlier: sentEarlier(row, present, own, taken), foreign };
  return { send: false, why: ofMachine, foreign, from: 'this-machine' };
}

/** Whether what this machine remembers, unconfirmed or of this very content, went after all that the sheet tells of. */
function wentSince(
  row: Pick<PreparedRow, 'keyHash' | 'contentHash'>,
  { sentAt }: PresentStatus,
  taken: ReadonlyMap<string, TakenRow>,
): boolean {
  const known = taken.get(row.keyHash);
  if (known === undefined) return false;
  const inSheet = sentAtInstant(sentAt);
  // A later time in the sheet is of a sending from another machine.
  if (inSheet !== undefined && Date.parse(inSheet) > Date.parse(known.sentAt)) return false;
  return known.outcome === 'unconfirmed' || known.contentHash === row.contentHash;
}

/** Why a row stays behind by its own cells alone; undefined where they do not say that Command took it, or may have. */
export function reasonToStay(outcome: Outcome | undefined, hasReceipt: boolean): StaysBehind | undefined {
  switch (outcome) {
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
      return outcome;
  }
}

const takenAs: ReadonlySet<Outcome | undefined> = new Set<Outcome>([
  'accepted',
  'landed',
  'different',
  'cannot-tell',
]);

/** @param receipt - this row's own receipt in the sheet, if it has one */
function sentEarlier(
  row: Pick<PreparedRow, 'keyHash' | 'contentHash'>,
  { outcome }: PresentStatus,
  receipt: Receipt | undefined,
  taken: ReadonlyMap<string, TakenRow>,
): SentEarlier | undefined {
  if (receipt !== undefined && outcome === 'rejected') return 'rejected';
  const inSheet = receipt !== undefined && takenAs.has(outcome) ? receipt : undefined;
  const sent = inSheet ?? (taken.size === 0 ? undefined : taken.get(row.keyHash));
  return sent !== undefined && sent.contentHash !== row.contentHash ? 'changed' : undefined;
}

/** @param receipt - this row's own receipt in the sheet, if it has one */
function reasonOfThisMachine(
  row: Pick<PreparedRow, 'keyHash' | 'contentHash'>,
  receipt: Receipt | undefined,
  sentAt: string,
  taken: ReadonlyMap<string, TakenRow>,
): 'already-accepted' | 'unconfirmed' | undefined {
  const known = taken.size === 0 ? undefined : taken.get(row.keyHash);
  if (known === undefined) return undefined;
  if (receipt !== undefined && isOfThatBatch(receipt, sentAt, known)) return undefined;
  if (known.outcome === 'unconfirmed') return 'unconfirmed';
  const went =
    known.contentHash === row.contentHash || known.earlierContents?.includes(row.contentHash) === true;
  return went ? 'already-accepted' : undefined;
}

/**
 * With its content and its time, since a copy of a workbook counts its submissions on from the same number. A sheet may
 * tell a later time than this machine, which after a crash knows only when the batch was begun; never an earlier one.
 */
function isOfThatBatch(receipt: Receipt, sentAt: string, known: TakenRow): boolean {
  const { submission, batch, contentHash } = receipt;
  return (
    submission === known.submission &&
    batch === known.batch &&
    contentHash === known.contentHash &&
    isSentSince(sentAt, known.sentAt)
  );
}
