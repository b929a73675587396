import type { AppState } from '../workflow/state';

/** Which rows one press of Submit would send, and how many. */
export interface RowsScope {
  /** The selection counts when it holds more than one data row (DESIGN, The pane). */
  readonly counts: 'selection' | 'all-ready';
  readonly selected: number;
  readonly ready: number;
  /** Rows that would really be sent: without errors, held rows and rows sent before. */
  readonly toSend: number;
}

/** @returns undefined before the first check */
export function rowsScope(state: Pick<AppState, 'checked' | 'selection'>): RowsScope | undefined {
  const { checked, selection } = state;
  if (!checked) return undefined;
  const counts = selection.rows > 1 ? 'selection' : 'all-ready';
  return {
    counts,
    selected: selection.rows,
    ready: checked.sendable,
    toSend: counts === 'selection' ? selection.sendable : checked.sendable,
  };
}
