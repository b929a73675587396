import type { RowNumber } from '../accounts/row-number';
import type { SheetPlace } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { valuesOf } from './cells';
import { aboutPlace, openPlace, worksheetColumn } from './open-place';
import { readColumns } from './read-columns';
import type { RunExcel } from './run';
import { stretchesOf } from './stretches';
import type { CellWrite } from './stretches';
import { writeVerified } from './verified-write';

/** Cells looked at in one request: with texts as long as ours get, far below what an answer may hold. */
const cellsInOneLook = 500;
/** From here on it is cheaper to read the column through than to look at each stretch of it. */
const manyRows = 2_000;

/**
 * Makes the Issues cells of some rows say what they shall say. What stands there is read first: a cell that says so already is
 * not written, so that the undo stack stays as it was; each write is read back.
 *
 * Syncs: 1 to open, 1 for each 500 rows looked at, 1 for each 2.7 MB written; from 2,000 rows on the column is read in blocks.
 * @throws WorkbookProblem 'sheet-changed', 'sheet-protected', 'read-only', 'not-written-as-meant'
 */
export async function markRows(
  run: RunExcel,
  place: SheetPlace,
  texts: ReadonlyMap<RowNumber, string>,
): Promise<void> {
  const { issues } = place.statusColumns;
  if (issues === undefined) throw new WorkbookProblem('sheet-changed', { sheet: place.sheetName });
  if (texts.size === 0) return;
  const column = worksheetColumn(place, issues);
  const wanted = [...texts]
    .sort(([one], [other]) => one - other)
    .map(([row, value]): CellWrite => ({
      row,
      column,
      value,
      formatBefore: undefined,
      formatAfter: undefined,
    }));
  await run(async (context) => {
    const opened = openPlace(context, place, 'write');
    await context.sync();
    opened.check();
    const look = wanted.length < manyRows ? otherCells : otherCellsOfColumn;
    const writes = await look(context, opened.sheet, wanted);
    if (writes.length > 0) await writeVerified(context, opened.sheet, writes);
  }, aboutPlace(place));
}

/** Those that say something else now, looked at stretch by stretch. */
async function otherCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: readonly CellWrite[],
): Promise<CellWrite[]> {
  const others: CellWrite[] = [];
  for (let start = 0; start < wanted.length; start += cellsInOneLook) {
    const looks = stretchesOf(wanted.slice(start, start + cellsInOneLook)).map((stretch) => {
      const range = sheet.getRangeByIndexes(stretch.firstRow - 1, stretch.column, stretch.cells.length, 1);
      range.load('values');
      return { stretch, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request looks at as many as one should
    await context.sync();
    for (const { stretch, range } of looks) {
      const present = valuesOf(range);
      for (const [at, cell] of stretch.cells.entries())
        if (cell !== undefined && present?.[at]?.[0] !== cell.value) others.push(cell);
      range.untrack();
    }
  }
  return others;
}

/** The same, by reading the column from the first to the last of them. */
async function otherCellsOfColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: readonly CellWrite[],
): Promise<CellWrite[]> {
  const [first] = wanted;
  const last = wanted.at(-1);
  if (first === undefined || last === undefined) return [];
  const { row: firstRow, column } = first;
  const rows = { firstRow, rowCount: last.row - firstRow + 1 };
  const present = (await readColumns(context, sheet, rows, [column], ['values'])).get(column)?.values;
  return wanted.filter(({ row, value }) => present?.[row - firstRow] !== value);
}
