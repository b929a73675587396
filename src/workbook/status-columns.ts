import type { SheetPlace, StatusColumn } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { addColumns } from './add-columns';
import { cellAddress } from './addresses';
import { freeHeaders } from './free-headers';
import { freeMarkerName, statusColumns } from './markers';
import { aboutPlace, queueWritable } from './open-place';
import { readPlace } from './place';
import type { PlaceReading } from './place';
import type { RunExcel } from './run';
import { keepWorkbookId, queueWorkbookId } from './workbook-id';

/** Widths in points: Issues and Response hold sentences. */
const widths: Readonly<Record<StatusColumn, number>> = {
  issues: 300,
  outcome: 90,
  response: 220,
  sentAt: 120,
  receipt: 150,
};

/**
 * Adds those of `wanted` that are missing, directly right of the data: as columns of the table, or beside the plain range
 * with its auto filter widened. Ours are known by their markers, never by their headers; a person's own column of the
 * same name makes ours `Response (Command)`. Cells are text ('@'), headers look like their neighbour.
 *
 * Syncs: 2 when nothing is missing, else 6.
 * @throws WorkbookProblem 'sheet-changed' when the headers are no longer those of `place`, 'sheet-protected', 'read-only'
 */
export async function ensureStatusColumns(
  run: RunExcel,
  place: SheetPlace,
  headers: Readonly<Record<StatusColumn, string>>,
  wanted: readonly StatusColumn[],
): Promise<SheetPlace> {
  let attempts = 0;
  return run(async (context) => {
    attempts += 1;
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    const checkWritable = queueWritable(context, sheet, place.sheetName);
    const idSetting = queueWorkbookId(context);
    const before = await readPlace(context, place.sheetId, place.headerRow, place.tableName);
    checkWritable();
    // On a second attempt some of ours may stand already, to the right of the headers that were read.
    const now = attempts > 1 ? before.place.headers.slice(0, place.headers.length) : before.place.headers;
    if (now.length !== place.headers.length || now.some((text, index) => text !== place.headers[index]))
      throw new WorkbookProblem('sheet-changed', { sheet: place.sheetName });

    keepWorkbookId(context, idSetting);
    const missing = statusColumns.filter(
      (column) => wanted.includes(column) && before.place.statusColumns[column] === undefined,
    );
    if (missing.length === 0) {
      await context.sync();
      return before.place;
    }
    const texts = freeHeaders(before.place.headers, missing, headers);
    const columns = [...texts].map(([column, header]) => ({ header, width: widths[column] }));
    const cells = await addColumns(context, before, columns);
    addMarkers(before, new Map([...texts.keys()].map((column, index) => [column, cells[index]])));
    const after = await readPlace(context, place.sheetId, place.headerRow, place.tableName);
    for (const [column, text] of texts) {
      const at = after.place.statusColumns[column];
      if (at === undefined || after.place.headers[at] !== text)
        throw new WorkbookProblem('not-written-as-meant', {
          address: cellAddress(
            place.headerRow,
            after.place.firstColumn + (at ?? after.place.columnCount - 1),
          ),
        });
    }
    return after.place;
  }, aboutPlace(place));
}

/** Marks the new header cells; names of ours that lost their cell make room. */
function addMarkers(
  reading: Omit<PlaceReading, 'place'>,
  cells: ReadonlyMap<StatusColumn, Excel.Range | undefined>,
): void {
  const used = new Set(reading.usedNames);
  for (const { name, cell } of reading.markers)
    if (cell === undefined) {
      reading.sheet.names.getItem(name).delete();
      used.delete(name.toLowerCase());
    }
  for (const [column, cell] of cells) {
    if (cell === undefined) continue;
    const name = freeMarkerName(column, used);
    used.add(name.toLowerCase());
    reading.sheet.names.add(name, cell).visible = false;
  }
}
