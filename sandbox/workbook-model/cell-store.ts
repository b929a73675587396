import type { Area, CellValue } from './types';

/**
 * One row. `values` is dense up to the row's last value and may be shorter than the sheet is wide;
 * `styles` and `formulas` are sparse and absent in most rows.
 */
export interface Row {
  /** The snapshot generation that owns this object; a row of an older generation is copied before it changes. */
  generation: number;
  /** The generation that owns the three lists; they are shared with older rows until a cell changes. */
  cellsGeneration: number;
  values: CellValue[];
  formulas: (string | undefined)[] | null;
  styles: (number | undefined)[] | null;
  /** The style of cells without one of their own. */
  style: number | undefined;
  /** In points; undefined is the standard height. */
  height: number | undefined;
  hidden: boolean;
  /** Hidden by a filter. */
  filtered: boolean;
}

const emptyRow = (generation: number): Row => ({
  generation,
  cellsGeneration: generation,
  values: [],
  formulas: null,
  styles: null,
  style: undefined,
  height: undefined,
  hidden: false,
  filtered: false,
});

/**
 * The cells of one sheet, row by row, without an object for a plain value. Taking a snapshot costs one
 * shallow copy of the list of rows; rows are copied when they change after it.
 */
export class CellStore {
  private generation = 0;
  private rows: (Row | undefined)[] = [];

  /** One more than the last row that exists in the store (with a value or with a format). */
  get rowCount(): number {
    return this.rows.length;
  }

  /** For reading only. */
  row(row: number): Row | undefined {
    return this.rows[row];
  }

  /** The row, made or copied when needed; only what is not in its cells may be changed. */
  writableRow(row: number): Row {
    const there = this.rows[row];
    if (there?.generation === this.generation) return there;
    const mine: Row = there ? { ...there, generation: this.generation } : emptyRow(this.generation);
    while (this.rows.length < row) this.rows.push(undefined);
    this.rows[row] = mine;
    return mine;
  }

  /** As `writableRow`, its cells too. */
  writable(row: number): Row {
    const mine = this.writableRow(row);
    if (mine.cellsGeneration === this.generation) return mine;
    mine.cellsGeneration = this.generation;
    mine.values = mine.values.slice();
    mine.formulas = mine.formulas?.slice() ?? null;
    mine.styles = mine.styles?.slice() ?? null;
    return mine;
  }

  value(row: number, column: number): CellValue {
    return this.rows[row]?.values[column] ?? '';
  }

  formula(row: number, column: number): string | undefined {
    return this.rows[row]?.formulas?.[column];
  }

  /** The cell's own style, or its row's; undefined when neither has one. */
  style(row: number, column: number): number | undefined {
    const it = this.rows[row];
    return it?.styles?.[column] ?? it?.style;
  }

  set(row: number, column: number, value: CellValue, formula?: string): void {
    if (value === '' && formula === undefined) {
      const there = this.rows[row];
      if (!there || (column >= there.values.length && there.formulas?.[column] === undefined)) return;
    }
    const it = this.writable(row);
    while (it.values.length < column) it.values.push('');
    it.values[column] = value;
    if (formula !== undefined) (it.formulas ??= [])[column] = formula;
    else if (it.formulas) it.formulas[column] = undefined;
  }

  setStyle(row: number, column: number, style: number): void {
    const it = this.writable(row);
    (it.styles ??= [])[column] = style;
  }

  /** Opens `count` empty rows before `row`, with the height and style of none. */
  insertRows(row: number, count: number): void {
    if (row >= this.rows.length) return;
    const opened = new Array<undefined>(count).fill(undefined);
    this.rows = this.rows.slice(0, row).concat(opened, this.rows.slice(row));
  }

  deleteRows(row: number, count: number): void {
    this.rows.splice(row, count);
  }

  /** Moves the cells of a row at and after `column` by `by` (negative: to the left, over what is there). */
  shiftColumns(row: number, column: number, by: number): void {
    if (!this.rows[row]) return;
    const it = this.writable(row);
    const move = <T>(list: (T | undefined)[] | null, blank: T | undefined): void => {
      if (!list || list.length <= column) return;
      if (by > 0) list.splice(column, 0, ...new Array<T | undefined>(by).fill(blank));
      else list.splice(column, -by);
    };
    move<CellValue>(it.values, '');
    move(it.formulas, undefined);
    move(it.styles, undefined);
  }

  /** Copies one cell with its value, formula and style over another. */
  copyCell(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
    const from = this.rows[fromRow];
    this.set(toRow, toColumn, from?.values[fromColumn] ?? '', from?.formulas?.[fromColumn]);
    const style = from?.styles?.[fromColumn];
    if (style !== undefined || this.rows[toRow]?.styles?.[toColumn] !== undefined) {
      const it = this.writable(toRow);
      (it.styles ??= [])[toColumn] = style;
    }
  }

  /** Everything that is in the store now; it stays as it is however the store changes. */
  snapshot(): readonly (Row | undefined)[] {
    this.generation++;
    return this.rows.slice();
  }

  restore(rows: readonly (Row | undefined)[]): void {
    this.generation++;
    this.rows = rows.slice();
  }

  /** Whether any cell inside `frame` holds a value or a formula; ends at the first that does. */
  hasValueIn(frame: Area): boolean {
    const end = Math.min(this.rows.length, frame.row + frame.rowCount);
    for (let row = frame.row; row < end; row++) {
      const it = this.rows[row];
      if (it && firstUsed(it, frame.column, frame.column + frame.columnCount - 1, true) >= 0) return true;
    }
    return false;
  }

  /**
   * The smallest rectangle around all values (and, unless `valuesOnly`, all cell styles) inside `frame`.
   * Null when there is nothing.
   */
  usedArea(valuesOnly: boolean, frame: Area): Area | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const end = Math.min(this.rows.length, frame.row + frame.rowCount);
    for (let row = frame.row; row < end; row++) {
      const it = this.rows[row];
      if (!it) continue;
      const last = Math.min(widthOf(it, valuesOnly), frame.column + frame.columnCount) - 1;
      const first = firstUsed(it, frame.column, last, valuesOnly);
      if (first < 0) continue;
      if (top < 0) top = row;
      bottom = row;
      if (first < left) left = first;
      // What is right of the rightmost cell so far is all that is still to be looked at.
      for (let column = last; column > right && column >= frame.column; column--) {
        if (isUsed(it, column, valuesOnly)) {
          right = column;
          break;
        }
      }
    }
    if (top < 0) return null;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}

function widthOf(it: Row, valuesOnly: boolean): number {
  return Math.max(it.values.length, it.formulas?.length ?? 0, valuesOnly ? 0 : (it.styles?.length ?? 0));
}

function isUsed(it: Row, column: number, valuesOnly: boolean): boolean {
  const value = it.values[column];
  return (
    (value !== undefined && value !== '') ||
    it.formulas?.[column] !== undefined ||
    (!valuesOnly && it.styles?.[column] !== undefined)
  );
}

function firstUsed(it: Row, from: number, to: number, valuesOnly: boolean): number {
  const last = Math.min(to, widthOf(it, valuesOnly) - 1);
  for (let column = from; column <= last; column++) if (isUsed(it, column, valuesOnly)) return column;
  return -1;
}
