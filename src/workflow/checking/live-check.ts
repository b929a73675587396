import type { CellValue } from '../../accounts/cell';
import type { ColumnIndex } from '../../accounts/column-index';
import type { CivilDate } from '../../accounts/dates/civil-date';
import type { RowNumber } from '../../accounts/row-number';
import type { ColumnSpan, SheetPlace } from '../../ports/workbook-port';
import type { RowStretch } from './touched-rows';

/** Rows to look at again. */
export interface RowsToAnswer {
  readonly stretches: readonly RowStretch[];
  /** All that was touched of them, where they are so many that the others are not read; undefined: whole rows. */
  readonly columns: ColumnSpan | undefined;
  /** Rows whose Issues cells may say something else than they should. */
  readonly marked: readonly RowStretch[];
  /** The colour rules may have been split. */
  readonly block: boolean;
}

/** A checked sheet that can be kept up with edits. */
export interface LiveCheck {
  readonly place: SheetPlace;
  /** The day of the check. */
  readonly today: CivilDate;
  /** What a cell held when it was read last. */
  readonly cellAt: (row: RowNumber, column: ColumnIndex) => CellValue;
  /** How long reading and checking all of it took, in milliseconds. */
  readonly took: number;
  /**
   * Reads rows again, checks those that are others than before with all that hangs on them, shows the new counts, and writes the
   * Issues cells whose text changed, and no other.
   * @throws WorkbookProblem 'sheet-changed' when rows moved, 'calculating', and what a write is refused with
   */
  answer(rows: RowsToAnswer): Promise<void>;
  /** Reads rows again and says whether any is another than before. */
  differs(stretches: readonly RowStretch[]): Promise<boolean>;
}
