import type { GridSurface } from './grid-surface';
import type { CellPosition, Selection, SelectionTarget } from './selection';
import { extendTo, isSelected, press } from './selection';

export interface PointerListener {
  /** What is selected now. */
  selection(): Selection;
  /** A press or a drag selected this; with `isDone` false the drag goes on, and Excel tells nobody yet. */
  selected(selection: Selection, isDone: boolean): void;
  doubleClicked(): void;
  /** The context menu was asked for at this point of the window. */
  menuAsked(x: number, y: number): void;
  filterAsked(cell: CellPosition, button: HTMLElement): void;
  columnResized(column: number, width: number): void;
}

/** Selecting with the mouse or a pen: press, drag (the sheet scrolls along), Shift, Ctrl or ⌘; the menu; column widths. */
export class GridPointer {
  #at = { x: 0, y: 0 };
  #drag: { readonly kind: SelectionTarget['kind']; scroll: number } | null = null;

  constructor(
    private readonly surface: GridSurface,
    private readonly listener: PointerListener,
  ) {
    const { scroller } = surface;
    scroller.addEventListener('pointerdown', (event) => {
      this.#down(event);
    });
    scroller.addEventListener('pointermove', (event) => {
      if (this.#drag) this.#dragTo(event.clientX, event.clientY);
    });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      scroller.addEventListener(type, () => {
        if (!this.#drag) return;
        clearInterval(this.#drag.scroll);
        this.#drag = null;
        listener.selected(listener.selection(), true);
      });
    }
    scroller.addEventListener('dblclick', (event) => {
      const hit = surface.hit(event.clientX, event.clientY);
      if (hit && !hit.inColumnHeader && !hit.inRowHeader) listener.doubleClicked();
    });
    scroller.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      listener.menuAsked(event.clientX, event.clientY);
    });
  }

  #down(event: PointerEvent): void {
    const { scroller } = this.surface;
    const target = event.target as HTMLElement;
    const hit = this.surface.hit(event.clientX, event.clientY);
    // The scroll bars are not cells.
    if (!hit || event.offsetX < 0 || isOnScrollBar(scroller, event)) return;
    const filter = target.closest<HTMLElement>('.filter-button');
    if (filter) {
      event.preventDefault();
      this.listener.filterAsked(hit, filter);
      return;
    }
    const handle = target.closest<HTMLElement>('.resize-handle');
    if (handle) {
      event.preventDefault();
      this.#resize(event, Number(handle.parentElement?.dataset['column'] ?? 0));
      return;
    }
    const kind = hit.inColumnHeader ? (hit.inRowHeader ? 'all' : 'column') : hit.inRowHeader ? 'row' : 'cell';
    const pressed: SelectionTarget = kind === 'all' ? { kind } : { kind, row: hit.row, column: hit.column };
    // The menu of a selection is asked for inside it; elsewhere it selects first.
    if (event.button !== 0) {
      if (kind !== 'cell' || !isSelected(this.listener.selection(), hit.row, hit.column))
        this.#press(pressed, event, true);
      return;
    }
    this.#press(pressed, event, false);
    this.#at = { x: event.clientX, y: event.clientY };
    const scroll = window.setInterval(() => {
      this.#scrollAlong();
    }, 40);
    this.#drag = { kind, scroll };
    scroller.setPointerCapture(event.pointerId);
  }

  #press(target: SelectionTarget, event: PointerEvent, isDone: boolean): void {
    const view = this.surface.window;
    const corner = { row: view?.firstRow ?? 0, column: view?.firstColumn ?? 0 };
    const keys = { shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey };
    this.listener.selected(press(this.listener.selection(), target, keys, corner), isDone);
  }

  #dragTo(x: number, y: number): void {
    this.#at = { x, y };
    const hit = this.surface.hit(x, y);
    if (!hit || !this.#drag || this.#drag.kind === 'all') return;
    const extended = extendTo(this.listener.selection(), {
      kind: this.#drag.kind,
      row: hit.row,
      column: hit.column,
    });
    const [was, is] = [this.listener.selection().areas.at(-1), extended.areas.at(-1)];
    if (JSON.stringify(was) !== JSON.stringify(is)) this.listener.selected(extended, false);
  }

  /** A drag beyond the edge scrolls, faster the further it goes. */
  #scrollAlong(): void {
    const { scroller } = this.surface;
    const box = scroller.getBoundingClientRect();
    const { x, y } = this.#at;
    const past = (at: number, low: number, high: number): number =>
      at < low ? at - low : at > high ? at - high : 0;
    const dx = past(x, box.left, box.right - 16);
    const dy = past(y, box.top, box.bottom - 16);
    if (dx === 0 && dy === 0) return;
    scroller.scrollBy(dx, dy);
    this.#dragTo(x, y);
  }

  #resize(event: PointerEvent, column: number): void {
    const before = this.surface.geometry?.columns.sizeOf(column) ?? 64;
    const direction = this.surface.isRightToLeft ? -1 : 1;
    const up = (end: PointerEvent): void => {
      const width = Math.max(8, Math.round(before + (end.clientX - event.clientX) * direction));
      if (width !== before) this.listener.columnResized(column, width);
    };
    window.addEventListener('pointerup', up, { once: true });
  }
}

function isOnScrollBar(scroller: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const box = scroller.getBoundingClientRect();
  return (
    clientY > box.top + scroller.clientHeight ||
    clientX > box.left + scroller.clientLeft + scroller.clientWidth ||
    clientX < box.left + scroller.clientLeft
  );
}
