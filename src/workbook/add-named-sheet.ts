import { checkSheetsMayBeAdded } from './check-workbook';
import type { RunExcel } from './run';
import { freeSheetName } from './sheet-names';

/**
 * Adds a sheet under a name that is free, has it built, and shows it unless it is hidden. No sheet that is there is ever
 * written over. Syncs: 2, and those of the building.
 * @returns the sheet's name: the one wished for, with a number when it is in use
 * @throws WorkbookProblem 'read-only', 'workbook-protected'
 */
export async function addNamedSheet(
  run: RunExcel,
  { name, hidden }: { readonly name: string; readonly hidden?: true },
  build: (
    context: Excel.RequestContext,
    name: string,
    usedNames: readonly string[],
  ) => Promise<Excel.Worksheet>,
): Promise<string> {
  // A sheet that a first attempt left half made is taken away before the next.
  let halfMade: string | undefined;
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await checkSheetsMayBeAdded(context);
    worksheets.items.find((item) => item.name === halfMade)?.delete();
    const usedNames = worksheets.items.map((item) => item.name).filter((used) => used !== halfMade);
    halfMade = freeSheetName(name, usedNames);
    const sheet = await build(context, halfMade, usedNames);
    if (hidden !== true) sheet.activate();
    await context.sync();
    return halfMade;
  });
}
