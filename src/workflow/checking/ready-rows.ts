import type { CheckContext } from '../../accounts/check/check-context';
import type { RowBlock } from '../../accounts/cell';
import { prepareRow } from '../../accounts/payload/prepare-row';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { rowNumber } from '../../accounts/row-number';
import type { Environment } from '../../ports/command-port';
import type { TakenRow } from '../../ports/journal-port';
import type { RowNumber } from '../../accounts/row-number';
import type { SheetPlace } from '../../ports/workbook-port';
import type { SentEarlier, StaysBehind } from '../../submission/eligibility';
import { eligibility } from '../../submission/eligibility';
import type { RowUnderWay } from '../../submission/wait-for-landing';
import { waitForLanding } from '../../submission/wait-for-landing';
import type { Desk } from '../desk';
import type { PendingBy } from './pending-row';
import { isPending, pendingRow } from './pending-row';
import type { ReadSheet } from './read-sheet';
import { breather } from '../slices';
import type { LeftOut } from '../left-out';
import { statusCells } from '../submitting/status-cells';

/** The ready rows of a sheet, told apart by whether they may be sent to this environment. */
export interface ReadyRows {
  readonly toSend: readonly PreparedRow[];
  readonly leftOut: LeftOut;
  /** All of them, those that wait for others included; a reason where one stays behind by itself. */
  readonly judged: readonly JudgedRow[];
  /** What was sent for rows that are not ready now, and is not seen in Command yet. */
  readonly pending: ReadonlyMap<RowNumber, RowUnderWay>;
}

/** A ready row and why it stays behind, if it does. */
export interface JudgedRow {
  readonly row: PreparedRow;
  readonly why: StaysBehind | undefined;
  /** What one that goes was before. */
  readonly earlier: SentEarlier | undefined;
  /** What was sent for it and is not seen in Command yet, whether it goes again or not. */
  readonly underWay: RowUnderWay | undefined;
}

const none: ReadonlySet<string> = new Set();

/** How the rows that stay behind are counted and told. */
export const countedAs: Readonly<Record<StaysBehind, 'accepted' | 'unconfirmed' | 'cannotTell'>> = {
  'already-accepted': 'accepted',
  landed: 'accepted',
  different: 'accepted',
  'cannot-tell': 'cannotTell',
  unconfirmed: 'unconfirmed',
  sending: 'unconfirmed',
};

/** Command took these, or may have taken them, and does not show them yet. */
export const notSeenYet: ReadonlySet<StaysBehind> = new Set(['already-accepted', 'unconfirmed', 'sending']);

/** Prepares every ready row and leaves out those that were accepted as they are, or whose answer never came, or that must wait for those. */
export async function readyRows(
  desk: Desk,
  place: SheetPlace,
  context: CheckContext,
  read: ReadSheet,
  environment: Environment,
  known: KnownRows,
): Promise<ReadyRows> {
  const { clock } = desk.ports;
  const breathe = breather(clock);
  const toSend: PreparedRow[] = [];
  const underWay: RowUnderWay[] = [];
  const judged: JudgedRow[] = [];
  const pending = new Map<RowNumber, RowUnderWay>();
  const leftOut = { accepted: 0, unconfirmed: 0, cannotTell: 0 };
  const by = { place, context, environment, known, minutesSince: clock.minutesSince };
  for (const block of read.blocks) {
    for (let index = 0; index < block.values.length; index += 1) {
      const number = rowNumber(block.firstRow + index);
      if (read.result.stateOf(number) !== 'ready') {
        const sent = pendingRow(by, block, index);
        if (sent !== undefined) pending.set(number, sent);
        continue;
      }
      const one = judgeRow(by, block, index);
      judged.push(one);
      const { row, why } = one;
      if (why === undefined) toSend.push(row);
      else leftOut[countedAs[why]] += 1;
      if (one.underWay !== undefined) underWay.push(one.underWay);
      await breathe();
    }
  }
  underWay.push(...pending.values());
  const { go } = waitForLanding(toSend, underWay, desk.store.getState().settings.batchMaxRows);
  return { toSend: go, leftOut: { ...leftOut, waiting: toSend.length - go.length }, judged, pending };
}

/** What a ready row is judged by. */
export interface JudgedBy extends PendingBy {
  readonly known: KnownRows;
}

/** Prepares a ready row and says whether it may be sent, without regard to others of its account. */
export function judgeRow(by: JudgedBy, block: RowBlock, index: number): JudgedRow {
  const { place, context, environment, known } = by;
  const row = prepareRow(block, index, context);
  const sent = { ...row.key, operation: row.operation };
  if (known.cutOff.has(row.row)) return { row, why: 'unconfirmed', earlier: undefined, underWay: sent };
  const present = statusCells(place, block, index);
  const verdict = eligibility(row, present, environment, none, known.taken);
  if (!verdict.send) {
    const { why } = verdict;
    return { row, why, earlier: undefined, underWay: notSeenYet.has(why) ? sent : undefined };
  }
  const { earlier } = verdict;
  // It says something else now: what it asked for before is not known any more.
  const overtakes = earlier === 'changed' && isPending(present, by);
  return { row, why: undefined, earlier, underWay: overtakes ? { ...sent, operation: 'create' } : undefined };
}

/** What is known of rows beside what was read in the sheet. */
export interface KnownRows {
  /** Rows that were turned to Unconfirmed after the sheet was read. */
  readonly cutOff: ReadonlySet<number>;
  /** Key hashes of rows that another pane of this machine is sending now. */
  readonly goingOn: ReadonlySet<string>;
  /** By key hash: what this machine sent for this lender to this environment. */
  readonly taken: ReadonlyMap<string, TakenRow>;
}
