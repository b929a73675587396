import { area, intersect } from './address';
import type { Sheet } from './sheet';
import type { Area, Table } from './types';

/** The header row of a table; null when it is not shown. */
export function headerArea(table: Table): Area | null {
  return table.showHeaders ? { ...table.area, rowCount: 1 } : null;
}

/** The rows between header and totals. Excel keeps at least one row there. */
export function bodyArea(table: Table): Area {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.area.rowCount - top - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + top, rowCount: Math.max(1, rows) };
}

export function totalsArea(table: Table): Area | null {
  return table.showTotals
    ? { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 }
    : null;
}

/** The names of a table's columns: what stands in its header row. */
export function columnNames(sheet: Sheet, table: Table): string[] {
  const header = headerArea(table);
  return table.columnIds.map((_, index) =>
    header ? String(sheet.value(header.row, header.column + index)) : `Column${index + 1}`,
  );
}

/**
 * Header cells of a table are texts, never empty and never twice the same: after a change of `changed`
 * the cells that are not get a name as Excel gives it (`Column1`, `Amount2`).
 */
export function normaliseHeaders(sheet: Sheet, table: Table, changed: Area): void {
  const header = headerArea(table);
  if (!header || !intersect(header, changed)) return;
  const taken = new Set<string>();
  for (let column = 0; column < header.columnCount; column++) {
    const place = area(header.row, header.column + column);
    const there = sheet.value(place.row, place.column);
    const base = typeof there === 'string' && there !== '' ? there : sheet.text(place.row, place.column);
    const stem = base === '' ? `Column${column + 1}` : base;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    if (name !== there) sheet.cells.set(place.row, place.column, name);
  }
}
