/**
 * The shapes of the emulated workbook. Rows and columns count from 0, as in Office.js.
 * `''` is an empty cell: Office.js says so too.
 */

/** What a cell holds. Errors are kept as their text (`#NAME?`), see `valueTypeOf`. Dates are serial numbers. */
export type CellValue = string | number | boolean;

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** One edge of a cell, in Excel's words: style `None`, `Continuous`, `Dash` …; weight `Thin`, `Medium` …. */
export interface BorderEdge {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The edges a cell style can hold; the names are those of `Excel.BorderIndex`. */
export type BorderSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

/** How a cell looks. Interned: two cells that look alike share one object, found by its index in `StyleTable`. */
export interface CellStyle {
  readonly numberFormat: string;
  /** `#RRGGBB`, or '' for no fill. */
  readonly fill: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly wrapText: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was typed with a leading apostrophe. */
  readonly quotePrefix: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderEdge>>>;
  /** What a file carried that nothing here reads; kept so that it can be saved again. */
  readonly extra: unknown;
}

/** One column: width in points. */
export interface ColumnProperties {
  width?: number | undefined;
  hidden?: boolean | undefined;
  style?: number | undefined;
}

/** How a conditional format paints a cell; absent means untouched. */
export interface ConditionalStyle {
  fill?: string | undefined;
  fontColor?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: string | undefined;
  strikethrough?: boolean | undefined;
  numberFormat?: string | undefined;
}

/** `Excel.ConditionalFormatType`. */
export type ConditionalFormatKind =
  | 'Custom'
  | 'DataBar'
  | 'ColorScale'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText'
  | 'CellValue';

/**
 * A conditional format. The sheet keeps them by priority, first first.
 * Relative references of `formula` are as seen from the top left cell of the first area.
 */
export interface ConditionalFormat {
  readonly id: string;
  kind: ConditionalFormatKind;
  areas: Area[];
  /** With its leading `=`. '' until it is set, and for kinds other than Custom. */
  formula: string;
  style: ConditionalStyle;
  stopIfTrue: boolean;
  /** A rule of another kind, as it came from the file: kept and saved, never evaluated. */
  opaque?: unknown;
}

/** A data validation rule over some areas; `rule` is in the shape of `Excel.DataValidationRule`. */
export interface DataValidation {
  areas: Area[];
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown> | null;
  prompt: Record<string, unknown> | null;
  ignoreBlanks: boolean;
  opaque?: unknown;
}

/** `Excel.FilterCriteria` as it stands on the wire. */
export interface FilterCriteria {
  filterOn: string;
  values?: (string | { date: string; specificity: string })[];
  criterion1?: string;
  criterion2?: string;
  operator?: 'And' | 'Or';
  color?: string;
  dynamicCriteria?: string;
}

/** An auto filter: the area has its header row first. Keys of `criteria` are column offsets inside the area. */
export interface AutoFilter {
  area: Area;
  criteria: Map<number, FilterCriteria>;
}

/** `Excel.SortField`: `key` is the column (or row) offset inside the sorted range. */
export interface SortField {
  key: number;
  ascending?: boolean | undefined;
  sortOn?: string | undefined;
}

/** A table (Excel's ListObject). `area` includes the header and the totals row. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  /** One id a column; they follow their columns when columns are inserted. */
  columnIds: number[];
  criteria: Map<number, FilterCriteria>;
  sort: SortField[];
  opaque?: unknown;
}

/** A defined name. `formula` begins with `=`; a cell reference in it moves with inserts and becomes `#REF!`. */
export interface DefinedName {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
}

export type SheetKind = 'worksheet' | 'chart';
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** `Excel.WorksheetProtectionOptions`. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface SheetProtection {
  password: string;
  options: ProtectionOptions;
}

export interface Hyperlink {
  row: number;
  column: number;
  address?: string | undefined;
  documentReference?: string | undefined;
  screenTip?: string | undefined;
  textToDisplay?: string | undefined;
}

/** Rows and columns that stay in view; 0 and 0 when nothing is frozen. */
export interface FrozenPanes {
  rows: number;
  columns: number;
}

/** Who changes the workbook now. `load` raises no event and leaves no undo; `remote` is a co-author. */
export type Origin = 'load' | 'user' | 'addin' | 'remote';

/** Which way cells move aside. */
export type InsertShift = 'Down' | 'Right';
export type DeleteShift = 'Up' | 'Left';

/** Cells were inserted or deleted. `area` is what came in or went. */
export interface StructureChange {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly area: Area;
}

/** What a paste brings; absent members leave the target as it is. */
export interface CellBlock {
  /** Strings that begin with `=` are formulas; with `raw` values are taken as they are, else read as typed. */
  readonly values: readonly (readonly CellValue[])[];
  readonly raw?: boolean | undefined;
  readonly numberFormats?: readonly (readonly string[])[] | undefined;
  readonly styles?: readonly (readonly number[])[] | undefined;
  /** The copied cells in this workbook, when there were some: their conditional formats come along. */
  readonly source?: { readonly sheetId: string; readonly area: Area } | undefined;
}

/** A change type of `Excel.DataChangeType`. */
export type DataChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface ChangeDetails {
  readonly valueBefore: CellValue;
  readonly valueAfter: CellValue;
}

/** What happened to a workbook; the office host puts these into Excel's events, the grid repaints on them. */
export type WorkbookEvent = { readonly origin: Origin } & (
  | {
      readonly type: 'changed';
      readonly sheetId: string;
      readonly changeType: DataChangeType;
      readonly areas: readonly Area[];
      readonly details?: ChangeDetails | undefined;
      readonly shift?: InsertShift | DeleteShift | undefined;
    }
  | { readonly type: 'formatChanged'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly type: 'structure'; readonly sheetId: string; readonly change: StructureChange }
  | { readonly type: 'selectionChanged'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly type: 'singleClicked'; readonly sheetId: string; readonly area: Area }
  | { readonly type: 'sheetActivated' | 'sheetDeactivated'; readonly sheetId: string }
  | { readonly type: 'sheetAdded' | 'sheetDeleted'; readonly sheetId: string }
  | {
      readonly type: 'sheetRenamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly type: 'sheetMoved'; readonly sheetId: string; readonly before: number; readonly after: number }
  | {
      readonly type: 'visibilityChanged';
      readonly sheetId: string;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    }
  | { readonly type: 'protectionChanged'; readonly sheetId: string; readonly isProtected: boolean }
  | { readonly type: 'calculated'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly type: 'rowSorted' | 'columnSorted'; readonly sheetId: string; readonly area: Area }
  | {
      readonly type: 'rowHiddenChanged';
      readonly sheetId: string;
      readonly areas: readonly Area[];
      readonly hidden: boolean;
    }
  | { readonly type: 'filtered'; readonly sheetId: string; readonly tableId?: string | undefined }
  | {
      readonly type: 'tableAdded' | 'tableDeleted';
      readonly sheetId: string;
      readonly tableId: string;
      readonly name: string;
    }
  | { readonly type: 'edit'; readonly sheetId: string; readonly editing: boolean }
  /** Anything the grid shows and no event above tells: widths, frozen panes, conditional formats, names … */
  | { readonly type: 'appearance'; readonly sheetId: string }
);

/** `WorkbookEvent` without its origin, which the workbook adds. */
export type WorkbookEventBody = WorkbookEvent extends infer Event
  ? Event extends WorkbookEvent
    ? Omit<Event, 'origin'>
    : never
  : never;
