import type { SelectionInfo, UserCommand, WorkbookView } from '../protocol';
import type { WorkbookClient } from '../workbook-client';
import { CellEditor } from './cell-editor';
import type { EditEnd } from './cell-editor';
import { GridPointer } from './grid-pointer';
import { GridSurface } from './grid-surface';
import { keyAction } from './key-actions';
import type { KeyAction } from './key-actions';
import { moveOrigin, movedSelection, moveTo } from './keyboard-moves';
import type { CellPosition, Selection } from './selection';
import { selectArea } from './selection';

/** What the grid asks of the page around it. */
export interface GridOutside {
  /** Carries a command out and shows the refusal, if any. */
  run(command: UserCommand): Promise<void>;
  /** The active cell's content or what is being typed. */
  formulaText(text: string): void;
  selectionInfo(info: SelectionInfo, selection: Selection): void;
  menuAsked(x: number, y: number): void;
  filterAsked(cell: CellPosition, anchor: DOMRect): void;
  sheetAsked(step: 1 | -1): void;
  leave(): void;
}

/** The sheet on the screen with its selection, keys, editor and clipboard. */
export class Grid {
  readonly surface: GridSurface;
  readonly editor: CellEditor;
  #view: WorkbookView | null = null;
  #selection: Selection = selectArea({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
  /** Counts the person's selections: a view that is older than the last one must not move it back. */
  #number = 0;
  #info: SelectionInfo | null = null;
  #infoAsked = 0;
  #tabColumn: number | null = null;
  /** What this grid put on the clipboard last. */
  #copied: string | null = null;

  constructor(
    frame: HTMLElement,
    private readonly client: WorkbookClient,
    private readonly outside: GridOutside,
  ) {
    this.surface = new GridSurface(
      (window) => client.ask('viewport', { window }),
      () => {
        this.editor.place();
      },
    );
    this.editor = new CellEditor(this.surface, {
      began: () => void outside.run({ do: 'beginEdit' }),
      typed: (text) => {
        outside.formulaText(text);
      },
      ended: (end) => {
        this.#ended(end);
      },
    });
    frame.append(this.surface.scroller, this.editor.element);
    new GridPointer(this.surface, {
      selection: () => this.#selection,
      selected: (selection, isDone) => {
        this.#select(selection, isDone);
        this.focus();
      },
      doubleClicked: () => {
        this.edit();
      },
      menuAsked: (x, y) => {
        outside.menuAsked(x, y);
      },
      filterAsked: (cell, button) => {
        outside.filterAsked(cell, button.getBoundingClientRect());
      },
      columnResized: (column, width) => void outside.run({ do: 'columnWidth', column, width }),
    });
    this.surface.scroller.addEventListener('keydown', (event) => {
      const action = keyAction(event, this.surface.isRightToLeft);
      if (!action || event.isComposing) return;
      event.preventDefault();
      this.act(action);
    });
    this.#listenToClipboard(this.surface.scroller);
  }

  get selection(): Selection {
    return this.#selection;
  }

  focus(): void {
    this.surface.scroller.focus({ preventScroll: true });
  }

