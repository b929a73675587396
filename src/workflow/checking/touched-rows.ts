import type { ColumnSpan, SheetArea, SheetEdit, SheetPlace } from '../../ports/workbook-port';

/** Consecutive rows of a worksheet. */
export interface RowStretch {
  readonly firstRow: number;
  readonly rowCount: number;
}

/** What edits mean for a sheet that was checked. */
export type Touched =
  /** No verdict can have changed. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'rows';
      readonly stretches: readonly RowStretch[];
      /** All that was touched of them, where they are many; undefined: they are read whole. */
      readonly columns: ColumnSpan | undefined;
      /** Rows whose Issues cells were changed too, as when whole rows are pasted or a mark of ours was undone. */
      readonly marked: readonly RowStretch[];
      /** Several cells at once: perhaps a paste, which splits colour rules. */
      readonly block: boolean;
    }
  /** Rows or columns moved, the header changed, rows came below, or more changed than is worth looking at one by one. */
  | { readonly kind: 'all' }
  /** A co-author moved rows: nothing here stands where it stood, and it is not for this pane to answer. */
  | { readonly kind: 'outdated' };

/** A paste of up to so many cells is answered row by row; of more, by a check of the sheet. */
export const mostCells = 10_000;
/** Up to so many rows are read whole, which costs little and sees what no event told. */
const mostWholeRows = 500;

/**
 * Which rows of a checked place were touched by these edits. Changes in our own columns alone are never answered, or the person's
 * undo could never pass our marks; a co-author's cells neither. Both are seen to along with the person's next edit.
 */
export function touchedRows(place: SheetPlace, edits: readonly SheetEdit[]): Touched {
  const stretches: RowStretch[] = [];
  let cells = 0;
  let columnsFrom = place.columnCount;
  let columnsTo = 0;
  let all = false;
  let outdated = false;
  const marked: RowStretch[] = [];
  let block = false;
  let answered = false;
  for (const { area, by } of edits) {
    if (by === 'add-in') continue;
    const mine = by === 'this-person';
    if (area === undefined) {
      if (mine) all = true;
      else outdated = true;
      continue;
    }
    const columns = columnsTouched(place, area);
    const rows = rowsInside(place, area);
    if (rows !== undefined && touchesIssues(place, area)) marked.push(rows);
    if (columns.length === 0) continue;
    all ||= mine && reachesBeyond(place, area);
    if (rows === undefined) continue;
    stretches.push(rows);
    cells += rows.rowCount * columns.length;
    columnsFrom = Math.min(columnsFrom, area.firstColumn - place.firstColumn);
    columnsTo = Math.max(columnsTo, area.firstColumn - place.firstColumn + area.columnCount);
    answered ||= mine;
    block ||= rows.rowCount * area.columnCount > 1;
  }
  if (all || (answered && cells > mostCells)) return { kind: 'all' };
  if (outdated) return { kind: 'outdated' };
  if (!answered) return { kind: 'nothing' };
  const touched = merged(stretches);
  const rowCount = touched.reduce((sum, stretch) => sum + stretch.rowCount, 0);
  const first = Math.max(0, columnsFrom);
  const columns = { first, count: Math.min(place.columnCount, columnsTo) - first };
  return {
    kind: 'rows',
    stretches: touched,
    columns: rowCount > mostWholeRows ? columns : undefined,
    marked: merged(marked),
    block,
  };
}

/** The part of an area that holds data rows; undefined where none does. */
export function rowsInside(place: SheetPlace, area: SheetArea): RowStretch | undefined {
  const firstRow = Math.max(area.firstRow, place.firstRow);
  const end = Math.min(area.firstRow + area.rowCount, place.firstRow + place.rowCount);
  return end > firstRow ? { firstRow, rowCount: end - firstRow } : undefined;
}

/** Columns of the place, our own left out. A header typed right beside them is a new column. */
export function columnsTouched(place: SheetPlace, area: SheetArea): number[] {
  const ours = new Set<number>(Object.values(place.statusColumns));
  const last = inHeader(place, area) ? place.columnCount : place.columnCount - 1;
  const from = Math.max(0, area.firstColumn - place.firstColumn);
  const to = Math.min(last, area.firstColumn + area.columnCount - 1 - place.firstColumn);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter(
    (column) => !ours.has(column),
  );
}

function inHeader(place: SheetPlace, { firstRow, rowCount }: SheetArea): boolean {
  return firstRow <= place.headerRow && firstRow + rowCount > place.headerRow;
}

function reachesBeyond(place: SheetPlace, area: SheetArea): boolean {
  return inHeader(place, area) || area.firstRow + area.rowCount > place.firstRow + place.rowCount;
}

function touchesIssues({ firstColumn, statusColumns: { issues } }: SheetPlace, area: SheetArea): boolean {
  if (issues === undefined) return false;
  const column = firstColumn + issues;
  return column >= area.firstColumn && column < area.firstColumn + area.columnCount;
}

/** Sorted, those that meet or lie over each other as one. */
export function merged(stretches: readonly RowStretch[]): RowStretch[] {
  const result: RowStretch[] = [];
  for (const next of [...stretches].sort((one, other) => one.firstRow - other.firstRow)) {
    const last = result.at(-1);
    const end = last === undefined ? 0 : last.firstRow + last.rowCount;
    if (last === undefined || next.firstRow > end) result.push(next);
    else {
      const rowCount = Math.max(end, next.firstRow + next.rowCount) - last.firstRow;
      result[result.length - 1] = { firstRow: last.firstRow, rowCount };
    }
  }
  return result;
}
