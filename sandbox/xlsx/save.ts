import { Workbook as FileWorkbook } from 'exceljs';
import type { Row as FileRow, Style, Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { columnName, formatArea, lastColumn, lastRow } from '../workbook-model/address';
import type { Sheet } from '../workbook-model/sheet';
import type { Workbook } from '../workbook-model/workbook';
import { writeStyle } from './cell-style';
import { writeValue } from './cell-value';
import { argbOf } from './colors';
import { charactersOfPoints } from './column-width';
import { finishConditionalFormats, writeConditionalFormats } from './conditional-formats';
import { writeDataValidations } from './data-validations';
import { writeAutoFilter } from './filters';
import { writeProtection } from './sheet-view';
import { writeTable } from './table-parts';
import { addWorkbookParts, writeNames } from './workbook-parts';

type StyleOf = (id: number) => Partial<Style>;

/**
 * Writes the workbook as an .xlsx file. Chart sheets, which hold nothing here, are left out.
 * exceljs writes cells and styles; what it would lose is put into its file afterwards.
 *
 * @example
 * await writeFile('copy.xlsx', await saveXlsx(workbook));
 */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const file = new FileWorkbook();
  file.properties.date1904 = workbook.date1904;
  // Results of formulas are as old as the file they came from: Excel works them out anew.
  file.calcProperties.fullCalcOnLoad = true;
  const sheets = workbook.sheets.filter((it) => it.kind === 'worksheet');
  const styles = new Map<number, Partial<Style>>();
  const styleOf: StyleOf = (id) => {
    let style = styles.get(id);
    if (!style) styles.set(id, (style = id === 0 ? {} : writeStyle(workbook.styles.get(id))));
    return style;
  };
  const activeTab = Math.max(0, sheets.indexOf(workbook.activeSheet));
  file.views = [{ x: 0, y: 0, width: 28800, height: 17600, firstSheet: 0, activeTab, visibility: 'visible' }];
  sheets.forEach((sheet, i) => {
    writeSheet(file.addWorksheet(sheet.name), sheet, styleOf, i === activeTab);
  });
  // exceljs hands its options on to JSZip: nothing is compressed twice.
  const options = { zip: { compression: 'STORE' } } as unknown as Parameters<typeof file.xlsx.writeBuffer>[0];
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer(options));
  await finish(zip, workbook, sheets);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 3 } });
}

function writeSheet(file: Worksheet, sheet: Sheet, styleOf: StyleOf, isActive: boolean): void {
  const { parts } = sheet;
  file.state =
    parts.visibility === 'Visible' ? 'visible' : parts.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
  file.properties.defaultRowHeight = parts.standardHeight;
  if (parts.standardWidth !== 48) file.properties.defaultColWidth = charactersOfPoints(parts.standardWidth);
  if (parts.tabColor) file.properties.tabColor = argbOf(parts.tabColor);
  const { rows, columns } = parts.frozen;
  const isFrozen = rows > 0 || columns > 0;
  const activeCell = `${columnName(sheet.activeCell.column)}${String(sheet.activeCell.row + 1)}`;
  const common = {
    rightToLeft: parts.rightToLeft,
    showGridLines: parts.showGridlines,
    showRowColHeaders: parts.showHeadings,
    activeCell,
    ...(isActive ? { tabSelected: true } : {}),
  };
  file.views = [
    isFrozen ? { ...common, state: 'frozen', xSplit: columns, ySplit: rows } : { ...common, state: 'normal' },
  ];
  file.pageSetup = {
    ...file.pageSetup,
    ...parts.pageLayout.rest,
    orientation: parts.pageLayout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(parts.pageLayout.printArea ? { printArea: parts.pageLayout.printArea } : {}),
    ...(parts.pageLayout.printTitleRows
      ? { printTitlesRow: parts.pageLayout.printTitleRows.replaceAll('$', '') }
      : {}),
    ...(parts.pageLayout.printTitleColumns
      ? { printTitlesColumn: parts.pageLayout.printTitleColumns.replaceAll('$', '') }
      : {}),
  };
  for (const [index, column] of parts.columns) {
    const target = file.getColumn(index + 1);
    target.width = charactersOfPoints(column.width ?? parts.standardWidth);
    if (column.hidden) target.hidden = true;
    if (column.style) target.style = styleOf(column.style);
  }
  const links = new Map(parts.hyperlinks.map((it) => [it.row * 16_384 + it.column, it]));
  for (let row = 0; row < sheet.cells.rowCount; row += 1) {
    if (sheet.cells.row(row)) writeRow(file.getRow(row + 1), sheet, row, styleOf, links);
  }
  for (const it of parts.merges)
    file.mergeCellsWithoutStyle(it.row + 1, it.column + 1, lastRow(it) + 1, lastColumn(it) + 1);
  for (const rule of writeConditionalFormats(parts.conditionalFormats)) file.addConditionalFormatting(rule);
  leaveMarks(file, sheet);
}

