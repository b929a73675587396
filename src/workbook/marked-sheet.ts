import { layoutMarker } from './sheet-names';

/**
 * Finds a sheet of ours by the hidden name it bears, whatever its tab is called. Syncs: 2.
 * @param key the layout's key, or its name
 * @param firstSync what to do with the first request beside reading the sheets' names
 */
export async function markedSheet(
  context: Excel.RequestContext,
  key: string,
  firstSync: (context: Excel.RequestContext) => Promise<void> = (own) => own.sync(),
): Promise<Excel.Worksheet | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await firstSync(context);
  const marked = worksheets.items.map((sheet) => {
    const marker = sheet.names.getItemOrNullObject(layoutMarker(key));
    marker.load('name');
    return { sheet, marker };
  });
  await context.sync();
  return marked.find(({ marker }) => !marker.isNullObject)?.sheet;
}
