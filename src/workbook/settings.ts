import type { RunExcel } from './run';
import { checkNotReadOnly } from './check-workbook';
import { keepWorkbookId, queueWorkbookId } from './workbook-id';

/** Before every key of ours, since a workbook's settings are shared by all add-ins of a host. */
export const settingPrefix = 'accounts-for-command.';

/** A JSON value kept in the workbook; undefined when there is none or another hand spoiled it. Syncs: 1. */
export async function readSetting(run: RunExcel, key: string): Promise<unknown> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingPrefix + key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? undefined : parse(setting.value);
  });
}

/**
 * Keeps a JSON value in the workbook, as text: Office would turn dates and empty objects into something else. `undefined`
 * removes it. A value that stands there already is not written again. Syncs: 1 or 2.
 * @throws WorkbookProblem 'read-only'
 */
export async function writeSetting(run: RunExcel, key: string, value: unknown): Promise<void> {
  await run(async (context) => {
    const { settings } = context.workbook;
    const standing = settings.getItemOrNullObject(settingPrefix + key);
    standing.load('value');
    const idSetting = queueWorkbookId(context);
    await checkNotReadOnly(context);
    const text = value === undefined ? undefined : JSON.stringify(value);
    if (text === undefined) {
      if (standing.isNullObject) return;
      standing.delete();
    } else if (standing.isNullObject || standing.value !== text) {
      settings.add(settingPrefix + key, text);
      keepWorkbookId(context, idSetting);
    } else return;
    await context.sync();
  });
}

function parse(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
