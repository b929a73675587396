import { COLUMN_LIMIT, ROW_LIMIT } from '../../workbook-model/address';
import type { SheetLayout, Viewport, ViewportRequest } from '../protocol';
import { element } from '../dom';
import { cellId } from './cell-view';
import { ColumnHeaders } from './column-headers';
import { Geometry, headerHeight, headerWidth } from './geometry';
import type { CellWindow, Scrolled } from './geometry';
import { CellData, RowLayer } from './row-layer';
import type { CellPosition, Selection } from './selection';
import { selectArea } from './selection';
import { SelectionMarks } from './selection-marks';

/** How many rows and columns around the view are asked for, and how many are drawn. */
const margin = { askedRows: 40, askedAhead: 90, askedColumns: 8, drawnRows: 6, drawnColumns: 2 };

export type FetchViewport = (window: ViewportRequest) => Promise<Viewport | null>;

/**
 * The scrolling sheet. It draws only the cells in view, from cells the worker sent; one question to the worker is under
 * way at a time, and a scroll that stays inside what was sent asks nothing.
 */
export class GridSurface {
  readonly scroller = element('div', { className: 'grid', role: 'grid', tabIndex: 0, ariaLabel: 'Cells' });
  readonly #extent = element('div', { className: 'extent', role: 'presentation' });
  readonly #frozenRows = element('div', { className: 'frozen-rows', role: 'rowgroup' });
  readonly #body = element('div', { className: 'body-rows', role: 'rowgroup' });
  readonly #headers = new ColumnHeaders();
  readonly #frozenLayer = new RowLayer(this.#frozenRows);
  readonly #bodyLayer = new RowLayer(this.#body);
  #layout: SheetLayout | null = null;
  #geometry: Geometry | null = null;
  #reached: CellPosition = { row: 0, column: 0 };
  #selection: Selection = selectArea({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
  #data: CellData | null = null;
  #version = 0;
  #askedVersion = -1;
  #isAsking = false;
  #isFrameDue = false;

