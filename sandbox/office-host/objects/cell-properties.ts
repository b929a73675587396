import { formatArea, quoteSheetName } from '../../workbook-model/address';
import type { Sheet } from '../../workbook-model/sheet';
import type { Area, CellStyle } from '../../workbook-model/types';
import type { Workbook } from '../../workbook-model/workbook';
import { notImplemented } from '../rich-api-error';

type Wanted = Readonly<Record<string, unknown>>;

/** What one cell says about itself; names as the client writes them in its load options. */
interface CellReader {
  readonly style: CellStyle;
  readonly address: string;
  readonly rowHeight: number;
  readonly columnWidth: number;
  readonly rowHidden: boolean;
  readonly columnHidden: boolean;
  readonly row: number;
  readonly column: number;
}

const font = (style: CellStyle): Record<string, unknown> => ({
  name: style.fontName,
  size: style.fontSize,
  color: style.fontColor,
  bold: style.bold,
  italic: style.italic,
  underline: style.underline,
  strikethrough: style.strikethrough,
});

function format(cell: CellReader): Record<string, unknown> {
  const { style } = cell;
  return {
    fill: { color: style.fill || '#FFFFFF' },
    font: font(style),
    protection: { locked: style.locked, formulaHidden: style.formulaHidden },
    wrapText: style.wrapText,
    horizontalAlignment: style.horizontalAlignment,
    verticalAlignment: style.verticalAlignment,
    indentLevel: style.indentLevel,
    textOrientation: style.textOrientation,
    shrinkToFit: style.shrinkToFit,
    rowHeight: cell.rowHeight,
    columnWidth: cell.columnWidth,
  };
}

function pick(from: Record<string, unknown>, wanted: Wanted, path: string): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || name.startsWith('$')) continue;
    if (!(name in from)) throw notImplemented(`${path}.${name}`);
    const value = from[name];
    picked[name] =
      want !== null && typeof want === 'object'
        ? pick(value as Record<string, unknown>, want as Wanted, `${path}.${name}`)
        : value;
  }
  return picked;
}

function cell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  place: Area,
): Record<string, unknown> {
  const reader: CellReader = {
    style: workbook.styles.get(sheet.styleId(row, column)),
    address: `${quoteSheetName(sheet.name)}!${formatArea(place)}`,
    rowHeight: sheet.rowHeight(row),
    columnWidth: sheet.columnWidth(column),
    rowHidden: sheet.isRowHidden(row),
    columnHidden: sheet.isColumnHidden(column),
    row,
    column,
  };
  const hidden = reader.rowHidden || reader.columnHidden;
  return {
    address: reader.address,
    addressLocal: reader.address,
    format: format(reader),
    hidden,
    rowHidden: reader.rowHidden,
    columnHidden: reader.columnHidden,
    rowIndex: row,
    columnIndex: column,
  };
}

/** `Range.getCellProperties`: only what was asked for, cell by cell. */
export function readCellProperties(workbook: Workbook, sheet: Sheet, it: Area, wanted: Wanted): unknown {
  return sheet.map(it, (row, column) =>
    pick(
      cell(workbook, sheet, row, column, { row, column, rowCount: 1, columnCount: 1 }),
      wanted,
      'Range.getCellProperties',
    ),
  );
}

/** `Range.getRowProperties`: one object a row, read from its first cell. */
export function readRowProperties(workbook: Workbook, sheet: Sheet, it: Area, wanted: Wanted): unknown {
  return Array.from({ length: it.rowCount }, (_, index) => {
    const place = { row: it.row + index, column: 0, rowCount: 1, columnCount: 16_384 };
    return pick(cell(workbook, sheet, place.row, it.column, place), wanted, 'Range.getRowProperties');
  });
}

/** `Range.getColumnProperties`: one object a column. */
export function readColumnProperties(workbook: Workbook, sheet: Sheet, it: Area, wanted: Wanted): unknown {
  return Array.from({ length: it.columnCount }, (_, index) => {
    const place = { row: 0, column: it.column + index, rowCount: 1_048_576, columnCount: 1 };
    return pick(cell(workbook, sheet, it.row, place.column, place), wanted, 'Range.getColumnProperties');
  });
}
