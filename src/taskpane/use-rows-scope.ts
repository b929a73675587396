import { useAppState } from './pane-context';
import { rowsScope, type RowsScope } from './rows-scope';

/** Which rows Submit would send now; undefined before the first check. */
export function useRowsScope(): RowsScope | undefined {
  const checked = useAppState((state) => state.checked);
  const selection = useAppState((state) => state.selection);
  const rowsChoice = useAppState((state) => state.rowsChoice);
  return rowsScope({ checked, selection, rowsChoice });
}
