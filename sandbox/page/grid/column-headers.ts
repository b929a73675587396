import { columnName } from '../../workbook-model/address';
import { element } from '../dom';
import { headerWidth } from './geometry';
import type { Geometry } from './geometry';
import type { SelectionMarks } from './selection-marks';

interface Header {
  readonly element: HTMLElement;
  readonly name: Text;
}

/** The row of letters above the cells. */
export class ColumnHeaders {
  readonly element = element('div', { className: 'column-headers', role: 'row', ariaRowIndex: '1' });
  readonly #pinned = element('div', { className: 'pinned', role: 'presentation' });
  readonly #corner = element('div', {
    className: 'corner',
    role: 'columnheader',
    ariaLabel: 'All cells',
    title: 'Select all',
  });
  readonly #frozen: Header[] = [];
  readonly #columns: Header[] = [];

  constructor() {
    this.#corner.setAttribute('aria-colindex', '1');
    this.#pinned.append(this.#corner);
    this.element.append(this.#pinned);
  }

  paint(
    frozen: readonly number[],
    columns: readonly number[],
    geometry: Geometry,
    marks: SelectionMarks,
  ): void {
    this.#pinned.style.width = `${String(headerWidth + geometry.frozenWidth)}px`;
    this.#paint(this.#frozen, this.#pinned, frozen, geometry, marks);
    this.#paint(this.#columns, this.element, columns, geometry, marks);
  }

  #paint(
    headers: Header[],
    parent: HTMLElement,
    columns: readonly number[],
    geometry: Geometry,
    marks: SelectionMarks,
  ): void {
    for (const it of headers.splice(columns.length)) it.element.remove();
    columns.forEach((column, i) => {
      const header = headers[i] ?? this.#make(headers, parent);
      const { columns: axis } = geometry;
      const css = `inset-inline-start:${String(headerWidth + axis.offsetOf(column))}px;width:${String(axis.sizeOf(column))}px`;
      if (header.element.dataset['css'] !== css) {
        header.element.dataset['css'] = css;
        header.element.style.cssText = css;
      }
      const name = columnName(column);
      if (header.name.data !== name) {
        header.name.data = name;
        header.element.setAttribute('aria-colindex', String(column + 2));
        header.element.dataset['column'] = String(column);
      }
      header.element.className = `column-header${marks.columnClass(column)}`;
    });
  }

  #make(headers: Header[], parent: HTMLElement): Header {
    const name = new Text();
    const handle = element('span', { className: 'resize-handle', ariaHidden: 'true' });
    const header = { element: element('div', { role: 'columnheader' }, name, handle), name };
    headers.push(header);
    parent.append(header.element);
    return header;
  }
}
