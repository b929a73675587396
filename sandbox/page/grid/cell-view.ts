import { columnName } from '../../workbook-model/address';
import type { PaintStyle, ViewCell } from '../protocol';
import { element } from '../dom';
import { isTooWide } from './cell-css';

/** Where a cell lies in its row and what it shows. */
export interface CellPaint {
  readonly row: number;
  readonly column: number;
  /** From the row's starting side. */
  readonly start: number;
  readonly width: number;
  /** Greater than the row's height for a merged cell only. */
  readonly height: number | null;
  /** How far the text may run, its own width included. */
  readonly textWidth: number;
  readonly cell: ViewCell | undefined;
  readonly style: PaintStyle | undefined;
  readonly css: string;
  /** Classes that show the selection. */
  readonly mark: string;
}

/**
 * One cell on the screen: an element that is used again for other cells as the sheet scrolls, and touched only where
 * something differs. Its accessible name is its address; a test finds it by that and reads text and colour from it.
 */
export class CellView {
  readonly element = element('div', { role: 'gridcell' });
  readonly #text = element('span', { className: 'text', dir: 'auto' });
  #button: HTMLButtonElement | null = null;
  #css = '';
  #classes = '';
  #shown = '';
  #true = '';
  #textWidth = -1;
  #row = -1;
  #column = -1;

  constructor() {
    this.element.append(this.#text);
  }

  paint(it: CellPaint): void {
    const { element: target } = this;
    if (it.row !== this.#row || it.column !== this.#column) {
      this.#row = it.row;
      this.#column = it.column;
      target.id = cellId(it.row, it.column);
      target.ariaLabel = `${columnName(it.column)}${String(it.row + 1)}`;
      target.setAttribute('aria-colindex', String(it.column + 2));
    }
    const height = it.height === null ? '' : `;height:${String(it.height)}px;z-index:1`;
    const css = `inset-inline-start:${String(it.start)}px;width:${String(it.width)}px${height}${it.css}`;
    if (css !== this.#css) {
      this.#css = css;
      target.style.cssText = css;
    }
    const isSelected = it.mark !== '';
    const classes = `cell${it.style?.wrap ? ' wrap' : ''}${it.height === null ? '' : ' merged'}${it.cell?.button ? ' header' : ''}${it.mark}`;
    if (classes !== this.#classes) {
      this.#classes = classes;
      target.className = classes;
      target.ariaSelected = String(isSelected);
    }
    this.#paintText(it);
    this.#paintButton(it.cell?.button ?? '', it.cell?.text ?? '');
  }

  #paintText({ cell, style, width, textWidth }: CellPaint): void {
    const text = cell?.text ?? '';
    const isHashed = cell?.isNumber === true && text !== '' && !style?.wrap && isTooWide(text, style, width);
    const shown = isHashed ? '#'.repeat(Math.max(1, Math.floor(width / 8))) : text;
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#text.textContent = shown;
    }
    if (text !== this.#true || isHashed !== this.element.hasAttribute('data-text')) {
      this.#true = text;
      // A screen reader hears the address as the name and the text as the description.
      if (text === '') this.element.removeAttribute('aria-description');
      else this.element.setAttribute('aria-description', text);
      if (isHashed) this.element.dataset['text'] = text;
      else delete this.element.dataset['text'];
    }
    const run = textWidth > width ? textWidth : 0;
    if (run !== this.#textWidth) {
      this.#textWidth = run;
      this.#text.style.width = run > 0 ? `${String(run - 6)}px` : '';
    }
  }

  #paintButton(button: ViewCell['button'], header: string): void {
    if (button === '') {
      this.#button?.remove();
      this.#button = null;
      return;
    }
    if (!this.#button) {
      this.#button = element('button', { className: 'filter-button', type: 'button', tabIndex: -1 });
      this.element.append(this.#button);
    }
    const label = `Sort and filter ${header}`;
    if (this.#button.ariaLabel !== label) this.#button.ariaLabel = label;
    const state = button === 'filtered' ? 'filter-button filtered' : 'filter-button';
    if (this.#button.className !== state) this.#button.className = state;
  }
}

/** The id of a cell's element, for `aria-activedescendant`. */
export function cellId(row: number, column: number): string {
  return `cell-${String(row)}-${String(column)}`;
}
