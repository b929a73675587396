import { prepareRow } from '../../accounts/payload/prepare-row';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { rowNumber } from '../../accounts/row-number';
import type { TakenRow } from '../../ports/journal-port';
import type { Outcome } from '../../ports/outcome';
import { eligibility } from '../../submission/eligibility';
import { formatReceipt, parseReceipt } from '../../submission/receipt-cell';
import type { FreshCheck } from '../checking/check';
import type { Desk } from '../desk';
import { sentAtInstant, sentAtText } from '../../ports/sent-at-cell';
import { breather } from '../slices';
import type { StatusCells } from '../submitting/status-cells';
import { statusCells } from '../submitting/status-cells';

/** A row that was sent to this environment, by the sheet's word or by what this machine remembers. */
export interface SentRow {
  readonly row: PreparedRow;
  /** What it reads, before Command is asked. */
  readonly outcome: Outcome;
  /** ISO 8601 with offset; undefined when its Sent at cell cannot be read. */
  readonly sentAt: string | undefined;
  /** Submission, batch and content that its receipt tells; undefined when there is none. */
  readonly receipt:
    { readonly submission: string; readonly batch: number; readonly contentHash: string } | undefined;
  /** Cells that the sheet lost and this machine remembers. */
  readonly lost: { readonly sentAt: string; readonly receipt: string } | undefined;
}

/** The ready rows of a sheet; all of them count for an account's totals, the sent ones get a verdict. */
export interface RowsToCompare {
  readonly all: readonly PreparedRow[];
  readonly sent: readonly SentRow[];
}

/** Outcomes that Command's exports may settle, or settle anew. */
const comparable: ReadonlySet<Outcome> = new Set<Outcome>([
  'accepted',
  'unconfirmed',
  'landed',
  'missing',
  'different',
  'cannot-tell',
]);

const none: ReadonlySet<string> = new Set();

/** Collects the ready rows of a sheet and those among them that were sent here. Rows that are being sent now are left. */
export async function rowsToCompare(desk: Desk, fresh: FreshCheck): Promise<RowsToCompare> {
  const breathe = breather(desk.ports.clock);
  const all: PreparedRow[] = [];
  const sent: SentRow[] = [];
  for (const block of fresh.read.blocks)
    for (let index = 0; index < block.values.length; index += 1) {
      const number = rowNumber(block.firstRow + index);
      if (fresh.read.result.stateOf(number) !== 'ready') continue;
      const present = statusCells(fresh.place, block, index);
      const row = prepareRow(block, index, fresh.context);
      all.push(row);
      await breathe();
      if (fresh.known.goingOn.has(row.keyHash)) continue;
      const one = fresh.known.cutOff.has(number)
        ? interrupted(fresh, row, present)
        : sentRow(fresh, row, present);
      if (one !== undefined) sent.push(one);
    }
  return { all, sent };
}

function sentRow(fresh: FreshCheck, row: PreparedRow, present: StatusCells): SentRow | undefined {
  const { environment } = fresh.session;
  const verdict = eligibility(row, present, environment, none, fresh.known.taken);
  const known = fresh.known.taken.get(row.keyHash);
  if (!verdict.send && verdict.from === 'this-machine' && known !== undefined)
    return remembered(fresh, row, known);
  const receipt = parseReceipt(present.receipt);
  if (receipt !== undefined && (receipt.keyHash !== row.keyHash || receipt.environment !== environment))
    return undefined;
  // A receipt without an outcome: somebody deleted the outcome, and what became of the row is not known.
  const outcome = present.outcome ?? (receipt === undefined ? undefined : 'unconfirmed');
  if (outcome === undefined || !comparable.has(outcome)) return undefined;
  return { row, outcome, sentAt: sentAtInstant(present.sentAt), receipt, lost: undefined };
}

/** A row that was turned to Unconfirmed a moment ago: its cells were read before. */
function interrupted(fresh: FreshCheck, row: PreparedRow, present: StatusCells): SentRow {
  const known = fresh.known.taken.get(row.keyHash);
  if (known !== undefined) return remembered(fresh, row, known);
  const receipt = parseReceipt(present.receipt);
  return { row, outcome: 'unconfirmed', sentAt: sentAtInstant(present.sentAt), receipt, lost: undefined };
}

function remembered(fresh: FreshCheck, row: PreparedRow, known: TakenRow): SentRow {
  const { submission, batch, sentAt, outcome } = known;
  const contentHash = known.contentHash === '' ? row.contentHash : known.contentHash;
  const receipt = {
    environment: fresh.session.environment,
    submission,
    batch,
    keyHash: row.keyHash,
    contentHash,
  };
  return {
    row,
    outcome,
    sentAt,
    receipt,
    lost: { sentAt: sentAtText(sentAt), receipt: formatReceipt(receipt) },
  };
}
