import type { Desk } from '../desk';
import { set } from '../desk';

/** Settings key, in the workbook: whoever opens it next finds it as it was left. */
export const asYouTypeKey = 'check-as-i-type';

/**
 * Takes up what was chosen for this workbook. Nobody having chosen, edits are checked as they are made where Excel keeps the
 * person's undo list after a mark of ours.
 */
export async function takeUpAsYouType(desk: Desk): Promise<void> {
  const { workbook } = desk.ports;
  const chosen = await workbook.readSetting(asYouTypeKey);
  const { undoSurvives } = await workbook.facts();
  const unchosen = undoSurvives ? 'on' : 'off-for-undo';
  set(desk, { asYouType: typeof chosen === 'boolean' ? (chosen ? 'on' : 'off') : unchosen });
}
