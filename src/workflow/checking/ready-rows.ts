import type { CheckContext } from '../../accounts/check/check-context';
import type { RowBlock } from '../../accounts/cell';
import { prepareRow } from '../../accounts/payload/prepare-row';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { rowNumber } from '../../accounts/row-number';
import type { Environment } from '../../ports/command-port';
import type { TakenRow } from '../../ports/journal-port';
import type { SheetPlace } from '../../ports/workbook-port';
import type { SentEarlier, StaysBehind } from '../../submission/eligibility';
import { eligibility } from '../../submission/eligibility';
import type { RowUnderWay } from '../../submission/wait-for-landing';
import { waitForLanding } from '../../submission/wait-for-landing';
import type { Desk } from '../desk';
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
}

/** A ready row and why it stays behind, if it does. */
export interface JudgedRow {
  readonly row: PreparedRow;
  readonly why: StaysBehind | undefined;
  /** What one that goes was before. */
  readonly earlier: SentEarlier | undefined;
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
  const breathe = breather(desk.ports.clock);
  const toSend: PreparedRow[] = [];
  const underWay: RowUnderWay[] = [];
  const judged: JudgedRow[] = [];
  const leftOut = { accepted: 0, unconfirmed: 0, cannotTell: 0 };
  for (const block of read.blocks) {
    for (let index = 0; index < block.values.length; index += 1) {
      if (read.result.stateOf(rowNumber(block.firstRow + index)) !== 'ready') continue;
      const one = judgeRow({ place, context, environment, known }, block, index);
      judged.push(one);
      const { row, why } = one;
      if (why === undefined) toSend.push(row);
      else {
        leftOut[countedAs[why]] += 1;
        if (notSeenYet.has(why)) underWay.push({ ...row.key, operation: row.operation });
      }
      await breathe();
    }
  }
  const { go } = waitForLanding(toSend, underWay, desk.store.getState().settings.batchMaxRows);
  return { toSend: go, leftOut: { ...leftOut, waiting: toSend.length - go.length }, judged };
}

/** What a ready row is judged by. */
export interface JudgedBy {
  readonly place: SheetPlace;
  readonly context: CheckContext;
  readonly environment: Environment;
  readonly known: KnownRows;
}

/** Prepares a ready row and says whether it may be sent, without regard to others of its account. */
export function judgeRow(by: JudgedBy, block: RowBlock, index: number): JudgedRow {
  const { place, context, environment, known } = by;
  const row = prepareRow(block, index, context);
  if (known.cutOff.has(row.row)) return { row, why: 'unconfirmed', earlier: undefined };
  const verdict = eligibility(row, statusCells(place, block, index), environment, none, known.taken);
  return verdict.send
    ? { row, why: undefined, earlier: verdict.earlier }
    : { row, why: verdict.why, earlier: undefined };
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
