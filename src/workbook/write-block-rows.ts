import type { CellValue } from '../accounts/cell';
import { WorkbookProblem } from '../ports/workbook-problem';
import { cellAddress } from './addresses';
import { cellBytes } from './blocks';
import { valuesOf } from './cells';
import { smoothRequestBytes } from './stretches';

/**
 * Writes whole rows into columns that bear their formats already (a text stands in a column of texts, or is blank), block
 * by block, and reads each block back in the same request. Syncs: 1 for each 150 KB.
 * @param formulaColumn the column of which the cells are formulas of ours: they come back as what they give, unread
 * @throws WorkbookProblem 'not-written-as-meant' with the first cell that did not come back identical.
 */
export async function writeBlockRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly (readonly CellValue[])[],
  firstRow: number,
  formulaColumn?: number,
): Promise<void> {
  let row = firstRow;
  for (const block of blocksOf(rows)) {
    const range = sheet.getRangeByIndexes(row - 1, 0, block.length, block[0]?.length ?? 0);
    range.values = block.map((cells) => [...cells]);
    range.load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request is as large as one should be
    await context.sync();
    compare(block, valuesOf(range) ?? [], row, formulaColumn);
    range.untrack();
    row += block.length;
  }
}

function* blocksOf(rows: readonly (readonly CellValue[])[]): Generator<readonly (readonly CellValue[])[]> {
  let start = 0;
  let bytes = 0;
  for (const [index, cells] of rows.entries()) {
    const rowBytes = cells.reduce<number>((sum, cell) => sum + cellBytes(cell), 0);
    if (index > start && bytes + rowBytes > smoothRequestBytes) {
      yield rows.slice(start, index);
      start = index;
      bytes = 0;
    }
    bytes += rowBytes;
  }
  if (start < rows.length) yield rows.slice(start);
}

function compare(
  block: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
  firstRow: number,
  formulaColumn: number | undefined,
): void {
  for (const [index, cells] of block.entries())
    for (const [column, cell] of cells.entries())
      if (column !== formulaColumn && values[index]?.[column] !== cell)
        throw new WorkbookProblem('not-written-as-meant', {
          address: cellAddress(firstRow + index, column),
        });
}
