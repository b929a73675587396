import { checkSheet } from './check';
import { decideOperations, rememberDecided } from './decide-operations';
import { findPlace } from './find-place';
import { mappedColumns } from './mapped-columns';
import type { Desk } from '../desk';
import { tell } from '../desk';

/** *Decide from Command*, as the pane offers it: fills the rows that do not say what they ask for, and checks the sheet by it. */
export async function decideFromCommand(desk: Desk, signal: AbortSignal): Promise<void> {
  const { session } = desk.store.getState();
  if (session.kind !== 'signed-in') return;
  const place = await findPlace(desk);
  const columnMap = await mappedColumns(desk, place, signal);
  const decided = await decideOperations(desk, session.session, place, columnMap, signal);
  const fresh = await checkSheet(desk, signal);
  rememberDecided(desk, fresh.place, decided);
  const { create, update, unchanged, ...blank } = decided.counts;
  const undecided = Object.values(blank).reduce((sum, rows) => sum + rows, 0);
  tell(desk, undecided > 0 ? 'warning' : 'success', {
    key: 'decide.done',
    params: { create, update, unchanged, undecided },
  });
}
