import type { SheetPlace } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { headerText, valuesOf } from './cells';
import type { About } from './about';

/** A sheet that was found again, before anything is read from or written to it. */
export interface OpenedPlace {
  readonly sheet: Excel.Worksheet;
  /**
   * Call once after the sync: says whether the sheet still is what the place says.
   * @throws WorkbookProblem 'sheet-changed', 'read-only', 'sheet-protected'
   */
  readonly check: () => void;
}

/** What a place's failures are told about. */
export function aboutPlace(place: SheetPlace): About {
  return { sheetId: place.sheetId, sheetName: place.sheetName };
}

/**
 * Queues the reads that show whether a place still stands: its header row word for word and, before a write, whether
 * writing is allowed at all. Costs no request of its own: it goes with the caller's first sync.
 */
export function openPlace(
  context: Excel.RequestContext,
  place: SheetPlace,
  purpose: 'read' | 'write',
): OpenedPlace {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const header = sheet.getRangeByIndexes(place.headerRow - 1, place.firstColumn, 1, place.columnCount);
  header.load('values');
  const checkWritable = purpose === 'write' ? queueWritable(context, sheet, place.sheetName) : undefined;
  return {
    sheet,
    check: () => {
      const now = valuesOf(header)?.[0] ?? [];
      header.untrack();
      if (place.headers.some((text, index) => text !== headerText(now[index])))
        throw new WorkbookProblem('sheet-changed', { sheet: place.sheetName });
      checkWritable?.();
    },
  };
}

/** Queues the reads that say whether a sheet may be written; the returned function throws after the sync if not. */
export function queueWritable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetName: string,
): () => void {
  context.workbook.load('readOnly');
  sheet.protection.load('protected');
  return () => {
    if (context.workbook.readOnly) throw new WorkbookProblem('read-only', {});
    if (sheet.protection.protected) throw new WorkbookProblem('sheet-protected', { sheet: sheetName });
  };
}

/** The worksheet column, from 0, of a column of the place. */
export function worksheetColumn(place: SheetPlace, column: number): number {
  return place.firstColumn + column;
}
