import { createExcelClient } from '../office-host/node-client';
import { area } from '../workbook-model/address';
import type { Sheet } from '../workbook-model/sheet';
import type { CellValue } from '../workbook-model/types';
import { UserActions } from '../workbook-model/user-actions';
import { Workbook } from '../workbook-model/workbook';
import type { WorkbookOptions } from '../workbook-model/workbook';
import { writeCells } from '../workbook-model/write-cells';

/** A workbook with one sheet called Accounts, a person who works in it, and the real office.js client over it. */
export function excelInNode(rows: readonly (readonly CellValue[])[], options: WorkbookOptions = {}) {
  const workbook = new Workbook(options);
  const sheet = workbook.addSheet('Accounts');
  fillSheet(workbook, sheet, rows);
  const client = createExcelClient(workbook);
  return { workbook, sheet, user: new UserActions(workbook), client };
}

/** Puts rows on a sheet as a file does when it is opened: texts stay texts, those with `=` are formulas. */
export function fillSheet(
  workbook: Workbook,
  sheet: Sheet,
  rows: readonly (readonly CellValue[])[],
  at: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): void {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columnCount === 0) return;
  writeCells(
    workbook,
    sheet,
    area(at.row, at.column, rows.length, columnCount),
    rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? '')),
  );
}
