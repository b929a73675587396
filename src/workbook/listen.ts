import type { SheetArea, SheetEdit, WorkbookListener } from '../ports/workbook-port';
import { parseAreas } from './addresses';
import type { OfficeGlobal } from './office-globals';
import type { RunExcel } from './run';

interface Registration {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/** A change as Excel's event tells it; what the add-in itself wrote comes with a trigger source (ExcelApi 1.14). */
type Changed = Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType' | 'source' | 'worksheetId'> &
  Partial<Pick<Excel.WorksheetChangedEventArgs, 'triggerSource'>>;

/**
 * Tells what happens in the workbook: edits, inserts, deletes and sorts of rows, new results of formulas, the selection (a filter changes which
 * selected rows are visible), and which sheets there are. A listener that throws is not told so: nobody could act on it.
 *
 * Syncs: 1 to start and 1 to stop.
 * @returns stops it all; calling it twice does no harm
 */
export async function listen(
  run: RunExcel,
  office: OfficeGlobal,
  listener: WorkbookListener,
): Promise<() => Promise<void>> {
  const quietly = (tell: () => void): Promise<void> => {
    try {
      tell();
    } catch {
      // The listener's own matter; an exception here would only reach office.js.
    }
    return Promise.resolve();
  };
  const selectionChanged = (): Promise<void> =>
    quietly(() => {
      listener.selectionChanged();
    });
  const sheetChanged = (): Promise<void> =>
    quietly(() => {
      listener.sheetChanged();
    });
  const registrations = await run(async (context) => {
    const { worksheets } = context.workbook;
    const made: Registration[] = [
      worksheets.onSelectionChanged.add(selectionChanged),
      worksheets.onRowHiddenChanged.add(selectionChanged),
      worksheets.onChanged.add((event) =>
        quietly(() => {
          listener.edited(editOf(event));
        }),
      ),
      worksheets.onRowSorted.add((event) =>
        quietly(() => {
          listener.edited({
            sheetId: event.worksheetId,
            area: undefined,
            by: (event.source as string) === 'Remote' ? 'co-author' : 'this-person',
          });
        }),
      ),
      worksheets.onCalculated.add((event) =>
        quietly(() => {
          listener.calculated(event.worksheetId, areaOf(event.address));
        }),
      ),
      worksheets.onActivated.add(sheetChanged),
      worksheets.onAdded.add(sheetChanged),
      worksheets.onDeleted.add(sheetChanged),
    ];
    // Renaming is told from ExcelApi 1.17 on; before that a new name is seen at the next activation.
    if (office.context.requirements.isSetSupported('ExcelApi', '1.17'))
      made.push(worksheets.onNameChanged.add(sheetChanged));
    await context.sync();
    return made;
  });
  let stopped = false;
  return async () => {
    if (stopped) return;
    stopped = true;
    for (const registration of registrations) registration.remove();
    await registrations[0]?.context.sync();
  };
}

function editOf(event: Changed): SheetEdit {
  const edited = (event.changeType as string) === 'RangeEdited';
  return {
    sheetId: event.worksheetId,
    area: edited ? areaOf(event.address) : undefined,
    by: whoMade(event),
  };
}

function whoMade({ source, triggerSource }: Changed): SheetEdit['by'] {
  if ((source as string) !== 'Local') return 'co-author';
  return (triggerSource as string) === 'ThisLocalAddin' ? 'add-in' : 'this-person';
}

/** Some Excels do not say where they calculated. */
function areaOf(address: string | undefined): SheetArea | undefined {
  return address === undefined ? undefined : (parseAreas(address) as SheetArea | undefined);
}
