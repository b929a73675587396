import type { CellValue } from '../accounts/cell';
import { createBlockSizer, readInBlocks, rowsBytes } from './blocks';
import type { BlockGuess } from './blocks';
import type { Grid } from './cells';

/** What can be read of a cell. */
export type CellPart = 'values' | 'text' | 'formulas' | 'numberFormat';

/** One column as read, top to bottom; parts that were not asked for are empty. */
export interface ColumnCells {
  readonly values: CellValue[];
  readonly text: string[];
  readonly formulas: CellValue[];
  readonly numberFormat: string[];
}

/**
 * Reads some columns (0-based in the worksheet) over consecutive rows, in as many requests as their size needs: one for
 * up to about 25,000 rows of one column's values.
 */
export async function readColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: { readonly firstRow: number; readonly rowCount: number },
  columns: readonly number[],
  parts: CellPart[],
  guess: BlockGuess = {},
): Promise<ReadonlyMap<number, ColumnCells>> {
  const result = new Map<number, ColumnCells>();
  for (const column of columns) result.set(column, { values: [], text: [], formulas: [], numberFormat: [] });
  if (rows.rowCount <= 0 || columns.length === 0) return result;
  await readInBlocks(context, {
    ...rows,
    sizer: createBlockSizer(result.size * parts.length, guess),
    queue(firstRow, rowCount) {
      const ranges = [...result.keys()].map((column) => {
        const range = sheet.getRangeByIndexes(firstRow - 1, column, rowCount, 1);
        // eslint-disable-next-line office-addins/no-empty-load -- the parts are named by the caller
        range.load(parts);
        return { column, range };
      });
      return {
        take() {
          let bytes = 0;
          for (const { range } of ranges)
            for (const part of parts) {
              const grid = range[part] as Grid<CellValue> | null;
              if (grid === null) return null;
              bytes += rowsBytes(grid);
            }
          for (const { column, range } of ranges)
            for (const part of parts) append(result.get(column), part, range[part] as Grid<CellValue>);
          return bytes;
        },
        release() {
          for (const { range } of ranges) range.untrack();
        },
      };
    },
  });
  return result;
}

function append(cells: ColumnCells | undefined, part: CellPart, grid: Grid<CellValue>): void {
  const list = cells?.[part] as CellValue[] | undefined;
  for (const row of grid) list?.push(row[0] ?? '');
}
