import { ROW_LIMIT, area, intersect, lastColumn, lastRow } from './address';
import { joinRows } from './area-list';
import { requireAllowed } from './permissions';
import type { Sheet } from './sheet';
import type { Area, FrozenPanes } from './types';
import type { Workbook } from './workbook';
import { invalidArgument } from './workbook-error';

/** Hides or shows the rows of some areas. Showing a row shows it even when a filter had hidden it. */
export function setRowsHidden(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  hidden: boolean,
): void {
  requireAllowed(workbook, sheet, 'allowFormatRows');
  const changed: number[] = [];
  for (const it of areas) {
    const end =
      hidden && it.rowCount < ROW_LIMIT ? lastRow(it) : Math.min(lastRow(it), sheet.cells.rowCount - 1);
    for (let row = it.row; row <= end; row++) {
      if (sheet.isRowHidden(row) === hidden) continue;
      const line = sheet.cells.writableRow(row);
      line.hidden = hidden;
      if (!hidden) line.filtered = false;
      changed.push(row);
    }
  }
  if (changed.length === 0) return;
  workbook.emit({ type: 'rowHiddenChanged', sheetId: sheet.id, areas: joinRows(changed, 0, 16_384), hidden });
}

export function setColumnsHidden(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  hidden: boolean,
): void {
  requireAllowed(workbook, sheet, 'allowFormatColumns');
  for (const it of areas) {
    for (let column = it.column; column <= lastColumn(it); column++) sheet.column(column).hidden = hidden;
  }
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

/** @param width in points; null for the sheet's standard */
export function setColumnWidth(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  width: number | null,
): void {
  requireAllowed(workbook, sheet, 'allowFormatColumns');
  if (width !== null && (width < 0 || width > 1800)) throw invalidArgument();
  for (const it of areas) {
    for (let column = it.column; column <= lastColumn(it); column++)
      sheet.column(column).width = width ?? undefined;
  }
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

/** @param height in points; null for the sheet's standard */
export function setRowHeight(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  height: number | null,
): void {
  requireAllowed(workbook, sheet, 'allowFormatRows');
  if (height !== null && (height < 0 || height > 409.5)) throw invalidArgument();
  for (const it of areas) {
    const end = height === null ? Math.min(lastRow(it), sheet.cells.rowCount - 1) : lastRow(it);
    for (let row = it.row; row <= end; row++) sheet.cells.writableRow(row).height = height ?? undefined;
  }
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

/** Widens or narrows columns to their longest text: about 5.5 points a character of 11-point Calibri. */
export function autofitColumns(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  requireAllowed(workbook, sheet, 'allowFormatColumns');
  const used = sheet.usedArea(true);
  for (const it of areas) {
    const place = used && intersect({ ...it, rowCount: ROW_LIMIT - it.row }, used);
    if (!place) continue;
    for (let column = place.column; column <= lastColumn(place); column++) {
      let longest = 0;
      for (let row = place.row; row <= lastRow(place); row++) {
        longest = Math.max(longest, sheet.text(row, column).length);
      }
      if (longest > 0) sheet.column(column).width = Math.min(1300, Math.round(longest * 5.5 + 8));
    }
  }
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

export function freezePanes(workbook: Workbook, sheet: Sheet, frozen: FrozenPanes): void {
  workbook.beforeWrite(sheet);
  sheet.parts.frozen = frozen;
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

/** Joins cells; with `across` every row by itself. All but the first cell lose their values. */
export function mergeCells(workbook: Workbook, sheet: Sheet, it: Area, across: boolean): void {
  requireAllowed(workbook, sheet, null);
  if (sheet.parts.tables.some((table) => intersect(table.area, it))) throw invalidArgument();
  unmergeCells(workbook, sheet, it);
  const merges = across
    ? Array.from({ length: it.rowCount }, (_, row) => area(it.row + row, it.column, 1, it.columnCount))
    : [it];
  for (const merge of merges) {
    for (let row = merge.row; row <= lastRow(merge); row++) {
      for (let column = merge.column; column <= lastColumn(merge); column++) {
        if (row !== merge.row || column !== merge.column) sheet.cells.set(row, column, '');
      }
    }
  }
  sheet.parts.merges.push(...merges);
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

export function unmergeCells(workbook: Workbook, sheet: Sheet, it: Area): void {
  requireAllowed(workbook, sheet, null);
  sheet.parts.merges = sheet.parts.merges.filter((merge) => !intersect(merge, it));
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}
