import type { ColumnChoices } from '../../accounts/columns/column-map';
import { isColumnChoice } from '../../accounts/columns/column-map';
import type { Desk } from '../desk';
import { settingsOwner } from '../settings-owner';

const settingKey = 'column-choices';

/** The person's choices by header: the workbook's own win over those remembered for the lender on this machine. */
export async function columnChoices(desk: Desk): Promise<ColumnChoices> {
  const owner = settingsOwner(desk);
  const ofLender = owner === undefined ? {} : readChoices(desk.ports.settings.loadColumnChoices(owner));
  return { ...ofLender, ...readChoices(await desk.ports.workbook.readSetting(settingKey)) };
}

/** Keeps choices in the workbook, for colleagues, and for the lender, for next month's file. */
export async function keepColumnChoices(desk: Desk, choices: ColumnChoices): Promise<void> {
  const owner = settingsOwner(desk);
  if (owner !== undefined)
    desk.ports.settings.saveColumnChoices(owner, {
      ...desk.ports.settings.loadColumnChoices(owner),
      ...choices,
    });
  const inWorkbook = readChoices(await desk.ports.workbook.readSetting(settingKey));
  await desk.ports.workbook.writeSetting(settingKey, { ...inWorkbook, ...choices });
}

/** What is a choice among what was kept: one that another version does not know costs nobody the others. */
function readChoices(value: unknown): ColumnChoices {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([header, choice]) =>
      typeof choice === 'string' && isColumnChoice(choice) ? [[header, choice] as const] : [],
    ),
  );
}
