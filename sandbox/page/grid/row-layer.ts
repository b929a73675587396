import type { PaintStyle, ViewCell, Viewport } from '../protocol';
import { element } from '../dom';
import { cellCss } from './cell-css';
import { CellView } from './cell-view';
import { headerWidth } from './geometry';
import type { Geometry } from './geometry';
import type { SelectionMarks } from './selection-marks';

/** The cells at hand, looked up by row and column. */
export class CellData {
  readonly #rows: ReadonlyMap<number, number>;
  readonly #columns: ReadonlyMap<number, number>;
  readonly #css: readonly string[];

  constructor(readonly viewport: Viewport) {
    this.#rows = new Map(viewport.rows.map((row, i) => [row, i]));
    this.#columns = new Map(viewport.columns.map((column, i) => [column, i]));
    this.#css = viewport.styles.map(cellCss);
  }

  cell(row: number, column: number): ViewCell | undefined {
    return this.viewport.cells[this.#rows.get(row) ?? -1]?.[this.#columns.get(column) ?? -1];
  }

  style(cell: ViewCell | undefined): PaintStyle | undefined {
    return cell && this.viewport.styles[cell.style];
  }

  css(cell: ViewCell | undefined): string {
    return (cell && this.#css[cell.style]) ?? '';
  }
}

export interface RowLayerPaint {
  readonly rows: readonly number[];
  readonly frozenColumns: readonly number[];
  readonly columns: readonly number[];
  readonly geometry: Geometry;
  readonly data: CellData | null;
  readonly marks: SelectionMarks;
  /** Where row 0 would lie in the layer. */
  readonly origin: number;
}

/** Rows drawn into a container. Rows that scroll out of view are used again for those that come in. */
export class RowLayer {
  readonly #shown = new Map<number, RowView>();
  readonly #spare: RowView[] = [];

  constructor(private readonly container: HTMLElement) {}

  paint(it: RowLayerPaint): void {
    const wanted = new Set(it.rows);
    for (const [row, view] of this.#shown) {
      if (wanted.has(row)) continue;
      this.#shown.delete(row);
      this.#spare.push(view);
    }
    for (const row of it.rows) {
      let view = this.#shown.get(row);
      if (!view) {
        view = this.#spare.pop();
        if (!view) {
          view = new RowView();
          this.container.append(view.element);
        }
        this.#shown.set(row, view);
      }
      view.paint(row, it);
    }
    for (const view of this.#spare.splice(0)) view.element.remove();
  }
}

class RowView {
  readonly element = element('div', { className: 'row', role: 'row' });
  readonly #pinned = element('div', { className: 'pinned', role: 'presentation' });
  readonly #header = element('div', { className: 'row-header', role: 'rowheader' });
  readonly #frozen: CellView[] = [];
  readonly #cells: CellView[] = [];
  #css = '';
  #row = -1;

  constructor() {
    this.#pinned.append(this.#header);
    this.element.append(this.#pinned);
  }

  paint(row: number, it: RowLayerPaint): void {
    const { geometry } = it;
    const height = geometry.rows.sizeOf(row);
    const css = `top:${String(it.origin + geometry.rows.offsetOf(row))}px;height:${String(height)}px`;
    if (css !== this.#css) {
      this.#css = css;
      this.element.style.cssText = css;
    }
    if (row !== this.#row) {
      this.#row = row;
      this.#header.textContent = String(row + 1);
      this.element.ariaRowIndex = String(row + 2);
    }
    const headerClass = `row-header${it.marks.rowClass(row)}`;
    if (this.#header.className !== headerClass) this.#header.className = headerClass;
    const pinnedWidth = `${String(headerWidth + geometry.frozenWidth)}px`;
    if (this.#pinned.style.width !== pinnedWidth) this.#pinned.style.width = pinnedWidth;
    this.#paintCells(this.#frozen, this.#pinned, row, it.frozenColumns, it);
    this.#paintCells(this.#cells, this.element, row, it.columns, it);
  }

  #paintCells(
    views: CellView[],
    parent: HTMLElement,
    row: number,
    columns: readonly number[],
    it: RowLayerPaint,
  ): void {
    for (const view of views.splice(columns.length)) view.element.remove();
    columns.forEach((column, i) => {
      let view = views[i];
      if (!view) {
        view = new CellView();
        views.push(view);
        parent.append(view.element);
      }
      const cell = it.data?.cell(row, column);
      const { columns: axis, rows } = it.geometry;
      const start = axis.offsetOf(column);
      const width = axis.offsetOf(column + (cell?.merged?.columns ?? 1)) - start;
      const height = cell?.merged ? rows.offsetOf(row + cell.merged.rows) - rows.offsetOf(row) : null;
      view.paint({
        row,
        column,
        start: headerWidth + start,
        width,
        height,
        textWidth: cell && cell.spread > 0 ? axis.offsetOf(column + cell.spread + 1) - start : width,
        cell,
        style: it.data?.style(cell),
        css: it.data?.css(cell) ?? '',
        mark: it.marks.cellClass(row, column),
      });
    });
  }
}
