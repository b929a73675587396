import type {
  Area,
  AutoFilter,
  ColumnProperties,
  ConditionalFormat,
  DataValidation,
  DefinedName,
  FrozenPanes,
  Hyperlink,
  SheetProtection,
  SheetVisibility,
  Table,
} from './types';

/** How a sheet prints. `rest` keeps what a file brought and nothing here reads. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string | null;
  /** Addresses without a sheet, e.g. `$1:$1`; '' for none. */
  printTitleRows: string;
  printTitleColumns: string;
  printArea: string;
  zoom: Record<string, number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  rest: Record<string, unknown>;
}

/** Everything of a sheet but its cells: plain data, copied whole for undo. */
export interface SheetParts {
  columns: Map<number, ColumnProperties>;
  conditionalFormats: ConditionalFormat[];
  validations: DataValidation[];
  tables: Table[];
  names: DefinedName[];
  autoFilter: AutoFilter | null;
  merges: Area[];
  hyperlinks: Hyperlink[];
  frozen: FrozenPanes;
  visibility: SheetVisibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  rightToLeft: boolean;
  protection: SheetProtection | null;
  /** In points. */
  standardWidth: number;
  standardHeight: number;
  customProperties: Map<string, string>;
  pageLayout: PageLayout;
  /** What a file brought and nothing here reads (drawings, comments …). */
  opaque: unknown;
}

export function emptyParts(): SheetParts {
  return {
    columns: new Map(),
    conditionalFormats: [],
    validations: [],
    tables: [],
    names: [],
    autoFilter: null,
    merges: [],
    hyperlinks: [],
    frozen: { rows: 0, columns: 0 },
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    rightToLeft: false,
    protection: null,
    standardWidth: 48,
    standardHeight: 15,
    customProperties: new Map(),
    pageLayout: {
      orientation: 'Portrait',
      paperSize: null,
      printTitleRows: '',
      printTitleColumns: '',
      printArea: '',
      zoom: { scale: 100 },
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
      rest: {},
    },
    opaque: null,
  };
}

/** A copy that shares nothing that changes; what a file brought is shared, for nobody changes it. */
export function copyParts(parts: SheetParts): SheetParts {
  const { opaque, conditionalFormats, validations, tables, ...rest } = parts;
  return {
    ...structuredClone(rest),
    opaque,
    conditionalFormats: conditionalFormats.map((it) => ({
      ...it,
      areas: [...it.areas],
      style: { ...it.style },
    })),
    validations: validations.map((it) => ({ ...it, areas: [...it.areas] })),
    tables: tables.map((it) => ({
      ...it,
      columnIds: [...it.columnIds],
      criteria: new Map(it.criteria),
      sort: [...it.sort],
    })),
  };
}
