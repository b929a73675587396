import type { UnitFactor } from '../ports/preflight';
import { bothSides, type ComparedRow } from './compared-row';
import type { Snapshot } from './snapshot';
import { factorOf, UnitSums } from './unit-sums';

/** Amounts that are nearly all the same number of times Command's: one mistake, and the rows that show it. */
export interface UnitMistake {
  readonly factor: UnitFactor;
  readonly rows: ReadonlySet<ComparedRow['row']>;
}

/**
 * Whether what differs is the unit: fils for dirhams, or the other way round. Told once, and not for each row.
 *
 * @param decimals - of the lender's currency: 2, or 3 for BHD, KWD, OMR
 * @example
 * unitMistake(compared, snapshot, 2)?.factor; //=> '100'
 */
export function unitMistake(
  compared: Iterable<ComparedRow>,
  snapshot: Snapshot,
  decimals: number,
): UnitMistake | undefined {
  const sums = new UnitSums<ComparedRow['row']>();
  for (const one of compared) {
    const { comparison } = one;
    if (comparison.kind !== 'different' && comparison.kind !== 'landed') continue;
    const { sheet, command } = bothSides(one, snapshot, decimals);
    if (command === undefined || command === 'absent') continue;
    sums.add(
      Number(says(sheet.total) && says(command.total)) + Number(says(sheet.paid) && says(command.paid)),
      comparison.kind === 'landed' ? [] : comparison.differences.map(factorOf),
      () => one.row,
    );
  }
  const unit = sums.result();
  return unit && { factor: unit.factor, rows: new Set(unit.items) };
}

/** An amount of nothing has no unit. */
function says(amount: string | undefined): boolean {
  return amount !== undefined && Number(amount) !== 0;
}
