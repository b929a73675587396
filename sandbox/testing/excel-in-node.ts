import { createExcelClient } from '../office-host/node-client';
import type { HostLimits } from '../office-host/office-host';
import { area } from '../workbook-model/address';
import { setAutoFilter } from '../workbook-model/filters';
import type { Sheet } from '../workbook-model/sheet';
import { sortRows } from '../workbook-model/sorting';
import type { Area, CellValue } from '../workbook-model/types';
import { UserActions } from '../workbook-model/user-actions';
import { Workbook } from '../workbook-model/workbook';
import type { WorkbookOptions } from '../workbook-model/workbook';
import { writeCells } from '../workbook-model/write-cells';

/** A workbook with one sheet called Accounts, a person who works in it, and the real office.js client over it. */
export function excelInNode(
  rows: readonly (readonly CellValue[])[],
  options: WorkbookOptions = {},
  limits: Partial<HostLimits> = {},
) {
  const workbook = new Workbook(options);
  const sheet = workbook.addSheet('Accounts');
  fillSheet(workbook, sheet, rows);
  const client = createExcelClient(workbook, { limits });
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

/** Filters a plain range, its header row included, as a person does who selected it first. */
export function filterRange(
  workbook: Workbook,
  sheet: Sheet,
  range: Area,
  column: number,
  texts: readonly string[],
): void {
  workbook.transaction('user', 'Filter', () => {
    workbook.beforeWrite(sheet);
    setAutoFilter(workbook, sheet, range, column, { filterOn: 'Values', values: [...texts] });
  });
}

/** Sorts the rows of a plain range, without its header row, as a person does who selected it first. */
export function sortRange(
  workbook: Workbook,
  sheet: Sheet,
  rows: Area,
  column: number,
  ascending = true,
): void {
  workbook.transaction('user', 'Sort', () => {
    sortRows(workbook, sheet, rows, [{ key: column, ascending }]);
  });
}
