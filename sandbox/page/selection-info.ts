import { formatArea, intersect } from '../workbook-model/address';
import type { Sheet } from '../workbook-model/sheet';
import type { Area } from '../workbook-model/types';
import type { Workbook } from '../workbook-model/workbook';
import { editText } from './edit-text';
import type { SelectionInfo } from './protocol';
import { formatTsv } from './tsv';

/** Above this many cells the clipboard text is made only when it is asked for. */
const tsvLimit = 20_000;

/** The active cell, the sums of the status bar, and the clipboard text of a selection of moderate size. */
export function readSelectionInfo(workbook: Workbook): SelectionInfo {
  const sheet = workbook.activeSheet;
  if (sheet.kind !== 'worksheet') {
    return { address: '', editText: '', filledCells: 0, numbers: 0, sum: '', tsv: null };
  }
  const { row, column } = sheet.activeCell;
  const single = sheet.selection.length === 1 ? sheet.selection[0] : undefined;
  return {
    address: formatArea({ row, column, rowCount: 1, columnCount: 1 }),
    editText: editText(workbook, sheet, row, column),
    ...sums(sheet),
    tsv:
      single && single.rowCount * single.columnCount <= tsvLimit
        ? formatTsv(visibleTexts(sheet, single))
        : null,
  };
}

function sums(sheet: Sheet): Pick<SelectionInfo, 'filledCells' | 'numbers' | 'sum'> {
  const used = sheet.usedArea(true);
  let filledCells = 0;
  let numbers = 0;
  let sum = 0;
  for (const selected of sheet.selection) {
    const it = used && intersect(used, selected);
    if (!it) continue;
    for (let row = it.row; row < it.row + it.rowCount; row += 1) {
      if (sheet.isRowHidden(row)) continue;
      for (let column = it.column; column < it.column + it.columnCount; column += 1) {
        const value = sheet.value(row, column);
        if (value === '') continue;
        filledCells += 1;
        if (typeof value !== 'number') continue;
        numbers += 1;
        sum += value;
      }
    }
  }
  return { filledCells, numbers, sum: numbers === 0 ? '' : String(Number(sum.toPrecision(15))) };
}

/** What copying an area puts on the clipboard: the shown texts of its visible rows and columns. */
export function visibleTexts(sheet: Sheet, it: Area): string[][] {
  const { rows, columns } = visibleLines(sheet, it);
  return rows.map((row) => columns.map((column) => sheet.text(row, column)));
}

/** The rows and columns of an area that can be seen, whole columns cut down to the rows in use. */
export function visibleLines(sheet: Sheet, it: Area): { rows: number[]; columns: number[] } {
  const used = sheet.usedArea();
  const end = Math.min(it.row + it.rowCount, Math.max(it.row + 1, used ? used.row + used.rowCount : 0));
  const right = Math.min(
    it.column + it.columnCount,
    Math.max(it.column + 1, used ? used.column + used.columnCount : 0),
  );
  const rows: number[] = [];
  const columns: number[] = [];
  const isSmall = it.rowCount <= 1000 && it.columnCount <= 1000;
  for (let row = it.row; row < (isSmall ? it.row + it.rowCount : end); row += 1) {
    if (!sheet.isRowHidden(row)) rows.push(row);
  }
  for (let column = it.column; column < (isSmall ? it.column + it.columnCount : right); column += 1) {
    if (!sheet.isColumnHidden(column)) columns.push(column);
  }
  return { rows, columns };
}