  setView(view: WorkbookView): void {
    const isOtherSheet = view.active.id !== this.#view?.active.id;
    this.#view = view;
    this.surface.setLayout(view.active, view.version);
    if (view.selectNumber >= this.#number || isOtherSheet) {
      const { areas, active } = view.active;
      const isSame =
        JSON.stringify([areas, active]) === JSON.stringify([this.#selection.areas, this.#selection.active]);
      if (!isSame) this.#selection = { areas, active, anchor: active };
      this.surface.setSelection(this.#selection);
      if (view.reveal) this.surface.reveal(active);
    }
    this.#askInfo();
  }

  /** Opens the editor on the active cell with what it holds (F2, a double click, the formula bar). */
  edit(): void {
    if (this.editor.isOpen || this.#view?.active.kind !== 'worksheet') return;
    const asked = this.#number;
    void this.client.ask('selectionInfo', {}).then((info) => {
      if (asked === this.#number) this.editor.open(this.#selection.active, info.editText, false);
    });
  }

  /** Carries out what a key means. */
  act(action: KeyAction): void {
    const run = (command: UserCommand): Promise<void> => this.outside.run(command);
    const { row, column } = this.#selection.active;
    switch (action.do) {
      case 'edit':
        this.edit();
        return;
      case 'type':
        this.editor.open(this.#selection.active, action.text, true);
        return;
      case 'clear':
        void run({ do: 'clearContents' });
        return;
      case 'undo':
      case 'redo':
      case 'fillDown':
      case 'toggleFilter':
        void run({ do: action.do });
        return;
      case 'openFilter': {
        const box = this.surface.cellBox({ row, column });
        const frame = this.surface.scroller.getBoundingClientRect();
        if (box)
          this.outside.filterAsked(
            { row, column },
            new DOMRect(frame.x + box.left, frame.y + box.top, box.width, box.height),
          );
        return;
      }
      case 'menu': {
        const box = this.surface.cellBox({ row, column });
        const frame = this.surface.scroller.getBoundingClientRect();
        if (box) this.outside.menuAsked(frame.x + box.left + 8, frame.y + box.top + box.height);
        return;
      }
      case 'sheet':
        this.outside.sheetAsked(action.step);
        return;
      case 'leave':
        this.outside.leave();
        return;
      default:
        this.#move(action);
    }
  }

  #move(action: KeyAction): void {
    const { geometry } = this.surface;
    const view = this.#view;
    if (!geometry || !view) return;
    if (action.do === 'move' && action.toEdge) {
      const from = moveOrigin(this.#selection, action.extend);
      void this.client.ask('edge', { from, direction: action.direction }).then((to) => {
        this.#selectAndShow(moveTo(this.#selection, to, action.extend), to);
      });
      return;
    }
    const window = this.surface.window;
    const page = Math.max(1, (window?.lastRow ?? 0) - (window?.firstRow ?? 0));
    const isTab = action.do === 'next' && action.order === 'rows';
    if (isTab) this.#tabColumn ??= this.#selection.active.column;
    const moved = movedSelection(this.#selection, action, geometry, view.active, page, this.#tabColumn);
    if (!isTab) this.#tabColumn = null;
    if (!moved) return;
    const isWhole = ['selectAll', 'selectRows', 'selectColumns'].includes(action.do);
    const extend = 'extend' in action && action.extend;
    if (isWhole) this.#select(moved, true);
    else this.#selectAndShow(moved, moveOrigin(moved, extend));
  }

  #selectAndShow(selection: Selection, cell: CellPosition): void {
    this.#select(selection, true);
    this.surface.reveal(cell);
  }

  #select(selection: Selection, isDone: boolean): void {
    this.editor.commit();
    this.#selection = selection;
    this.surface.setSelection(selection);
    this.#number += 1;
    if (!isDone) return;
    void this.outside.run({
      do: 'select',
      areas: selection.areas,
      active: selection.active,
      number: this.#number,
    });
    this.#askInfo();
  }

  #ended(end: EditEnd): void {
    const run = (command: UserCommand): Promise<void> => this.outside.run(command);
    this.focus();
    if (end.do === 'cancel') void run({ do: 'cancelEdit' });
    else void run({ do: 'commitEdit', text: end.text, everywhere: end.do === 'commitEverywhere' });
    if (end.do === 'commit' && end.order) this.#move({ do: 'next', order: end.order, step: end.step });
    else this.#askInfo();
  }

  /** The formula bar, the status bar and the clipboard text follow the selection; only the last question counts. */
  #askInfo(): void {
    this.#infoAsked += 1;
    const asked = this.#infoAsked;
    this.#info = null;
    void this.client.ask('selectionInfo', {}).then((info) => {
      if (asked !== this.#infoAsked) return;
      this.#info = info;
      this.outside.selectionInfo(info, this.#selection);
      if (!this.editor.isOpen) this.outside.formulaText(info.editText);
    });
  }

  #listenToClipboard(scroller: HTMLElement): void {
    for (const type of ['copy', 'cut'] as const) {
      scroller.addEventListener(type, (event) => {
        event.preventDefault();
        void this.outside.run({ do: 'copy', cut: type === 'cut' });
        const known = this.#info?.tsv ?? null;
        if (known !== null) event.clipboardData?.setData('text/plain', known);
        this.#copied = known;
        // A large selection has no text ready, and one of just now may have an old one.
        void this.client.ask('copyText', {}).then(async (text) => {
          if (text === this.#copied) return;
          this.#copied = text;
          await navigator.clipboard.writeText(text);
        });
      });
    }
    scroller.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text !== '') void this.outside.run({ do: 'paste', text, isOwn: text === this.#copied });
    });
  }
}
