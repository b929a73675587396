import type { Workbook, Worksheet } from 'exceljs';
import type { SampleSheet } from './sample-sheet';

/** Adds a sheet to a workbook of exceljs, with its table or auto filter, formats and hidden rows. */
export function writeSheet(workbook: Workbook, sheet: SampleSheet): void {
  const worksheet = workbook.addWorksheet(sheet.name);
  for (const [index, line] of sheet.above.entries()) {
    for (const [column, text] of line.entries()) worksheet.getCell(index + 1, column + 1).value = text;
  }
  if (sheet.headers.length === 0) return;
  const headerRow = sheet.above.length + 1;
  writeHeader(worksheet, sheet, headerRow);
  for (const [index, cells] of sheet.rows.entries()) {
    for (const [column, { value, format }] of cells.entries()) {
      const cell = worksheet.getCell(headerRow + 1 + index, column + 1);
      if (value !== null) cell.value = value;
      if (format !== undefined) cell.numFmt = format;
    }
  }
  for (const row of sheet.hiddenRows) worksheet.getRow(row).hidden = true;
  for (const [column, header] of sheet.headers.entries()) {
    worksheet.getColumn(column + 1).width = Math.max(12, header.length + 4);
  }
}

function writeHeader(worksheet: Worksheet, sheet: SampleSheet, headerRow: number): void {
  worksheet.views = [{ state: 'frozen', ySplit: headerRow }];
  if (sheet.table !== null) {
    worksheet.addTable({
      name: sheet.table,
      ref: `A${String(headerRow)}`,
      headerRow: true,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: sheet.headers.map((name) => ({ name, filterButton: true })),
      rows: sheet.rows.map((cells) => cells.map(({ value }) => value)),
    });
    return;
  }
  for (const [column, header] of sheet.headers.entries()) {
    const cell = worksheet.getCell(headerRow, column + 1);
    cell.value = header;
    cell.font = { bold: true };
  }
  worksheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow + sheet.rows.length, column: sheet.headers.length },
  };
}
