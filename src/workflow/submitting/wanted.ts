import type { RowNumber } from '../../accounts/row-number';
import type { RowsChoice } from './rows-choice';

/** Which rows the person wants to send. */
export interface Wanted {
  readonly choice: RowsChoice;
  readonly selected: readonly RowNumber[];
  /** Rows that were sent before shall go once more. */
  readonly again: boolean;
  /** How many rows the button promised. */
  readonly promised: number;
}
