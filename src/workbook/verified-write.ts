import type { Progress } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { cellAddress } from './addresses';
import { plannedBytes } from './blocks';
import { setEveryFormat, valuesOf } from './cells';
import { requestsOf, stretchesOf } from './stretches';
import type { CellWrite, Stretch } from './stretches';

export interface WriteOptions {
  /** Awaited before each request and after the last. */
  readonly onProgress?: Progress | undefined;
  /** What a request holds at most. Left out: as much as one may hold, so that a person's fix is one step for Excel. */
  readonly requestBytes?: number;
}

/**
 * Writes cells and reads each back in the same request. Excel reads a text that starts with `+ - = @`, or looks like a
 * number or a date, as something else unless the cell's format is text: whoever writes text says so by `formatBefore`.
 * Gaps inside a call are sent as null, which leaves a cell as it is (Office.js: "null input in a 2-D array").
 *
 * Syncs: 1 for each 2.7 MB, or for each `requestBytes`; a single one for 10,000 short cells. Calls: 1 to 3 for each stretch of neighbours.
 * @throws WorkbookProblem 'not-written-as-meant' with the first cell that did not come back identical in type and text.
 */
export async function writeVerified(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  { onProgress, requestBytes = plannedBytes }: WriteOptions = {},
): Promise<void> {
  let done = 0;
  for (const request of requestsOf(stretchesOf(writes, requestBytes), requestBytes)) {
    await onProgress?.(done, writes.length);
    const queued = request.map((stretch) => ({ stretch, range: queueStretch(sheet, stretch) }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request is as large as one may be
    await context.sync();
    for (const { stretch, range } of queued) {
      compare(stretch, range);
      range.untrack();
      done += stretch.cells.reduce((sum, cell) => (cell === undefined ? sum : sum + 1), 0);
    }
  }
  if (done > 0) await onProgress?.(done, writes.length);
}

function queueStretch(sheet: Excel.Worksheet, stretch: Stretch): Excel.Range {
  const range = sheet.getRangeByIndexes(stretch.firstRow - 1, stretch.column, stretch.cells.length, 1);
  setFormats(range, stretch, 'formatBefore');
  range.values = stretch.cells.map((cell) => [cell === undefined ? null : cell.value]);
  setFormats(range, stretch, 'formatAfter');
  range.load('values');
  return range;
}

function setFormats(range: Excel.Range, stretch: Stretch, which: 'formatBefore' | 'formatAfter'): void {
  const formats = new Set(stretch.cells.map((cell) => cell?.[which]));
  const [only] = formats;
  if (formats.size === 1) {
    if (only !== undefined) setEveryFormat(range, only);
  } else range.numberFormat = stretch.cells.map((cell) => [cell?.[which] ?? null]);
}

function compare(stretch: Stretch, range: Excel.Range): void {
  const back = valuesOf(range);
  for (const [index, cell] of stretch.cells.entries())
    if (cell !== undefined && back?.[index]?.[0] !== cell.value)
      throw new WorkbookProblem('not-written-as-meant', { address: cellAddress(cell.row, cell.column) });
}
