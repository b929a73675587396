import type { CellValue, RowBlock } from '../../accounts/cell';
import type { ColumnIndex } from '../../accounts/column-index';
import type { ReadCells } from '../../ports/workbook-port';
import type { RowNumber } from '../../accounts/row-number';
import { rowNumber } from '../../accounts/row-number';

type Texts = Map<ColumnIndex, string[]>;

/** The rows of a sheet as they were read last, to tell which ones are others now. Rows are kept by reference. */
export class KeptRows {
  readonly #values: (readonly CellValue[])[] = [];
  readonly #formats: Texts = new Map();
  readonly #texts: Texts = new Map();

  constructor(private readonly firstRow: RowNumber) {}

  /** Takes in the next rows of the sheet. */
  add({ values, formats, texts }: RowBlock): void {
    for (const row of values) this.#values.push(row);
    append(this.#formats, formats);
    append(this.#texts, texts);
  }

  /**
   * Takes in rows, or cells of them, that were read again.
   * @param counts whether a column's cells count when rows are compared
   * @returns those that are others than before, in the order in which they came
   */
  replace(blocks: readonly ReadCells[], counts: (column: number) => boolean): RowNumber[] {
    const others: RowNumber[] = [];
    for (const block of blocks)
      for (const [index, cells] of block.values.entries()) {
        const row = rowNumber(block.firstRow + index);
        const at = row - this.firstRow;
        const before = this.#values[at];
        if (before === undefined) continue;
        const { firstColumn } = block;
        this.#values[at] = cells.length < before.length ? patched(before, cells, firstColumn) : cells;
        const formatted = put(this.#formats, at, block.formats, index);
        const shown = put(this.#texts, at, block.texts, index);
        const same = cells.every(
          (value, cell) => value === before[firstColumn + cell] || !counts(firstColumn + cell),
        );
        if (formatted || shown || !same) others.push(row);
      }
    return others;
  }

  /** One row as a block of its own. */
  rowOf(row: RowNumber): RowBlock {
    return this.#block(row - this.firstRow, row - this.firstRow + 1);
  }

  /** Rows in blocks of neighbours. */
  blocksOf(rows: readonly RowNumber[]): RowBlock[] {
    const sorted = [...new Set(rows)].sort((one, other) => one - other);
    const blocks: RowBlock[] = [];
    for (let start = 0; start < sorted.length;) {
      let end = start + 1;
      while (end < sorted.length && (sorted[end] ?? 0) === (sorted[end - 1] ?? 0) + 1) end += 1;
      const at = (sorted[start] ?? 0) - this.firstRow;
      blocks.push(this.#block(at, at + end - start));
      start = end;
    }
    return blocks;
  }

  #block(from: number, to: number): RowBlock {
    return {
      firstRow: rowNumber(this.firstRow + from),
      values: this.#values.slice(from, to),
      formats: cut(this.#formats, from, to),
      texts: cut(this.#texts, from, to),
    };
  }
}

function patched(
  before: readonly CellValue[],
  cells: readonly CellValue[],
  firstColumn: number,
): readonly CellValue[] {
  const values = [...before];
  for (const [at, value] of cells.entries()) values[firstColumn + at] = value;
  return values;
}

function append(kept: Texts, more: RowBlock['texts']): void {
  for (const [column, texts] of more) {
    const list = kept.get(column);
    if (list === undefined) kept.set(column, [...texts]);
    else for (const text of texts) list.push(text);
  }
}

/** @returns whether one of them is another than before */
function put(kept: Texts, at: number, from: RowBlock['texts'], index: number): boolean {
  let other = false;
  for (const [column, texts] of from) {
    const list = kept.get(column);
    const text = texts[index] ?? '';
    if (list === undefined || list[at] === text) continue;
    list[at] = text;
    other = true;
  }
  return other;
}

function cut(kept: Texts, from: number, to: number): RowBlock['texts'] {
  return new Map([...kept].map(([column, texts]) => [column, texts.slice(from, to)] as const));
}
