import { checkSheet } from './check';
import type { Desk } from '../desk';
import { activeMemory, set } from '../desk';
import { asYouTypeKey } from './take-up-as-you-type';

/**
 * Switches checking as the person types on or off and keeps the choice in the workbook. An old check is made anew when it is
 * switched on.
 * @throws WorkbookProblem 'read-only': the choice then lasts as long as the pane
 */
export async function chooseAsYouType(desk: Desk, on: boolean, signal: AbortSignal): Promise<void> {
  set(desk, { asYouType: on ? 'on' : 'off' });
  await desk.ports.workbook.writeSetting(asYouTypeKey, on);
  const memory = activeMemory(desk);
  if (on && memory?.checked.stale === true) await checkSheet(desk, signal);
}
