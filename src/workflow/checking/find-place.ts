import { findHeader } from '../../accounts/columns/find-header';
import { rowNumber } from '../../accounts/row-number';
import type { SheetGlimpse, SheetPlace } from '../../ports/workbook-port';
import { WorkbookProblem } from '../../ports/workbook-problem';
import { columnChoices } from '../columns/column-choices';
import type { Desk } from '../desk';
import { ask, set, tell } from '../desk';
import { Cancelled } from '../one-at-a-time';

/**
 * Finds where the active sheet's rows stand: its table (the person chooses among several), else the rows below
 * the row that reads like a header.
 * @param otherwise which row to take where none does
 * @throws WorkbookProblem 'empty-sheet'; Cancelled after telling that no header is known or when no table was chosen.
 */
export async function findPlace(
  desk: Desk,
  otherwise?: (top: SheetGlimpse['top']) => number | undefined,
): Promise<SheetPlace> {
  const { workbook } = desk.ports;
  const glimpse = await workbook.glimpse();
  desk.activeSheetId = glimpse.sheetId;
  set(desk, { sheetName: glimpse.sheetName });
  if (glimpse.used === undefined) throw new WorkbookProblem('empty-sheet', { sheet: glimpse.sheetName });
  const table = await chooseTable(desk, glimpse);
  if (table !== undefined) return workbook.place(glimpse.sheetId, table.headerRow, table.name);
  const header = findHeader(glimpse.top, await columnChoices(desk)) ?? otherwise?.(glimpse.top);
  if (header === undefined) {
    tell(desk, 'error', { key: 'columns.no-known-header', params: { sheet: glimpse.sheetName } });
    throw new Cancelled();
  }
  return workbook.place(glimpse.sheetId, rowNumber(glimpse.used.firstRow + header), undefined);
}

/**
 * Finds the rows of a sheet again that was checked before, whichever sheet is active.
 * @throws WorkbookProblem 'sheet-changed' when its header row reads otherwise
 */
export async function findPlaceAgain(desk: Desk, before: SheetPlace): Promise<SheetPlace> {
  const { sheetId, headerRow, tableName, sheetName } = before;
  const now = await desk.ports.workbook.place(sheetId, headerRow, tableName);
  if (before.headers.some((header, at) => now.headers[at] !== header))
    throw new WorkbookProblem('sheet-changed', { sheet: sheetName });
  return now;
}

async function chooseTable(
  desk: Desk,
  glimpse: SheetGlimpse,
): Promise<SheetGlimpse['tables'][number] | undefined> {
  const { tables } = glimpse;
  if (tables.length <= 1) return tables[0];
  const before = desk.sheets.get(glimpse.sheetId)?.checked.place.tableName;
  const same = tables.find((table) => table.name === before);
  if (same !== undefined) return same;
  const answer = await ask(desk, { kind: 'choose-table', tables: tables.map((table) => table.name) });
  const chosen = answer.kind === 'table' ? tables.find((table) => table.name === answer.table) : undefined;
  if (chosen === undefined) throw new Cancelled();
  return chosen;
}
