import type { SentEarlier } from '../../submission/eligibility';

/** Which rows Submit sends: the selected ones, all that are ready, those rejected before, or those changed since they were accepted. */
export type RowsChoice = 'selected' | 'all-ready' | SentEarlier;

/**
 * What goes when the person did not say: the selection where it holds more than one row, since a single row is where they happen
 * to stand, else all ready rows.
 */
export function rowsChoice(said: RowsChoice | undefined, selectedRows: number): RowsChoice {
  return said ?? (selectedRows > 1 ? 'selected' : 'all-ready');
}
