import { area } from './address';
import type { Sheet } from './sheet';
import type { CellValue, WorkbookEvent } from './types';
import { UserActions } from './user-actions';
import { Workbook } from './workbook';
import type { WorkbookOptions } from './workbook';
import { writeCells } from './write-cells';

/** For tests: a workbook with one sheet, `Sheet1`, filled from A1, a person at it, and all that is told. */
export function openWorkbook(
  rows: readonly (readonly CellValue[])[],
  options: WorkbookOptions = {},
): { workbook: Workbook; sheet: Sheet; user: UserActions; events: WorkbookEvent[]; told: () => string[] } {
  const workbook = new Workbook(options);
  const sheet = workbook.addSheet('Sheet1');
  const columnCount = Math.max(...rows.map((row) => row.length));
  if (rows.length > 0) writeCells(workbook, sheet, area(0, 0, rows.length, columnCount), rows);
  const events: WorkbookEvent[] = [];
  workbook.subscribe((event) => events.push(event));
  return {
    workbook,
    sheet,
    user: new UserActions(workbook),
    events,
    told: () => events.map((event) => event.type),
  };
}

/** For tests: the values from A1 on, as they would be typed. */
export function valuesOf(sheet: Sheet): CellValue[][] {
  const used = sheet.usedArea(true);
  return used ? sheet.values(area(0, 0, used.row + used.rowCount, used.column + used.columnCount)) : [];
}

/** For tests: an error with this code, to be thrown. */
export const refusal = (code: string): Error => expect.objectContaining({ code }) as Error;
