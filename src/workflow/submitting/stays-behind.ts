import type { RowNumber } from '../../accounts/row-number';
import type { FreshCheck } from '../checking/check';
import { countedAs } from '../checking/ready-rows';
import type { RowsBehind } from '../left-out';

/** What stays behind of the whole sheet, or of the rows that the person selected. */
export function staysBehind(
  { read, ready }: Pick<FreshCheck, 'read' | 'ready'>,
  selected: readonly RowNumber[] | undefined,
  parts: number,
): RowsBehind {
  const { result } = read;
  if (selected === undefined) {
    const { errors, held } = result.counts;
    return { errors, held, parts, leftOut: ready.leftOut };
  }
  const states = selected.map((row) => result.stateOf(row));
  const chosen = new Set(selected);
  const leftOut = { accepted: 0, unconfirmed: 0, cannotTell: 0, waiting: 0 };
  const going = new Set(ready.toSend.map(({ row }) => row));
  for (const { row, why } of ready.judged) {
    if (!chosen.has(row.row)) continue;
    if (why !== undefined) leftOut[countedAs[why]] += 1;
    else if (!going.has(row.row)) leftOut.waiting += 1;
  }
  const inState = (wanted: 'error' | 'held') => states.filter((state) => state === wanted).length;
  return { errors: inState('error'), held: inState('held'), parts, leftOut };
}
