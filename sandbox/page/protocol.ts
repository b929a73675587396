import type { BatchAnswer } from '../office-host/office-host';
import type { Area, FilterCriteria, SheetKind, SheetVisibility } from '../workbook-model/types';
import type { CellPosition } from './grid/selection';

/**
 * What the page and its worker say to each other. The worker owns the workbook and the interpreter of rich-API
 * batches; the page draws and listens. Every request carries an id and is answered once; notices come unasked.
 */

/** The colours and letters of a cell, ready for CSS. '' means "as the sheet has it". */
export interface PaintStyle {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  /** `start` follows the text's own direction, as General does. */
  readonly align: 'start' | 'left' | 'center' | 'right';
  readonly verticalAlign: 'start' | 'center' | 'end';
  readonly wrap: boolean;
  readonly indent: number;
  /** Colours of edges drawn in the cell; '' for none. */
  readonly borderTop: string;
  readonly borderBottom: string;
  readonly borderStart: string;
  readonly borderEnd: string;
}

export interface ViewCell {
  readonly text: string;
  /** A number that does not fit shows `####`; a text that does not fit runs into empty cells. */
  readonly isNumber: boolean;
  /** Index into `Viewport.styles`. */
  readonly style: number;
  /** How many columns to the right the text may run into. */
  readonly spread: number;
  readonly button: '' | 'filter' | 'filtered';
  /** How many cells below and beside a merged cell takes in; absent for most. */
  readonly merged?: { readonly rows: number; readonly columns: number };
}

export interface ViewportRequest {
  readonly sheetId: string;
  /** First and last row and column, hidden ones among them. Frozen rows and columns come always. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The cells of a window. `cells[i][j]` is row `rows[i]`, column `columns[j]`. Hidden rows and columns are left out. */
export interface Viewport extends ViewportRequest {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly (readonly ViewCell[])[];
  readonly styles: readonly PaintStyle[];
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly kind: SheetKind;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

export interface SheetLayout {
  readonly id: string;
  readonly kind: SheetKind;
  readonly rightToLeft: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows and columns that hold something. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** Rows and columns of unusual size, as `encodeRuns` writes them. */
  readonly rowRuns: Float64Array;
  readonly columnRuns: Float64Array;
  readonly usualRowHeight: number;
  readonly usualColumnWidth: number;
  readonly areas: readonly Area[];
  readonly active: CellPosition;
}

/** What the page needs to know about the whole workbook; sent after every change. */
export interface WorkbookView {
  /** Grows with every change of cells; a viewport asked before is old. */
  readonly version: number;
  readonly title: string;
  readonly isSaved: boolean;
  readonly isReadOnly: boolean;
  readonly isEditing: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly sheets: readonly SheetTab[];
  readonly active: SheetLayout;
  /** Set when someone else than the person at the grid moved the selection: scroll there. */
  readonly reveal: boolean;
  /** The number of the person's last `select` that is in here; an older one must not move their selection back. */
  readonly selectNumber: number;
}

/** The active cell and the sums of the status bar. */
export interface SelectionInfo {
  readonly address: string;
  /** What the formula bar shows and what F2 edits. */
  readonly editText: string;
  readonly filledCells: number;
  readonly numbers: number;
  readonly sum: string;
  /** The selection as clipboard text; null when it is too large or of several areas. */
  readonly tsv: string | null;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface FilterChoices {
  readonly header: string;
  readonly choices: readonly { readonly text: string; readonly isShown: boolean }[];
  /** More different values than are listed. */
  readonly isCut: boolean;
  readonly isFiltered: boolean;
}

export type UserCommand =
  | {
      readonly do: 'select';
      readonly areas: readonly Area[];
      readonly active: CellPosition;
      readonly number: number;
    }
  | { readonly do: 'activateSheet'; readonly sheetId: string }
  | { readonly do: 'beginEdit' }
  | { readonly do: 'cancelEdit' }
  /** `everywhere` writes the same into all selected cells (Ctrl+Enter). */
  | { readonly do: 'commitEdit'; readonly text: string; readonly everywhere: boolean }
  | { readonly do: 'clearContents' }
  | { readonly do: 'copy'; readonly cut: boolean }
  /** `isOwn`: this page put the text on the clipboard, so the copied cells are meant. */
  | { readonly do: 'paste'; readonly text: string; readonly isOwn: boolean }
  | { readonly do: 'undo' | 'redo' }
  | {
      readonly do:
        | 'insertRows'
        | 'deleteRows'
        | 'hideRows'
        | 'showRows'
        | 'insertColumns'
        | 'deleteColumns'
        | 'fillDown';
    }
  | { readonly do: 'sort'; readonly row: number; readonly column: number; readonly ascending: boolean }
  | {
      readonly do: 'filter';
      readonly row: number;
      readonly column: number;
      readonly criteria: FilterCriteria | null;
    }
  | { readonly do: 'toggleFilter' }
  | { readonly do: 'columnWidth'; readonly column: number; readonly width: number }
  | { readonly do: 'protect'; readonly on: boolean }
  | { readonly do: 'readOnly'; readonly on: boolean }
  | { readonly do: 'addSheet' }
  | { readonly do: 'renameSheet'; readonly sheetId: string; readonly name: string }
  | { readonly do: 'deleteSheet' | 'hideSheet'; readonly sheetId: string }
  | { readonly do: 'showSheets' }
  | { readonly do: 'goTo'; readonly address: string };

/** Every request the page can make, with what it is answered. */
export interface Requests {
  batch: { readonly ask: { readonly body: string; readonly flags: number }; readonly answer: BatchAnswer };
  command: { readonly ask: { readonly command: UserCommand }; readonly answer: null };
  viewport: { readonly ask: { readonly window: ViewportRequest }; readonly answer: Viewport | null };
  selectionInfo: { readonly ask: object; readonly answer: SelectionInfo };
  /** The clipboard text of a selection of any size. */
  copyText: { readonly ask: object; readonly answer: string };
  edge: {
    readonly ask: { readonly from: CellPosition; readonly direction: Direction };
    readonly answer: CellPosition;
  };
  filterChoices: {
    readonly ask: { readonly row: number; readonly column: number };
    readonly answer: FilterChoices;
  };
  open: {
    readonly ask: { readonly bytes: ArrayBuffer; readonly title: string };
    readonly answer: { readonly left: readonly string[] };
  };
  create: { readonly ask: { readonly title: string }; readonly answer: null };
  save: { readonly ask: object; readonly answer: ArrayBuffer };
  settings: { readonly ask: object; readonly answer: readonly (readonly [string, string])[] };
  saveSettings: {
    readonly ask: { readonly settings: readonly (readonly [string, string])[] };
    readonly answer: null;
  };
}

export type RequestKind = keyof Requests;

export type ToWorker = {
  [Kind in RequestKind]: { readonly id: number; readonly kind: Kind; readonly ask: Requests[Kind]['ask'] };
}[RequestKind];

/** An event for the add-in, in the shape the office host puts on the wire. */
export interface AddInEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly args: unknown;
}

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  /** The request could not be done; `sentence` is for a person. */
  | { readonly kind: 'refusal'; readonly id: number; readonly sentence: string }
  | { readonly kind: 'view'; readonly view: WorkbookView }
  | { readonly kind: 'event'; readonly event: AddInEvent }
  | { readonly kind: 'ready' };
