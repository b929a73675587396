import { CellStore } from './cell-store';
import {
  ROW_LIMIT,
  area,
  containsCell,
  intersect,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
} from './address';
import { formatValue } from './number-format';
import { copyParts, emptyParts } from './sheet-parts';
import type { SheetParts } from './sheet-parts';
import type { StyleTable } from './style-table';
import type { Area, CellStyle, CellValue, ColumnProperties, SheetKind } from './types';

/** A sheet's whole state at one moment; see `Sheet.snapshot`. */
export interface SheetSnapshot {
  readonly rows: ReturnType<CellStore['snapshot']>;
  readonly parts: SheetParts;
}

/**
 * One sheet: its cells and its parts, to be read by anybody. Members that change it raise no event and
 * ask no permission: the workbook's operations (`write-cells`, `sheet-structure` …) do that and call these.
 *
 * @example
 * sheet.values(area(0, 0, 2, 3)); // [['id', 'name', 'qty'], [1, 'Ann', 10]]
 */
export class Sheet {
  readonly cells = new CellStore();
  parts: SheetParts = emptyParts();
  /** In the order they were selected; the last is the one the active cell lies in. */
  selection: readonly Area[] = [area(0, 0)];
  activeCell = { row: 0, column: 0 };

  constructor(
    readonly id: string,
    public name: string,
    readonly kind: SheetKind,
    private readonly styles: StyleTable,
    private readonly date1904: () => boolean,
  ) {}

  value(row: number, column: number): CellValue {
    return this.cells.value(row, column);
  }

  /** The formula with its `=`, else the value. */
  formulaOrValue(row: number, column: number): CellValue {
    return this.cells.formula(row, column) ?? this.cells.value(row, column);
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    const value = this.cells.value(row, column);
    if (value === '') return '';
    return formatValue(value, this.style(row, column).numberFormat, this.date1904());
  }

  /** The index of the cell's style, be it its own, its row's or its column's. */
  styleId(row: number, column: number): number {
    return this.cells.style(row, column) ?? this.parts.columns.get(column)?.style ?? 0;
  }

  style(row: number, column: number): CellStyle {
    return this.styles.get(this.styleId(row, column));
  }

  /** Calls `read` for every cell, row by row, and gives what it gave in the area's shape. */
  map<T>(it: Area, read: (row: number, column: number) => T): T[][] {
    const result: T[][] = [];
    for (let row = it.row; row < it.row + it.rowCount; row++) {
      const line: T[] = [];
      for (let column = it.column; column < it.column + it.columnCount; column++)
        line.push(read(row, column));
      result.push(line);
    }
    return result;
  }

  values(it: Area): CellValue[][] {
    return this.map(it, (row, column) => this.cells.value(row, column));
  }

  /** The area cut down to rows that exist and columns that may hold something: for walks over whole columns. */
  populated(it: Area): Area | null {
    return intersect(it, area(0, 0, Math.max(1, this.cells.rowCount), lastColumn(it) + 1));
  }

  /** The styles that occur in an area. Cheap for whole columns: rows that do not exist are not walked. */
  styleIdsIn(it: Area): Set<number> {
    const found = new Set<number>();
    const end = Math.min(it.row + it.rowCount, this.cells.rowCount);
    for (let row = it.row; row < end; row++) {
      const plain = this.cells.row(row);
      const simple = plain?.style === undefined && !plain?.styles?.length && this.parts.columns.size === 0;
      if (simple) {
        found.add(0);
        continue;
      }
      for (let column = it.column; column <= lastColumn(it); column++) found.add(this.styleId(row, column));
    }
    if (end < it.row + it.rowCount) {
      let columnsSeen = 0;
      for (const [column, properties] of this.parts.columns) {
        if (column < it.column || column > lastColumn(it)) continue;
        columnsSeen++;
        found.add(properties.style ?? 0);
      }
      if (columnsSeen < it.columnCount) found.add(0);
    }
    return found;
  }

  isRowHidden(row: number): boolean {
    const it = this.cells.row(row);
    return it !== undefined && (it.hidden || it.filtered);
  }

  isColumnHidden(column: number): boolean {
    return this.parts.columns.get(column)?.hidden === true;
  }

  /** In points. */
  columnWidth(column: number): number {
    return this.parts.columns.get(column)?.width ?? this.parts.standardWidth;
  }

  rowHeight(row: number): number {
    return this.cells.row(row)?.height ?? this.parts.standardHeight;
  }

  /** All that holds something; null for an empty sheet. */
  usedArea(valuesOnly = false, frame: Area = area(0, 0, ROW_LIMIT, 16_384)): Area | null {
    return this.cells.usedArea(valuesOnly, frame);
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.parts.merges.find((it) => containsCell(it, row, column));
  }

  column(column: number): ColumnProperties {
    let it = this.parts.columns.get(column);
    if (!it) this.parts.columns.set(column, (it = {}));
    return it;
  }

  /** Changes some members of the style of every cell in the area. */
  patchStyle(it: Area, change: Partial<CellStyle>): void {
    const patch = (index: number): number => this.styles.patch(index, change);
    const toTheEnd = lastRow(it) === ROW_LIMIT - 1;
    if (isWholeColumns(it) || (toTheEnd && it.rowCount > 100_000)) {
      this.patchColumns(it, patch);
    } else if (isWholeRows(it)) {
      for (let row = it.row; row <= lastRow(it); row++) {
        const line = this.cells.writable(row);
        line.style = patch(line.style ?? 0);
        line.styles?.forEach((style, column) => {
          if (style !== undefined && line.styles) line.styles[column] = patch(style);
        });
      }
    } else {
      for (let row = it.row; row <= lastRow(it); row++) {
        for (let column = it.column; column <= lastColumn(it); column++) {
          this.cells.setStyle(row, column, patch(this.styleId(row, column)));
        }
      }
    }
  }

  /** A whole column's style stands once for the column, and in the cells that have one of their own. */
  private patchColumns(it: Area, patch: (index: number) => number): void {
    for (let column = it.column; column <= lastColumn(it); column++) {
      for (let row = 0; row < it.row; row++) this.cells.setStyle(row, column, this.styleId(row, column));
      for (let row = it.row; row < this.cells.rowCount; row++) {
        const own = this.cells.style(row, column);
        if (own !== undefined) this.cells.setStyle(row, column, patch(own));
      }
      const properties = this.column(column);
      properties.style = patch(properties.style ?? 0);
    }
  }

  snapshot(): SheetSnapshot {
    return { rows: this.cells.snapshot(), parts: copyParts(this.parts) };
  }

  restore(snapshot: SheetSnapshot): void {
    this.cells.restore(snapshot.rows);
    this.parts = copyParts(snapshot.parts);
  }
}
