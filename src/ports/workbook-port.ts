import type { CellValue, DateSystem, RowBlock } from '../accounts/cell';
import type { ColumnIndex } from '../accounts/column-index';
import type { RowKey } from '../accounts/row-key';
import type { RowNumber } from '../accounts/row-number';

/** The five columns of ours beside the data. */
export type StatusColumn = 'issues' | 'outcome' | 'response' | 'sentAt' | 'receipt';

export interface WorkbookFacts {
  /** A GUID kept in the workbook's settings; made at the first write. Undefined while nothing could be kept (read-only). */
  readonly workbookId: string | undefined;
  readonly name: string;
  readonly readOnly: boolean;
  readonly dateSystem: DateSystem;
  /** Whether this Excel keeps the undo stack after an add-in's write (ExcelApi 1.19). */
  readonly undoSurvives: boolean;
}

/** What stands on the active sheet, before its header is known. */
export interface SheetGlimpse {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The tables of the sheet with their bounds; a plain sheet has none. */
  readonly tables: readonly {
    readonly name: string;
    readonly headerRow: RowNumber;
    readonly firstColumn: number;
    readonly columnCount: number;
    readonly rowCount: number;
  }[];
  /** Bounds of everything that holds a value; undefined for an empty sheet. `firstColumn` is 0-based in the worksheet. */
  readonly used:
    | {
        readonly firstRow: RowNumber;
        readonly firstColumn: number;
        readonly rowCount: number;
        readonly columnCount: number;
      }
    | undefined;
  /** Displayed values of the first rows (at most 20) of the used range. */
  readonly top: readonly (readonly CellValue[])[];
  readonly protected: boolean;
}

/** Where a sheet's rows stand: header row, data rows, columns, and which columns are ours. */
export interface SheetPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string | undefined;
  readonly headerRow: RowNumber;
  readonly firstRow: RowNumber;
  readonly rowCount: number;
  /** 0-based worksheet column of ColumnIndex 0. */
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly headers: readonly string[];
  /** Number formats of the first data row, a column each; none where there are no rows. */
  readonly firstFormats: readonly string[];
  /** Our own columns that already stand here, known by their marker and not by their name. */
  readonly statusColumns: Readonly<Partial<Record<StatusColumn, ColumnIndex>>>;
}

export interface ReadWants {
  /** Columns whose number formats are needed, beside all values. */
  readonly formats: readonly ColumnIndex[];
  /** Columns whose displayed text is needed. */
  readonly texts: readonly ColumnIndex[];
}

/** Columns side by side, counted as ColumnIndex does. */
export interface ColumnSpan {
  readonly first: number;
  readonly count: number;
}

/** Cells of consecutive rows that were read again; their rows begin at `firstColumn`. */
export interface ReadCells extends RowBlock {
  readonly firstColumn: number;
}

/** Says again, from raw cells of a row, what its key is; the workbook finds moved rows by it. */
export type KeyReader = (
  accountId: CellValue,
  subAccountId: CellValue,
  texts: { readonly accountId: string; readonly subAccountId: string },
) => RowKey;

/** Where the key stands, to find rows again that moved since they were read. */
export interface KeyColumns {
  readonly accountId: ColumnIndex;
  readonly subAccountId: ColumnIndex | undefined;
  readonly read: KeyReader;
}

/** What the status columns of one row shall say; a column left out stays as it is. */
export interface StatusWrite {
  readonly row: RowNumber;
  readonly key: RowKey;
  readonly cells: Readonly<Partial<Record<StatusColumn, string>>>;
}

/** A cell to replace, or put back. Text is written as text, never as a formula. */
export interface CellChange {
  readonly row: RowNumber;
  readonly column: ColumnIndex;
  /** What must stand there now; another content means that the person changed it since, and it is left alone. */
  readonly expected: CellValue;
  readonly value: CellValue;
  /** The number format to set; undefined leaves it as it is. */
  readonly numberFormat: string | undefined;
  /** Changes with the same number are made together or not at all; one without stands alone. */
  readonly step?: number;
  /** What must stand beside it in its row, so that a row that moved here is not taken for the one that was here. */
  readonly beside?: readonly { readonly column: ColumnIndex; readonly value: CellValue }[];
}

/** A cell that is left alone, and why: a formula is never replaced, nor what a person typed since. */
export interface LeftAlone {
  readonly change: CellChange;
  readonly why: 'formula' | 'changed-since';
}

/** What was there before a change, exactly. */
export type CellRestore = CellChange;

