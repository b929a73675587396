import type { CheckContext } from '../accounts/check-context';
import { prepareRow } from '../accounts/prepare-row';
import type { PreparedRow } from '../accounts/prepared-row';
import { rowNumber } from '../accounts/row-number';
import type { Environment } from '../ports/command-port';
import type { SheetPlace } from '../ports/workbook-port';
import type { StaysBehind } from '../submission/eligibility';
import { eligibility } from '../submission/eligibility';
import type { Desk } from './desk';
import type { ReadSheet } from './read-sheet';
import { breather } from './slices';
import type { LeftOut } from './state';
import { statusCells } from './status-cells';

/** The ready rows of a sheet, told apart by whether they may be sent to this environment. */
export interface ReadyRows {
  readonly toSend: readonly PreparedRow[];
  readonly leftOut: LeftOut;
}

/** Rows on which a person insists; the pane has no such choice yet. */
const noOverride: ReadonlySet<string> = new Set();

const settledAsSent: ReadonlySet<StaysBehind> = new Set(['already-accepted', 'landed', 'different']);

/** Prepares every ready row and leaves out those that were accepted as they are, or whose answer never came. */
export async function readyRows(
  desk: Desk,
  place: SheetPlace,
  context: CheckContext,
  read: ReadSheet,
  environment: Environment,
  cutOff: ReadonlySet<number>,
): Promise<ReadyRows> {
  const breathe = breather(desk.ports.clock);
  const toSend: PreparedRow[] = [];
  let accepted = 0;
  let unconfirmed = 0;
  for (const block of read.blocks) {
    for (let index = 0; index < block.values.length; index += 1) {
      if (read.result.stateOf(rowNumber(block.firstRow + index)) !== 'ready') continue;
      if (cutOff.has(block.firstRow + index)) {
        unconfirmed += 1;
        continue;
      }
      const row = prepareRow(block, index, context);
      const { outcome, receipt } = statusCells(place, block, index);
      const verdict = eligibility(row, { outcome, receipt }, environment, noOverride);
      if (verdict.send) toSend.push(row);
      else if (settledAsSent.has(verdict.why)) accepted += 1;
      else unconfirmed += 1;
      if (index % 256 === 0) await breathe();
    }
  }
  return { toSend, leftOut: { accepted, unconfirmed } };
}
