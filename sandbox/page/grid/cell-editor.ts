import { columnName } from '../../workbook-model/address';
import { element } from '../dom';
import type { GridSurface } from './grid-surface';
import type { CellPosition } from './selection';

/** How an edit ends, and where the selection goes then. */
export type EditEnd =
  | { readonly do: 'cancel' }
  | {
      readonly do: 'commit';
      readonly text: string;
      readonly order: 'rows' | 'columns' | null;
      readonly step: 1 | -1;
    }
  | { readonly do: 'commitEverywhere'; readonly text: string };

export interface EditorListener {
  /** While a cell is edited Excel refuses batches: the workbook must know before the first letter. */
  began(): void;
  typed(text: string): void;
  ended(end: EditEnd): void;
}

/** The box that opens over a cell when somebody types or presses F2. */
export class CellEditor {
  readonly element = element('textarea', {
    className: 'cell-editor',
    rows: 1,
    hidden: true,
    spellcheck: false,
  });
  #cell: CellPosition | null = null;
  /** Opened by typing: arrows end the edit, as in Excel. */
  #isQuick = false;

  constructor(
    private readonly surface: GridSurface,
    private readonly listener: EditorListener,
  ) {
    this.element.dir = 'auto';
    this.element.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.element.addEventListener('input', () => {
      this.place();
      listener.typed(this.element.value);
    });
  }

  get isOpen(): boolean {
    return this.#cell !== null;
  }

  get text(): string {
    return this.element.value;
  }

  open(cell: CellPosition, text: string, isQuick: boolean): void {
    if (this.#cell) return;
    this.#cell = cell;
    this.#isQuick = isQuick;
    this.element.value = text;
    this.element.ariaLabel = `Edit ${columnName(cell.column)}${String(cell.row + 1)}`;
    this.element.hidden = false;
    this.place();
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(text.length, text.length);
    this.listener.began();
    this.listener.typed(text);
  }

  /** The formula bar was typed into. */
  setText(text: string): void {
    this.element.value = text;
    this.place();
  }

  /** Ends the edit. */
  end(end: EditEnd): void {
    if (!this.#cell) return;
    this.#cell = null;
    this.element.hidden = true;
    this.listener.ended(end);
  }

  /** Ends the edit as a click elsewhere does. */
  commit(): void {
    this.end({ do: 'commit', text: this.text, order: null, step: 1 });
  }

  /** Keeps the box on its cell, and as wide as its text needs. */
  place(): void {
    const box = this.#cell && this.surface.cellBox(this.#cell);
    if (!box) return;
    const { style } = this.element;
    const lines = this.element.value.split('\n');
    const longest = Math.max(...lines.map((it) => it.length));
    const side = this.surface.isRightToLeft ? { right: box.left + box.width } : null;
    const width = Math.max(box.width + 1, Math.min(480, longest * 8 + 24));
    style.left = `${String(side ? side.right - width : box.left - 1)}px`;
    style.top = `${String(box.top - 1)}px`;
    style.width = `${String(width)}px`;
    style.height = `${String(Math.max(box.height + 1, lines.length * 18 + 4))}px`;
  }

  /** Keys of the cell's box and of the formula bar alike. */
  #key(event: KeyboardEvent): void {
    const end = this.endingKey(event, this.#isQuick);
    if (end) {
      event.preventDefault();
      this.end(end);
    }
    event.stopPropagation();
  }

  /** What a key ends the edit with; null when it is a letter like any other. */
  endingKey(event: KeyboardEvent, isQuick: boolean): EditEnd | null {
    if (event.isComposing) return null;
    const text = event.target instanceof HTMLInputElement ? event.target.value : this.text;
    const commit = (order: 'rows' | 'columns', step: 1 | -1): EditEnd => ({
      do: 'commit',
      text,
      order,
      step,
    });
    switch (event.key) {
      case 'Escape':
        return { do: 'cancel' };
      case 'Tab':
        return commit('rows', event.shiftKey ? -1 : 1);
      case 'Enter':
        if (event.altKey) {
          this.#insertLine(event);
          return null;
        }
        if (event.ctrlKey || event.metaKey) return { do: 'commitEverywhere', text };
        return commit('columns', event.shiftKey ? -1 : 1);
      case 'ArrowUp':
      case 'ArrowDown':
        return isQuick ? commit('columns', event.key === 'ArrowUp' ? -1 : 1) : null;
      case 'ArrowLeft':
      case 'ArrowRight': {
        const isBack = (event.key === 'ArrowLeft') !== this.surface.isRightToLeft;
        return isQuick ? commit('rows', isBack ? -1 : 1) : null;
      }
      default:
        return null;
    }
  }

  #insertLine(event: KeyboardEvent): void {
    event.preventDefault();
    this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
    this.place();
    this.listener.typed(this.text);
  }
}