export interface SelectedRows {
  /** Visible data rows of the selection, in sheet order; hidden and filtered rows are no selected rows. */
  readonly rows: readonly RowNumber[];
  /** Several cells are selected and no visible data row is among them: no more than a slip of the hand. */
  readonly outside: boolean;
  /** The active cell, when it stands in the data. `formula` begins with `=`; so may a text that is none. */
  readonly cell:
    { readonly row: RowNumber; readonly column: ColumnIndex; readonly formula?: string } | undefined;
}

/** A rectangle of a worksheet; its columns count from 0. */
export interface SheetArea {
  readonly firstRow: RowNumber;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
}

export interface SheetEdit {
  readonly sheetId: string;
  /** Rows and columns touched, when the change was an edit of cells; undefined when rows or columns moved. */
  readonly area: SheetArea | undefined;
  /** The add-in itself is `add-in`; what it wrote for a co-author's pane is that co-author's. */
  readonly by: 'this-person' | 'add-in' | 'co-author';
}

export interface WorkbookListener {
  selectionChanged(): void;
  edited(edit: SheetEdit): void;
  /** Formulas have new results; `area` lies around them, undefined where Excel does not say which. */
  calculated(sheetId: string, area: SheetArea | undefined): void;
  sheetChanged(): void;
  /** A call waits because a cell is being edited; false when it went on. */
  waitingForEdit(waiting: boolean): void;
}

/** A plain sheet of values to lay beside the person's own (template, receipts, reconciliation). */
export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly numberFormat: string;
    readonly note?: string;
    /** Choices for a drop-down. */
    readonly choices?: readonly string[];
    readonly emphasised?: boolean;
  }[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly asTable: boolean;
  readonly rightToLeft: boolean;
  /** What the sheet is found again by, whatever its name, its tab and the language; the name when left out. */
  readonly key?: string;
  /** Printed on its side with the header row on each page; as wide as one page, unless that could not be read. */
  readonly landscape?: true;
  /** A hidden sheet: to be looked into when somebody asks, and in nobody's way. */
  readonly hidden?: true;
  /** A row whose first cell stands in the sheet already is written over it and not added. */
  readonly oneRowPerFirstCell?: true;
}

/** A sheet to be read and printed: figures above, and the rows they come from below. */
export interface ReportLayout {
  readonly name: string;
  readonly title: string;
  /** What it is about, a line each. */
  readonly facts: readonly string[];
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly numberFormat: string;
  }[];
  /** Figures in the columns of the rows, under headers of their own; none where there are none. */
  readonly summary:
    | {
        readonly headers: readonly string[];
        readonly rows: readonly (readonly CellValue[])[];
        /** The column that counts rows, whatever the rows below have there. */
        readonly countColumn: number;
      }
    | undefined;
  /** What a person must know to read the figures, a line each. */
  readonly remarks: readonly string[];
  /** Above the rows; none where it is blank. */
  readonly rowsTitle: string;
  /** The first cell is the worksheet row of `source` that it comes from, or blank. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Where the rows come from: the sheet, and the column to lead to, from 0 in the worksheet. */
  readonly source: { readonly sheet: string; readonly column: number };
  readonly rightToLeft: boolean;
}

