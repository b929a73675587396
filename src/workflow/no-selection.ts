import type { SelectionState } from './state';

/** Where no sheet is checked, or nothing of it is selected. */
export const noSelection: SelectionState = { rows: 0, sendable: 0, parts: 0, cell: undefined };
