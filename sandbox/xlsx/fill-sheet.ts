import type { Column, Row as FileRow, Style, Worksheet } from 'exceljs';
import { containsCell, lastRow, tryParseArea } from '../workbook-model/address';
import type { Sheet } from '../workbook-model/sheet';
import type { Area } from '../workbook-model/types';
import type { Workbook } from '../workbook-model/workbook';
import { readStyle } from './cell-style';
import { readValue } from './cell-value';
import { hexOf } from './colors';
import { pointsOfCharacters } from './column-width';
import { readConditionalFormats } from './conditional-formats';
import { readDataValidations } from './data-validations';
import { readCriteria } from './filters';
import { readProtection, readSheetHead } from './sheet-view';
import type { FileTable } from './table-parts';
import { xmlElement, xmlElements } from './xml';

/** What a file says of one worksheet. */
export interface SheetSource {
  /** What exceljs read of it. */
  readonly file: Worksheet;
  readonly state: string;
  /** Its XML before the cells and after them. */
  readonly head: string;
  readonly tail: string;
  readonly tables: readonly FileTable[];
}

/** exceljs keeps these without telling its types. */
interface UntypedWorksheet {
  readonly conditionalFormattings?: Parameters<typeof readConditionalFormats>[1];
  readonly columns: readonly Partial<Column>[] | null | undefined;
}

/**
 * Fills an empty sheet of the workbook.
 * @param theme the file's theme colours
 * @param date1904 the date system exceljs took for the file
 */
export function fillSheet(
  workbook: Workbook,
  sheet: Sheet,
  source: SheetSource,
  theme: readonly string[],
  date1904: boolean,
): void {
  const { parts } = sheet;
  const { file, head, tail } = source;
  // exceljs gives all cells of one format the same style object: each is read once.
  const known = new Map<unknown, number>();
  const styleId = (style: Partial<Style> | undefined): number => {
    if (!style || Object.keys(style).length === 0) return 0;
    let id = known.get(style);
    if (id === undefined) known.set(style, (id = workbook.styles.indexOf(readStyle(style, theme))));
    return id;
  };

  parts.visibility =
    source.state === 'veryHidden' ? 'VeryHidden' : source.state === 'hidden' ? 'Hidden' : 'Visible';
  readSheetHead(sheet, head);
  const { columns, conditionalFormattings } = file as unknown as UntypedWorksheet;
  columns?.forEach((column, i) => {
    const style = styleId(column.style);
    if (column.width === undefined && !column.hidden && style === 0) return;
    parts.columns.set(i, {
      ...(column.width === undefined ? {} : { width: pointsOfCharacters(column.width) }),
      ...(column.hidden ? { hidden: true } : {}),
      ...(style === 0 ? {} : { style }),
    });
  });
  file.eachRow({ includeEmpty: true }, (row) => {
    fillRow(sheet, row, styleId, date1904);
  });

  parts.merges = xmlElements(tail, 'mergeCell').flatMap(
    (it) => tryParseArea(it.attributes['ref'] ?? '') ?? [],
  );
  parts.protection = readProtection(tail);
  parts.validations = readDataValidations(tail);
  parts.conditionalFormats = readConditionalFormats(tail, conditionalFormattings ?? [], theme, () =>
    workbook.newId(),
  );
  parts.tables = source.tables.map(({ columnCount, ...table }) => ({
    ...table,
    id: workbook.newId(),
    columnIds: Array.from({ length: columnCount }, () => workbook.newNumber()),
  }));
  const filter = xmlElement(tail, 'autoFilter');
  const filterArea = tryParseArea(filter?.attributes['ref'] ?? '');
  if (filter && filterArea) parts.autoFilter = { area: filterArea, criteria: readCriteria(filter.inner) };
  markFilteredRows(sheet);

  parts.tabColor = hexOf(file.properties.tabColor, theme);
  const { orientation, printArea, printTitlesRow, printTitlesColumn, ...rest } = file.pageSetup;
  parts.pageLayout = {
    ...parts.pageLayout,
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    printArea: printArea ?? '',
    printTitleRows: printTitlesRow ?? '',
    printTitleColumns: printTitlesColumn ?? '',
    rest: { ...rest },
  };
}

function fillRow(
  sheet: Sheet,
  row: FileRow,
  styleId: (style: Partial<Style> | undefined) => number,
  date1904: boolean,
): void {
  const index = row.number - 1;
  const model = row.model;
  if (!model) return;
  const rowStyle = styleId(model.style);
  if (model.height !== undefined || model.hidden || rowStyle !== 0) {
    const line = sheet.cells.writable(index);
    line.height = model.height;
    line.hidden = model.hidden ?? false;
    if (rowStyle !== 0) line.style = rowStyle;
  }
  for (const { address, style } of model.cells ?? []) {
    // Its types call an address an object; it is text.
    const cell = row.getCell((address as unknown as string).replace(/\d+/, ''));
    const column = Number(cell.col) - 1;
    const isCovered = cell.isMerged && cell.master !== cell;
    const { value, formula, link } = isCovered ? { value: '' } : readValue(cell.value, date1904);
    // The getter translates a shared formula to the cell it stands in.
    const ownFormula = formula ?? (cell.formula ? `=${cell.formula}` : undefined);
    if (value !== '' || ownFormula !== undefined)
      sheet.cells.set(index, column, value, isCovered ? undefined : ownFormula);
    const id = styleId(style);
    if (id !== sheet.styleId(index, column)) sheet.cells.setStyle(index, column, id);
    if (link !== undefined) {
      const isInside = link.startsWith('#');
      sheet.parts.hyperlinks.push({
        row: index,
        column,
        ...(isInside ? { documentReference: link.slice(1) } : { address: link }),
      });
    }
  }
}

/** A file says of a hidden row only that it is hidden; inside a filter with criteria, the filter hid it. */
function markFilteredRows(sheet: Sheet): void {
  const filters: { area: Area; criteria: ReadonlyMap<number, unknown> }[] = [...sheet.parts.tables];
  if (sheet.parts.autoFilter) filters.push(sheet.parts.autoFilter);
  for (const { area: it, criteria } of filters) {
    if (criteria.size === 0) continue;
    const end = Math.min(lastRow(it), sheet.cells.rowCount - 1);
    for (let row = it.row + 1; row <= end; row += 1) {
      if (!containsCell(it, row, it.column) || !sheet.cells.row(row)?.hidden) continue;
      const line = sheet.cells.writable(row);
      line.hidden = false;
      line.filtered = true;
    }
  }
}
