import * as z from 'zod/mini';
import { isFieldId } from '../accounts/fields';
import type { ColumnChoices } from '../accounts/column-map';
import type { Desk } from './desk';
import { settingsOwner } from './settings-owner';

const settingKey = 'column-choices';

const choicesSchema = z.record(
  z.string(),
  z.union([z.literal('ignore'), z.literal('additional-data'), z.string().check(z.refine(isFieldId))]),
);

/** The person's choices by header: the workbook's own win over those remembered for the lender on this machine. */
export async function columnChoices(desk: Desk): Promise<ColumnChoices> {
  const owner = settingsOwner(desk);
  const ofLender = owner === undefined ? {} : desk.ports.settings.loadColumnChoices(owner);
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

function readChoices(value: unknown): ColumnChoices {
  const read = choicesSchema.safeParse(value);
  return read.success ? (read.data as ColumnChoices) : {};
}
