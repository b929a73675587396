import type { CellValue, RowBlock } from '../../accounts/cell';
import { outcomeFromWord } from '../../messages/outcome-words';
import type { Outcome } from '../../ports/outcome';
import type { SheetPlace, StatusColumn } from '../../ports/workbook-port';

/** All five, for work that leaves an outcome beside a row. */
export const allStatusColumns: readonly StatusColumn[] = [
  'issues',
  'outcome',
  'response',
  'sentAt',
  'receipt',
];

/** What the status columns of one row say now. */
export interface StatusCells {
  readonly outcome: Outcome | undefined;
  readonly receipt: string;
  readonly sentAt: string;
}

/** Reads the status columns out of a block that was read with the rows. */
export function statusCells(place: SheetPlace, block: RowBlock, index: number): StatusCells {
  const row = block.values[index];
  const text = (column: StatusColumn): string => {
    const at = place.statusColumns[column];
    return at === undefined ? '' : asText(row?.[at]);
  };
  return { outcome: outcomeFromWord(text('outcome')), receipt: text('receipt'), sentAt: text('sentAt') };
}

function asText(value: CellValue | undefined): string {
  return value === undefined ? '' : String(value);
}