/** What stands in a sheet of ours. */
export interface SheetContent {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export type Progress = (done: number, total: number) => void | Promise<void>;

/**
 * All that is asked of Excel. Every method may throw WorkbookProblem and nothing else that a person must act on.
 * Requests stay under 3 MB and sync in blocks; nothing moves the person's view but `showCell`.
 */
export interface WorkbookPort {
  facts(): Promise<WorkbookFacts>;
  glimpse(): Promise<SheetGlimpse>;
  /** Settles the place once the header row is known: `tableName` for a table, else the used range below `headerRow`. */
  place(sheetId: string, headerRow: RowNumber, tableName: string | undefined): Promise<SheetPlace>;
  /**
   * Reads all data rows in blocks of at most 3 MB; calls back for each.
   * @throws WorkbookProblem 'calculating', and 'calculation-pending' where calculation is manual and was not done since a change
   */
  readRows(
    place: SheetPlace,
    wants: ReadWants,
    onBlock: (block: RowBlock) => Promise<void> | void,
    signal?: AbortSignal,
  ): Promise<void>;
  /**
   * Reads some consecutive data rows, or some columns of them, as {@link readRows} does.
   * @throws WorkbookProblem 'sheet-changed' as well when the place has another number of rows by now
   */
  readArea(
    place: SheetPlace,
    rows: { readonly firstRow: RowNumber; readonly rowCount: number },
    wants: ReadWants,
    columns?: ColumnSpan,
  ): Promise<readonly ReadCells[]>;
  /** Has Excel calculate what changed since the last calculation. */
  recalculate(): Promise<void>;
  /** One column's values, from first to last data row. */
  readColumn(place: SheetPlace, column: ColumnIndex): Promise<readonly CellValue[]>;
  selection(place: SheetPlace): Promise<SelectedRows>;
  /** Adds those of ours that are missing (to the table or the filter range) and gives the place anew. */
  ensureStatusColumns(
    place: SheetPlace,
    headers: Readonly<Record<StatusColumn, string>>,
    wanted: readonly StatusColumn[],
  ): Promise<SheetPlace>;
  /** Gives those of ours that bear a header of `from` that of `to`; one that a person renamed stays. Gives the place anew. */
  renameStatusColumns(
    place: SheetPlace,
    from: Readonly<Record<StatusColumn, string>>,
    to: Readonly<Record<StatusColumn, string>>,
  ): Promise<SheetPlace>;
  /** Adds a column of the person's own data right of all others, its cells text; gives the place with it, its last. */
  addColumn(
    place: SheetPlace,
    column: { readonly header: string; readonly width: number },
  ): Promise<SheetPlace>;
  /** Writes the Issues column where it differs from `texts` (one a data row, '' for none) and puts the two colour rules anew. */
  mark(place: SheetPlace, texts: readonly string[], onProgress?: Progress): Promise<void>;
  /** Makes the Issues cells of these rows say this; a cell that says it already is not written, nor any other row. */
  markRows(place: SheetPlace, texts: ReadonlyMap<RowNumber, string>): Promise<void>;
  /** Puts the two colour rules anew where they do not stand right: a paste splits them. */
  restoreColours(place: SheetPlace): Promise<void>;
  /** Empties the Issues column and removes our two rules; nothing else. */
  clearMarks(place: SheetPlace): Promise<void>;
  /** Writes status cells; rows that moved are found again by key. Gives back the writes whose row is gone. */
  writeStatus(
    place: SheetPlace,
    keys: KeyColumns,
    writes: readonly StatusWrite[],
  ): Promise<readonly StatusWrite[]>;
  /**
   * Replaces cells; never a formula. Gives what was there, to put back, and what was left alone and why.
   * @param keys columns that say which row a row is: what is put back is put back beside the same contents alone
   */
  changeCells(
    place: SheetPlace,
    changes: readonly CellChange[],
    keys?: readonly ColumnIndex[],
  ): Promise<{ readonly restores: readonly CellRestore[]; readonly skipped: readonly LeftAlone[] }>;
  /** The changes whose own cell `changeCells` would leave alone now; changes nothing. */
  untouchable(place: SheetPlace, changes: readonly CellChange[]): Promise<readonly LeftAlone[]>;
  /** Data rows that are hidden or filtered out. */
  hiddenRows(place: SheetPlace): Promise<ReadonlySet<RowNumber>>;
  showCell(place: SheetPlace, row: RowNumber, column: ColumnIndex): Promise<void>;
  /** Adds a sheet with this layout and shows it, unless it is hidden; a name in use gets a number. Gives the name. */
  addSheet(layout: SheetLayout): Promise<string>;
  /** Adds a report and shows it; a name in use gets a number. Gives the name. */
  addReport(layout: ReportLayout): Promise<string>;
  /**
   * Shows only the rows whose cell in a column reads one of these, or again those of any; what else is filtered stays so.
   * @throws WorkbookProblem 'filtered-elsewhere' where the sheet's filter stands over other cells
   */
  filterColumn(place: SheetPlace, column: ColumnIndex, texts: readonly string[] | undefined): Promise<void>;
  /** Adds rows below a sheet of ours with this name, creating it from the layout when it is not there. */
  appendToSheet(layout: SheetLayout): Promise<void>;
  /** Reads a sheet of ours by its layout's key; undefined when it is not there any more. */
  readSheet(key: string): Promise<SheetContent | undefined>;
  /** Writes texts under a header of a sheet of ours, each in the row that begins with its key; others stay. */
  fillColumn(key: string, header: string, texts: ReadonlyMap<string, string>): Promise<void>;
  readSetting(key: string): Promise<unknown>;
  /** Keeps a JSON value in the workbook. */
  writeSetting(key: string, value: unknown): Promise<void>;
  /** Whether the person is typing into a cell, so that every call would wait for them. */
  isBeingEdited(): Promise<boolean>;
  /** Starts telling what the person does; the returned function stops it. */
  listen(listener: WorkbookListener): Promise<() => Promise<void>>;
}
