import type { CellValue, RowBlock } from './cell';
import type { ColumnIndex } from './column-index';
import type { CellFix } from './fixes';
import { fixedCells } from './fixes';

/** The block as it stands after these fixes; a fix whose cells are not what it was made for fails the test. */
export function applied(block: RowBlock, fixes: readonly CellFix[]): RowBlock {
  const values = block.values.map((cells): CellValue[] => [...cells]);
  const formats = new Map(
    [...block.formats].map(([column, all]): [ColumnIndex, string[]] => [column, [...all]]),
  );
  const texts = new Map([...block.texts].map(([column, all]): [ColumnIndex, string[]] => [column, [...all]]));
  for (const { row, column, before, after, numberFormat } of fixes.flatMap(fixedCells)) {
    const index = row - block.firstRow;
    const cells = values[index];
    if (cells === undefined) throw new Error('a fix outside the sheet');
    if (cells[column] !== before)
      throw new Error(`a fix of ${String(before)}, where ${String(cells[column])} stands`);
    cells[column] = after;
    const [columnFormats, columnTexts] = [formats.get(column), texts.get(column)];
    if (columnFormats !== undefined && numberFormat !== undefined) columnFormats[index] = numberFormat;
    if (columnTexts !== undefined) columnTexts[index] = String(after);
  }
  return { ...block, values, formats, texts };
}