  /** @param moved called after every repaint, for what floats above the cells */
  constructor(
    private readonly fetch: FetchViewport,
    private readonly moved: () => void,
  ) {
    this.scroller.ariaMultiSelectable = 'true';
    this.scroller.ariaRowCount = String(ROW_LIMIT + 1);
    this.scroller.ariaColCount = String(COLUMN_LIMIT + 1);
    this.#extent.append(this.#headers.element, this.#frozenRows, this.#body);
    this.scroller.append(this.#extent);
    this.scroller.addEventListener('scroll', () => {
      this.#repaintSoon();
    });
    new ResizeObserver(() => {
      this.#repaintSoon();
    }).observe(this.scroller);
  }

  get geometry(): Geometry | null {
    return this.#geometry;
  }

  get isRightToLeft(): boolean {
    return this.#layout?.rightToLeft ?? false;
  }

  /** The cells in view, for Page Up and Page Down and whole rows. */
  get window(): CellWindow | null {
    return this.#geometry?.window(this.#view()) ?? null;
  }

  /** Shows a sheet, or what changed of it. */
  setLayout(layout: SheetLayout, version: number): void {
    const isOther = layout.id !== this.#layout?.id;
    if (isOther) {
      this.#data = null;
      this.#reached = { row: 0, column: 0 };
      this.scroller.scrollTo(0, 0);
    }
    this.#layout = layout;
    this.#version = version;
    this.#measure();
    this.scroller.dir = layout.rightToLeft ? 'rtl' : 'ltr';
    this.#repaintSoon();
  }

  setSelection(selection: Selection): void {
    this.#selection = selection;
    this.#repaintSoon();
  }

  /** Scrolls as little as needed to show a cell. */
  reveal(cell: CellPosition): void {
    if (!this.#geometry) return;
    this.#reach(cell);
    const to = this.#geometry.reveal(this.#view(), cell);
    this.scroller.scrollTop = to.top;
    this.scroller.scrollLeft = this.isRightToLeft ? -to.start : to.start;
    this.#repaintSoon();
  }

  /** Where a cell lies inside the scroller's box, in pixels from its left and top. */
  cellBox(cell: CellPosition): { left: number; top: number; width: number; height: number } | null {
    const geometry = this.#geometry;
    if (!geometry || !this.#layout) return null;
    const view = this.#view();
    const x = geometry.columns.offsetOf(cell.column);
    const y = geometry.rows.offsetOf(cell.row);
    const start = headerWidth + x - (cell.column < this.#layout.frozenColumns ? 0 : view.start);
    const width = geometry.columns.sizeOf(cell.column);
    return {
      left: this.isRightToLeft ? this.scroller.clientWidth - start - width : start,
      top: headerHeight + y - (cell.row < this.#layout.frozenRows ? 0 : view.top),
      width,
      height: geometry.rows.sizeOf(cell.row),
    };
  }

  /** The nearest cell to a point of the window, and which headers the point is on. */
  hit(
    clientX: number,
    clientY: number,
  ): (CellPosition & { inRowHeader: boolean; inColumnHeader: boolean }) | null {
    if (!this.#geometry) return null;
    const box = this.scroller.getBoundingClientRect();
    const right = box.left + this.scroller.clientLeft + this.scroller.clientWidth;
    const fromStart = this.isRightToLeft ? right - clientX : clientX - box.left;
    const fromTop = clientY - box.top;
    const cell = this.#geometry.cellAt(this.#view(), fromStart, fromTop);
    return { ...cell, inRowHeader: fromStart < headerWidth, inColumnHeader: fromTop < headerHeight };
  }

  /** The sheet goes on as far as somebody has gone. */
  #reach(cell: CellPosition): void {
    const geometry = this.#geometry;
    if (!geometry) return;
    if (cell.row < geometry.extentRows - 20 && cell.column < geometry.extentColumns - 4) return;
    this.#reached = {
      row: Math.max(this.#reached.row, cell.row),
      column: Math.max(this.#reached.column, cell.column),
    };
    this.#measure();
  }

  #measure(): void {
    if (!this.#layout) return;
    this.#geometry = new Geometry(this.#layout, this.#reached);
    this.#extent.style.width = `${String(this.#geometry.width)}px`;
    this.#extent.style.height = `${String(this.#geometry.height)}px`;
    this.#frozenRows.style.height = `${String(this.#geometry.frozenHeight)}px`;
    this.#frozenRows.style.top = `${String(headerHeight)}px`;
    this.#frozenRows.hidden = this.#layout.frozenRows === 0;
  }

  #view(): Scrolled {
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = this.scroller;
    return { top: scrollTop, start: Math.abs(scrollLeft), width: clientWidth, height: clientHeight };
  }

  #repaintSoon(): void {
    if (this.#isFrameDue) return;
    this.#isFrameDue = true;
    requestAnimationFrame(() => {
      this.#isFrameDue = false;
      this.#paint();
    });
  }

  #paint(): void {
    const [layout, geometry] = [this.#layout, this.#geometry];
    if (!layout || !geometry) return;
    const view = geometry.window(this.#view());
    const frozenColumns = visible(0, layout.frozenColumns - 1, geometry.columns);
    const columns = visible(
      Math.max(layout.frozenColumns, view.firstColumn - margin.drawnColumns),
      Math.min(geometry.extentColumns - 1, view.lastColumn + margin.drawnColumns),
      geometry.columns,
    );
    const marks = new SelectionMarks(this.#selection, layout.rightToLeft);
    const common = { frozenColumns, columns, geometry, data: this.#data, marks };
    this.#headers.paint(frozenColumns, columns, geometry, marks);
    this.#frozenLayer.paint({ ...common, rows: visible(0, layout.frozenRows - 1, geometry.rows), origin: 0 });
    const first = Math.max(layout.frozenRows, view.firstRow - margin.drawnRows);
    const last = Math.min(geometry.extentRows - 1, view.lastRow + margin.drawnRows);
    this.#bodyLayer.paint({ ...common, rows: visible(first, last, geometry.rows), origin: headerHeight });
    const { row, column } = this.#selection.active;
    this.scroller.setAttribute('aria-activedescendant', cellId(row, column));
    this.moved();
    this.#askIfNeeded(view, layout);
    // Near the end of what can be scrolled to, there is more.
    if (view.lastRow >= geometry.extentRows - 20)
      this.#reach({ row: Math.min(ROW_LIMIT - 1, view.lastRow + 200), column: 0 });
  }

  #askIfNeeded(view: CellWindow, layout: SheetLayout): void {
    const known = this.#data?.viewport;
    const isCovered =
      known?.sheetId === layout.id &&
      known.firstRow <= Math.max(layout.frozenRows, view.firstRow - margin.drawnRows) &&
      known.lastRow >= view.lastRow &&
      known.firstColumn <= Math.max(layout.frozenColumns, view.firstColumn - margin.drawnColumns) &&
      known.lastColumn >= view.lastColumn;
    if ((isCovered && this.#askedVersion === this.#version) || this.#isAsking) return;
    this.#isAsking = true;
    this.#askedVersion = this.#version;
    const geometry = this.#geometry;
    // More is asked for where the scroll is going.
    const isDown = view.firstRow >= (known?.firstRow ?? 0) + margin.askedRows || !known;
    // Hidden rows between must not use the margin up.
    const far = (from: number, steps: number): number => {
      const pixels = (geometry?.rows.offsetOf(from) ?? 0) + steps * layout.usualRowHeight;
      return geometry?.rows.indexAt(Math.max(0, pixels)) ?? from;
    };
    const window = {
      sheetId: layout.id,
      firstRow: Math.max(0, far(view.firstRow, isDown ? -margin.askedRows : -margin.askedAhead)),
      lastRow: Math.min(ROW_LIMIT - 1, far(view.lastRow, isDown ? margin.askedAhead : margin.askedRows)),
      firstColumn: Math.max(0, view.firstColumn - margin.askedColumns),
      lastColumn: Math.min(COLUMN_LIMIT - 1, view.lastColumn + margin.askedColumns),
    };
    void this.fetch(window).then((viewport) => {
      this.#isAsking = false;
      if (viewport && viewport.sheetId === this.#layout?.id) this.#data = new CellData(viewport);
      this.#repaintSoon();
    });
  }
}

function visible(first: number, last: number, axis: Geometry['rows']): number[] {
  const found: number[] = [];
  for (let it = first; it <= last; it += 1) {
    if (axis.isHidden(it)) {
      const next = axis.step(it, 1);
      if (next === it) break;
      it = next - 1;
    } else found.push(it);
  }
  return found;
}
