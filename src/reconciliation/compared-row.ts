import type { RowGroup } from '../ports/reconciliation';
import type { ComparableRow, Comparison } from './compare';
import { figuresOfRow } from './compare-figures';
import { formerFigures } from './former-figures';
import type { Snapshot } from './snapshot';

/** A row that was held against Command, and what came of it. */
export interface ComparedRow<Row extends ComparableRow = ComparableRow> {
  readonly row: Row;
  readonly group: RowGroup;
  readonly comparison: Comparison;
}

/** Figures of one side: amounts as decimal strings in major units, the day as dd/MM/yyyy. */
export interface SideFigures {
  readonly total: string | undefined;
  readonly paid: string | undefined;
  readonly dueDate: string | undefined;
}

/** What sheet and Command say of a row. */
export interface BothSides {
  readonly sheet: SideFigures;
  /** `absent`: Command does not have it. Undefined where the exports do not say which one is this row's. */
  readonly command: SideFigures | 'absent' | undefined;
}

/**
 * What a compared row asks Command to hold, and what it holds.
 *
 * @param decimals - of the lender's currency: 2, or 3 for BHD, KWD, OMR
 */
export function bothSides({ row, comparison }: ComparedRow, snapshot: Snapshot, decimals: number): BothSides {
  const { total, paid, dueDate } = figuresOfRow(row.operation, row.payload);
  const sheet = { total: total?.toFixed(), paid: paid?.toFixed(), dueDate };
  return { sheet, command: commandSide() };

  function commandSide(): BothSides['command'] {
    if (comparison.kind === 'missing') return 'absent';
    // Its account's totals agree, so that its part of them does.
    if (comparison.kind === 'landed' && comparison.by === 'account-totals') return sheet;
    if (comparison.kind === 'cannot-tell' && comparison.why === 'sub-account-repeats') return undefined;
    return formerFigures(snapshot, row.key, decimals);
  }
}

/** What became of a row that was never sent from here is no outcome: only what Command shows of it is said. */
export function unsentGroup({ kind }: Comparison): RowGroup {
  switch (kind) {
    case 'landed':
      return 'unsent-agrees';
    case 'different':
      return 'unsent-differs';
    case 'missing':
      return 'unsent-absent';
    case 'cannot-tell':
      return 'unsent-cannot-tell';
  }
}
