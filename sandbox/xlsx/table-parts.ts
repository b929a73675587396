import { area, formatArea, tryParseArea } from '../workbook-model/address';
import type { Sheet } from '../workbook-model/sheet';
import type { Table } from '../workbook-model/types';
import { readCriteria, writeAutoFilter } from './filters';
import { isOn, writeXml, xmlElement, xmlElements } from './xml';

/** A table of a file, before the workbook gives it ids. */
export type FileTable = Omit<Table, 'id' | 'columnIds'> & { readonly columnCount: number };

/** Reads a table part; null when it has no place on the sheet. exceljs takes no filtered table and no default header. */
export function readTable(xml: string): FileTable | null {
  const table = xmlElement(xml, 'table');
  const place = tryParseArea(table?.attributes['ref'] ?? '');
  if (!table || !place) return null;
  const { attributes: it, inner } = table;
  const style = xmlElement(inner, 'tableStyleInfo')?.attributes ?? {};
  const filter = xmlElement(inner, 'autoFilter');
  const columns = xmlElements(filter?.inner ?? '', 'filterColumn');
  const areButtonsHidden =
    columns.length === place.columnCount &&
    columns.every(({ attributes }) => isOn(attributes['hiddenButton']));
  return {
    name: it['displayName'] ?? it['name'] ?? 'Table',
    area: place,
    showHeaders: it['headerRowCount'] !== '0',
    showTotals: Number(it['totalsRowCount'] ?? 0) > 0,
    showFilterButton: filter !== undefined && !areButtonsHidden,
    showBandedRows: isOn(style['showRowStripes']),
    showBandedColumns: isOn(style['showColumnStripes']),
    highlightFirstColumn: isOn(style['showFirstColumn']),
    highlightLastColumn: isOn(style['showLastColumn']),
    style: style['name'] ?? '',
    criteria: readCriteria(filter?.inner ?? ''),
    sort: [],
    columnCount: place.columnCount,
  };
}

/** The whole table part. @param id the number of the part in this file */
export function writeTable(table: Table, sheet: Sheet, id: number): string {
  const { row, column, rowCount, columnCount } = table.area;
  const filtered = area(row, column, rowCount - (table.showTotals ? 1 : 0), columnCount);
  const columns = Array.from({ length: columnCount }, (_, i) => {
    // The name must be the header's text to the letter, or Excel repairs the file.
    const header = table.showHeaders ? sheet.text(row, column + i) : '';
    return writeXml('tableColumn', { id: i + 1, name: header || `Column${String(i + 1)}` });
  });
  const hasFilter = table.showHeaders && (table.showFilterButton || table.criteria.size > 0);
  const inner = [
    hasFilter ? writeAutoFilter(formatArea(filtered), table.criteria) : '',
    writeXml('tableColumns', { count: columns.length }, columns.join('')),
    writeXml('tableStyleInfo', {
      name: table.style || undefined,
      showFirstColumn: Number(table.highlightFirstColumn),
      showLastColumn: Number(table.highlightLastColumn),
      showRowStripes: Number(table.showBandedRows),
      showColumnStripes: Number(table.showBandedColumns),
    }),
  ];
  const attributes = {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    id,
    name: table.name,
    displayName: table.name,
    ref: formatArea(table.area),
    // 1 is what a file without it means, but exceljs takes it for none.
    headerRowCount: Number(table.showHeaders),
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml('table', attributes, inner.join(''))}`;
}
