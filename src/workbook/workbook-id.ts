/** Settings key of the GUID by which the journal and the receipts know a workbook. */
const idKey = 'accounts-for-command.workbook-id';

/** Queues the read of the workbook's id, to go with the caller's next sync. */
export function queueWorkbookId(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(idKey);
  setting.load('value');
  return setting;
}

/** The id that was read; undefined when the workbook has none yet. */
export function workbookIdOf(setting: Excel.Setting): string | undefined {
  if (setting.isNullObject) return undefined;
  const value: unknown = setting.value;
  return typeof value === 'string' ? value : undefined;
}

/** Queues the making of an id where there is none; it goes with the caller's write, so that reading never writes. */
export function keepWorkbookId(context: Excel.RequestContext, setting: Excel.Setting): void {
  if (workbookIdOf(setting) === undefined) context.workbook.settings.add(idKey, crypto.randomUUID());
}
