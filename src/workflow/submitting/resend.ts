import { prepareRow } from '../../accounts/payload/prepare-row';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { RowNumber } from '../../accounts/row-number';
import type { StaysBehind } from '../../submission/eligibility';
import { eligibility } from '../../submission/eligibility';
import type { FreshCheck } from '../checking/check';
import type { SentBefore } from '../question';
import { statusCells } from './status-cells';

/** Rows that were sent before and may go once more on the person's word, and what they read now. */
export interface InsistedRows {
  readonly rows: readonly PreparedRow[];
  readonly before: SentBefore;
}

const countedAs: Partial<Readonly<Record<StaysBehind, keyof SentBefore>>> = {
  'already-accepted': 'accepted',
  landed: 'landed',
  different: 'different',
  'cannot-tell': 'cannotTell',
};

const none: ReadonlySet<string> = new Set();

/**
 * The rows among the chosen ones that stay behind only because they were sent before. Unconfirmed rows are not among
 * them, whoever insists: what Command's exports say releases those, and nothing else.
 */
export function insistedRows(fresh: FreshCheck, chosen: readonly RowNumber[]): InsistedRows {
  const { place, context, read, known, session } = fresh;
  const wanted = new Set<number>(chosen);
  const rows: PreparedRow[] = [];
  const before = { accepted: 0, landed: 0, different: 0, cannotTell: 0 };
  for (const block of read.blocks)
    for (let index = 0; index < block.values.length; index += 1) {
      const number = block.firstRow + index;
      if (!wanted.has(number) || known.cutOff.has(number)) continue;
      if (read.result.stateOf(number as RowNumber) !== 'ready') continue;
      const row = prepareRow(block, index, context);
      const present = statusCells(place, block, index);
      const judge = (override: ReadonlySet<string>) =>
        eligibility(row, present, session.environment, override, known.taken);
      const verdict = judge(none);
      if (verdict.send || !judge(new Set([row.keyHash])).send) continue;
      const counted = countedAs[verdict.why];
      if (counted === undefined) continue;
      before[counted] += 1;
      rows.push(row);
    }
  return { rows, before };
}
