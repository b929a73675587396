import { shiftArea, shiftKeys } from './area-list';
import { lastColumn } from './address';
import type { Sheet } from './sheet';
import { normaliseHeaders } from './table-headers';
import type { StructureChange } from './types';
import type { Workbook } from './workbook';

/** Moves, widens and narrows tables with inserted and deleted cells; a table without cells is gone. */
export function shiftTables(workbook: Workbook, sheet: Sheet, change: StructureChange): void {
  const { parts } = sheet;
  const gone: typeof parts.tables = [];
  for (const table of parts.tables) {
    const before = table.area;
    const after = shiftArea(before, change);
    // Without its header row a table cannot be; Excel takes the whole of it away then.
    if (!after) {
      gone.push(table);
      continue;
    }
    if (change.axis === 'column') {
      const ids = table.columnIds.flatMap((id, index) => {
        const place = shiftArea({ ...before, column: before.column + index, columnCount: 1 }, change);
        return place ? [[place.column - after.column, id] as const] : [];
      });
      const byColumn = new Map(ids);
      table.columnIds = Array.from(
        { length: after.columnCount },
        (_, index) => byColumn.get(index) ?? workbook.newNumber(),
      );
      table.criteria = shiftKeys(table.criteria, before, change);
    }
    table.area = after;
    if (change.kind === 'insert' && change.axis === 'column' && lastColumn(after) !== lastColumn(before)) {
      normaliseHeaders(sheet, table, after);
    }
  }
  if (gone.length === 0) return;
  parts.tables = parts.tables.filter((table) => !gone.includes(table));
  for (const table of gone) {
    workbook.emit({ type: 'tableDeleted', sheetId: sheet.id, tableId: table.id, name: table.name });
  }
}
