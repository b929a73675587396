import type { Progress, SheetPlace } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { cellBytes } from './blocks';
import { putColourRules, removeColourRules } from './colour-rules';
import { queueMarkers } from './markers';
import { aboutPlace, openPlace, worksheetColumn } from './open-place';
import { readColumns } from './read-columns';
import type { RunExcel } from './run';
import type { CellWrite } from './stretches';
import { requestBytesFor } from './stretches';
import { writeVerified } from './verified-write';

/** A Check of 100,000 rows may make 40 requests in all: where smooth ones would be more than these, they are larger. */
const mostRequests = 4;

/**
 * Makes the Issues column say `texts` (one a data row, '' for none) and puts the two colour rules. Only cells that differ
 * are written; checking twice writes nothing. The texts start with a mark of ours, so that none can be taken for a
 * formula or a number.
 *
 * Syncs: 2, and 1 for each 2.7 MB of the column read, up to about 4 for the text written, and 2 or 3 for the rules.
 * @throws WorkbookProblem 'sheet-changed', 'sheet-protected', 'read-only', 'not-written-as-meant' …
 */
export async function mark(
  run: RunExcel,
  place: SheetPlace,
  texts: readonly string[],
  onProgress?: Progress,
): Promise<void> {
  const issues = place.statusColumns.issues;
  if (issues === undefined) throw new WorkbookProblem('sheet-changed', { sheet: place.sheetName });
  await run(async (context) => {
    const opened = openPlace(context, place, 'write');
    const markers = queueMarkers(opened.sheet);
    await context.sync();
    opened.check();
    markers.follow();
    const column = worksheetColumn(place, issues);
    const cells = await readColumns(context, opened.sheet, place, [column], ['values'], {
      cellBytes: guessedBytes(texts),
    });
    const present = cells.get(column)?.values ?? [];
    const writes: CellWrite[] = [];
    for (const [index, value] of texts.slice(0, place.rowCount).entries())
      if (present[index] !== value)
        writes.push({
          row: place.firstRow + index,
          column,
          value,
          formatBefore: undefined,
          formatAfter: undefined,
        });
    await writeVerified(context, opened.sheet, writes, {
      onProgress,
      requestBytes: requestBytesFor(writes, mostRequests),
    });
    if (place.rowCount === 0) await context.sync();
    await putColourRules(context, opened.sheet, place, issues, markers.take(place.sheetName));
  }, aboutPlace(place));
}

/**
 * Puts the two colour rules anew where they do not stand exactly right, as after a paste, which splits them. Syncs: 3 to 5.
 * @throws WorkbookProblem 'sheet-changed', 'sheet-protected', 'read-only'
 */
export async function restoreColours(run: RunExcel, place: SheetPlace): Promise<void> {
  const issues = place.statusColumns.issues;
  if (issues === undefined) throw new WorkbookProblem('sheet-changed', { sheet: place.sheetName });
  await run(async (context) => {
    const opened = openPlace(context, place, 'write');
    const markers = queueMarkers(opened.sheet);
    await context.sync();
    opened.check();
    markers.follow();
    await context.sync();
    await putColourRules(context, opened.sheet, place, issues, markers.take(place.sheetName));
  }, aboutPlace(place));
}

/** What stands in the column is likely as long as what is to stand there. */
function guessedBytes(texts: readonly string[]): number {
  return 20 + (1.2 * texts.reduce((sum, text) => sum + cellBytes(text), 0)) / Math.max(1, texts.length);
}

/**
 * Empties the Issues column and removes our two rules; header, other status columns and other people's rules stay.
 * Syncs: 3 to 5.
 */
export async function clearMarks(run: RunExcel, place: SheetPlace): Promise<void> {
  await run(async (context) => {
    const opened = openPlace(context, place, 'write');
    const markers = queueMarkers(opened.sheet);
    await context.sync();
    opened.check();
    markers.follow();
    const issues = place.statusColumns.issues;
    if (issues !== undefined && place.rowCount > 0)
      opened.sheet
        .getRangeByIndexes(place.firstRow - 1, worksheetColumn(place, issues), place.rowCount, 1)
        .clear('Contents');
    await context.sync();
    await removeColourRules(context, opened.sheet, place, markers.take(place.sheetName));
  }, aboutPlace(place));
}
