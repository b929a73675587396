import type { ControlTotal } from '../accounts/check/check-result';
import type { Operation } from '../accounts/operation';
import { rowsIn } from '../workflow/rows-in';
import type { RowsChoice } from '../workflow/submitting/rows-choice';
import { rowsChoice } from '../workflow/submitting/rows-choice';
import type { AppState } from '../workflow/state';

type Totals = Readonly<Record<Operation, ControlTotal>>;

/** Which rows one press of Submit would send, how many, and what else could be chosen. */
export interface RowsScope {
  readonly choice: RowsChoice;
  /** Rows of each choice; of the selected ones all, whether they can be sent or not. */
  readonly rows: Readonly<Record<RowsChoice, number>>;
  /** Rows that would really be sent: without errors, held rows and rows sent before. */
  readonly toSend: number;
  /** Selected rows that cannot go without other new rows of their accounts. */
  readonly parts: number;
  /** Their counts and sums; none while nothing is selected. */
  readonly totals: Totals | undefined;
}

/** @returns undefined before the first check */
export function rowsScope(
  state: Pick<AppState, 'checked' | 'selection' | 'rowsChoice'>,
): RowsScope | undefined {
  const { checked, selection } = state;
  if (!checked) return undefined;
  const { totals, earlier } = checked;
  const choice = rowsChoice(state.rowsChoice, selection.rows);
  const rows = {
    selected: selection.rows,
    'all-ready': checked.sendable,
    rejected: rowsIn(earlier.rejected),
    changed: rowsIn(earlier.changed),
  };
  const chosen = {
    selected: { toSend: selection.sendable, totals: selection.figures?.totals },
    'all-ready': { toSend: rows['all-ready'], totals },
    rejected: { toSend: rows.rejected, totals: earlier.rejected },
    changed: { toSend: rows.changed, totals: earlier.changed },
  }[choice];
  return { choice, rows, parts: selection.parts, ...chosen };
}