function writeRow(
  target: FileRow,
  sheet: Sheet,
  row: number,
  styleOf: StyleOf,
  links: ReadonlyMap<
    number,
    { readonly address?: string | undefined; readonly documentReference?: string | undefined }
  >,
): void {
  const line = sheet.cells.row(row);
  if (!line) return;
  if (line.height !== undefined) target.height = line.height;
  if (line.hidden || line.filtered) target.hidden = true;
  if (line.style) Object.assign(target, { style: styleOf(line.style) });
  const width = Math.max(line.values.length, line.formulas?.length ?? 0, line.styles?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    const value = line.values[column] ?? '';
    const formula = line.formulas?.[column];
    const style = sheet.styleId(row, column);
    const isPlain = style === 0 && line.styles?.[column] === undefined;
    if (value === '' && formula === undefined && isPlain) continue;
    const cell = target.getCell(column + 1);
    const link = links.size > 0 ? links.get(row * 16_384 + column) : undefined;
    const address =
      link?.address ?? (link?.documentReference === undefined ? undefined : `#${link.documentReference}`);
    const written = writeValue(value, formula, address);
    if (written !== null) cell.value = written;
    // A new cell takes its row's and column's style over, so its own must be said even when it is the default.
    cell.style = styleOf(style);
  }
}

/** Elements with which exceljs marks the places where `finish` puts the true ones. */
function leaveMarks(file: Worksheet, sheet: Sheet): void {
  const { parts } = sheet;
  const marked = file as unknown as {
    sheetProtection?: { sheet: boolean };
    tables: Record<string, { model: object }>;
    dataValidations: { model: Record<string, object> };
  };
  if (parts.protection) marked.sheetProtection = { sheet: true };
  if (parts.autoFilter) file.autoFilter = formatArea(parts.autoFilter.area);
  if (parts.validations.some((it) => it.areas.length > 0)) {
    marked.dataValidations.model = { A1: { type: 'custom', formulae: ['TRUE'] } };
  }
  for (const table of parts.tables) {
    const ref = formatArea(table.area);
    const columns = [{ name: 'mark' }];
    marked.tables[table.name] = {
      model: { name: table.name, tableRef: ref, autoFilterRef: ref, headerRow: true, columns, style: {} },
    };
  }
}

async function finish(zip: JSZip, workbook: Workbook, sheets: readonly Sheet[]): Promise<void> {
  const text = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  // exceljs numbers worksheets from 1 in the order they were added, and tables through all of them.
  for (const [i, { parts }] of sheets.entries()) {
    const path = `xl/worksheets/sheet${String(i + 1)}.xml`;
    const xml = await text(path);
    const cut = xml.lastIndexOf('</sheetData>');
    let tail = finishConditionalFormats(xml.slice(Math.max(0, cut)), parts.conditionalFormats);
    if (parts.protection) tail = swap(tail, 'sheetProtection', writeProtection(parts.protection.options));
    if (parts.autoFilter) {
      tail = swap(
        tail,
        'autoFilter',
        writeAutoFilter(formatArea(parts.autoFilter.area), parts.autoFilter.criteria),
      );
    }
    tail = swap(tail, 'dataValidations', writeDataValidations(parts.validations));
    zip.file(path, xml.slice(0, Math.max(0, cut)) + tail);
  }
  const tables = sheets.flatMap((sheet) => sheet.parts.tables.map((table) => ({ sheet, table })));
  tables.forEach(({ sheet, table }, i) => {
    zip.file(`xl/tables/table${String(i + 1)}.xml`, writeTable(table, sheet, i + 1));
  });
  zip.file('xl/workbook.xml', writeNames(await text('xl/workbook.xml'), workbook));
  await addWorkbookParts(zip, workbook);
}

/** Puts `by` in the place of the first element of the name. */
function swap(xml: string, name: string, by: string): string {
  return xml.replace(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`), () => by);
}
