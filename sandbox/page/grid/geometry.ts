import { COLUMN_LIMIT, ROW_LIMIT } from '../../workbook-model/address';
import type { SheetLayout } from '../protocol';
import { Axis, decodeRuns } from './axis';
import type { CellPosition } from './selection';

export const headerHeight = 22;
export const headerWidth = 52;

/** A scrolled view of so many pixels. */
export interface Scrolled {
  readonly top: number;
  /** From the sheet's first column, whichever side that is on. */
  readonly start: number;
  readonly width: number;
  readonly height: number;
}

export interface CellWindow {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Where the cells of a sheet lie, in CSS pixels, and which of them a scrolled view shows. */
export class Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The sizes of the frozen rows and columns. */
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  /** How much of the sheet can be scrolled to: what is used and a good piece more, never all million rows at once. */
  readonly extentRows: number;
  readonly extentColumns: number;

  constructor(
    readonly layout: Pick<
      SheetLayout,
      | 'rowRuns'
      | 'columnRuns'
      | 'usualRowHeight'
      | 'usualColumnWidth'
      | 'frozenRows'
      | 'frozenColumns'
      | 'usedRows'
      | 'usedColumns'
    >,
    reached: CellPosition = { row: 0, column: 0 },
  ) {
    this.rows = new Axis(ROW_LIMIT, layout.usualRowHeight, decodeRuns(layout.rowRuns));
    this.columns = new Axis(COLUMN_LIMIT, layout.usualColumnWidth, decodeRuns(layout.columnRuns));
    this.frozenHeight = this.rows.offsetOf(layout.frozenRows);
    this.frozenWidth = this.columns.offsetOf(layout.frozenColumns);
    this.extentRows = Math.min(ROW_LIMIT, Math.max(layout.usedRows + 100, reached.row + 50, 200));
    this.extentColumns = Math.min(COLUMN_LIMIT, Math.max(layout.usedColumns + 10, reached.column + 8, 40));
  }

  get width(): number {
    return headerWidth + this.columns.offsetOf(this.extentColumns);
  }

  get height(): number {
    return headerHeight + this.rows.offsetOf(this.extentRows);
  }

  /** The scrolling cells in view. Frozen ones are in view always and not counted. */
  window(view: Scrolled): CellWindow {
    const { frozenRows, frozenColumns } = this.layout;
    return {
      firstRow: Math.max(frozenRows, this.rows.indexAt(view.top + this.frozenHeight)),
      lastRow: Math.min(this.extentRows - 1, this.rows.indexAt(view.top + view.height - headerHeight - 1)),
      firstColumn: Math.max(frozenColumns, this.columns.indexAt(view.start + this.frozenWidth)),
      lastColumn: Math.min(
        this.extentColumns - 1,
        this.columns.indexAt(view.start + view.width - headerWidth - 1),
      ),
    };
  }

  /** The cell at a point of the view (pixels from its top and its starting side). Outside it is the nearest one. */
  cellAt(view: Scrolled, fromStart: number, fromTop: number): CellPosition {
    const x = Math.max(0, fromStart - headerWidth);
    const y = Math.max(0, fromTop - headerHeight);
    return {
      row: this.rows.indexAt(y < this.frozenHeight ? y : y + view.top),
      column: this.columns.indexAt(x < this.frozenWidth ? x : x + view.start),
    };
  }

  /** How the view must scroll so that the cell can be seen whole. */
  reveal(view: Scrolled, { row, column }: CellPosition): { readonly top: number; readonly start: number } {
    const into = (offset: number, size: number, from: number, room: number, frozen: number): number => {
      if (offset < frozen) return from;
      if (offset < from + frozen) return offset - frozen;
      return offset + size > from + room ? Math.min(offset - frozen, offset + size - room) : from;
    };
    return {
      top: into(
        this.rows.offsetOf(row),
        this.rows.sizeOf(row),
        view.top,
        view.height - headerHeight,
        this.frozenHeight,
      ),
      start: into(
        this.columns.offsetOf(column),
        this.columns.sizeOf(column),
        view.start,
        view.width - headerWidth,
        this.frozenWidth,
      ),
    };
  }
}
