import type { CellValue, RowBlock } from '../accounts/cell';
import type { ColumnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import type { ColumnSpan, ReadCells, ReadWants, SheetPlace } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { createBlockSizer, readInBlocks, rowsBytes } from './blocks';
import { valuesOf } from './cells';
import type { Grid } from './cells';
import { aboutPlace, openPlace, worksheetColumn } from './open-place';
import { queueBounds } from './place';
import type { RunExcel } from './run';

/** What the first block holds at most: how long the texts of a sheet are is not known before. */
const firstRows = 2_000;
/** The same of a sheet that was read before. */
const firstCells = 90_000;

/**
 * Reads all data rows of a place in order, in blocks that stay under 3 MB, and hands each to `onBlock` before the next is
 * asked for. Values of every column, number formats and displayed text of the wanted ones. Each block brings the header
 * row and the number of rows along: a sheet that moved or shrank meanwhile ends in 'sheet-changed', not in rows left out.
 *
 * Syncs: 1, and 1 for each block (100,000 rows × 35 columns: about 20).
 * @throws WorkbookProblem 'calculating', 'calculation-pending', 'sheet-changed', 'sheet-gone', 'too-large'
 * @throws the signal's reason when it aborts between two blocks
 */
export async function readRows(
  run: RunExcel,
  place: SheetPlace,
  wants: ReadWants,
  onBlock: (block: RowBlock) => Promise<void> | void,
  signal?: AbortSignal,
): Promise<void> {
  const stretch = { ...place, columns: allColumns(place), rowsMeant: undefined };
  await readStretch(run, place, stretch, wants, onBlock, signal);
}

/**
 * Reads some consecutive data rows, or some columns of them, in the same way. Syncs: 1, and 1 for each block.
 * @throws WorkbookProblem 'sheet-changed' as well when the place has more or fewer rows than it says
 */
export async function readArea(
  run: RunExcel,
  place: SheetPlace,
  rows: { readonly firstRow: number; readonly rowCount: number },
  wants: ReadWants,
  columns: ColumnSpan = allColumns(place),
): Promise<readonly ReadCells[]> {
  const blocks: ReadCells[] = [];
  const stretch = { ...rows, columns, rowsMeant: place.rowCount };
  const inside = (column: ColumnIndex) => column >= columns.first && column < columns.first + columns.count;
  const wanted = { formats: wants.formats.filter(inside), texts: wants.texts.filter(inside) };
  await readStretch(run, place, stretch, wanted, (block) => {
    blocks.push({ ...block, firstColumn: columns.first });
  });
  return blocks;
}

function allColumns({ columnCount }: SheetPlace): ColumnSpan {
  return { first: 0, count: columnCount };
}

interface RowStretch {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columns: ColumnSpan;
  /** How many rows the place must have; undefined: as many as it has at the first block. */
  readonly rowsMeant: number | undefined;
}

async function readStretch(
  run: RunExcel,
  place: SheetPlace,
  stretch: RowStretch,
  wants: ReadWants,
  onBlock: (block: RowBlock) => Promise<void> | void,
  signal?: AbortSignal,
): Promise<void> {
  const cellsPerRow = stretch.columns.count + wants.formats.length + wants.texts.length;
  const firstBlock = stretch.rowsMeant === undefined ? firstRows : Math.ceil(firstCells / cellsPerRow);
  const sizer = createBlockSizer(cellsPerRow, { firstRows: firstBlock, allRows: stretch.rowCount });
  let nextRow = stretch.firstRow;
  const endRow = stretch.firstRow + stretch.rowCount;
  await run(async (context) => {
    const opened = openPlace(context, place, 'read');
    context.workbook.application.load('calculationState');
    await context.sync();
    opened.check();
    const { calculationState } = context.workbook.application;
    if (calculationState === 'Calculating') throw new WorkbookProblem('calculating', {});
    // What is read again after an edit is what the person sees, old results included.
    if (calculationState === 'Pending' && stretch.rowsMeant === undefined)
      throw new WorkbookProblem('calculation-pending', {});
    signal?.throwIfAborted();

    let block: RowBlock | undefined;
    let check = opened.check;
    let bounds: ReturnType<typeof queueBounds> = () => undefined;
    let rowsAtStart = stretch.rowsMeant;
    await readInBlocks(context, {
      firstRow: nextRow,
      rowCount: endRow - nextRow,
      sizer,
      queue(firstRow, rowCount) {
        const { sheet, check: checkAgain } = openPlace(context, place, 'read');
        check = checkAgain;
        bounds = queueBounds(sheet, place.headerRow, place.tableName);
        const queued = queueBlock(sheet, place, { ...stretch, firstRow, rowCount }, wants);
        return {
          take() {
            block = queued.block();
            return queued.bytes();
          },
          release: queued.release,
        };
      },
      async arrived(firstRow, rowCount) {
        check();
        const rowsNow = bounds()?.rowCount ?? 0;
        rowsAtStart ??= rowsNow;
        if (rowsNow !== rowsAtStart) throw new WorkbookProblem('sheet-changed', { sheet: place.sheetName });
        if (block !== undefined) await onBlock(block);
        block = undefined;
        nextRow = firstRow + rowCount;
        signal?.throwIfAborted();
      },
    });
  }, aboutPlace(place));
}

interface ColumnRun {
  readonly range: Excel.Range;
  readonly columns: readonly ColumnIndex[];
}

function queueBlock(
  sheet: Excel.Worksheet,
  place: SheetPlace,
  { firstRow, rowCount, columns }: RowStretch,
  wants: ReadWants,
) {
  const rangeOf = (column: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(firstRow - 1, worksheetColumn(place, column), rowCount, count);
  const values = rangeOf(columns.first, columns.count);
  values.load('values');
  const runsOf = (columns: readonly ColumnIndex[], part: 'numberFormat' | 'text'): ColumnRun[] =>
    neighbours(columns).map((run) => {
      const range = rangeOf(run[0] ?? 0, run.length);
      range.load(part);
      return { range, columns: run };
    });
  const formats = runsOf(wants.formats, 'numberFormat');
  const texts = runsOf(wants.texts, 'text');
  const grids = (): readonly (Grid<CellValue> | null)[] => [
    valuesOf(values),
    ...formats.map(({ range }) => range.numberFormat as Grid<string> | null),
    ...texts.map(({ range }) => range.text as Grid<string> | null),
  ];
  return {
    block: (): RowBlock => ({
      firstRow: rowNumber(firstRow),
      values: valuesOf(values) ?? [],
      formats: byColumn(formats, (range) => range.numberFormat as Grid<string> | null),
      texts: byColumn(texts, (range) => range.text),
    }),
    bytes(): number | null {
      let bytes = 0;
      for (const grid of grids()) {
        if (grid === null) return null;
        bytes += rowsBytes(grid);
      }
      return bytes;
    },
    release(): void {
      for (const { range } of [{ range: values }, ...formats, ...texts]) range.untrack();
    },
  };
}

function byColumn(runs: readonly ColumnRun[], gridOf: (range: Excel.Range) => Grid<string> | null) {
  const result = new Map<ColumnIndex, readonly string[]>();
  for (const { range, columns } of runs) {
    const grid = gridOf(range) ?? [];
    for (const [at, column] of columns.entries())
      result.set(
        column,
        grid.map((row) => row[at] ?? ''),
      );
  }
  return result;
}

/** Columns side by side, so that they can be read as one range. */
function neighbours(columns: readonly ColumnIndex[]): ColumnIndex[][] {
  const runs: ColumnIndex[][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}
