import type { Desk } from '../desk';
import { activeMemory, set, tell } from '../desk';
import { noSelection } from '../no-selection';
import { findPlace } from './find-place';

/** Takes the Issues text and our two colour rules off the active sheet; the other status columns stay as they are. */
export async function clearMarks(desk: Desk): Promise<void> {
  const place = activeMemory(desk)?.checked.place ?? (await findPlace(desk));
  await desk.ports.workbook.clearMarks(place);
  desk.sheets.delete(place.sheetId);
  set(desk, { checked: undefined, selection: noSelection, undoableFixes: 0 });
  tell(desk, 'success', { key: 'marks.cleared', params: {} });
}
