import { area, intersect, lastColumn, lastRow } from './address';
import type { Area, StructureChange } from './types';

/** `from` without `hole`: up to four rectangles, from top to bottom. */
export function subtract(from: Area, hole: Area): Area[] {
  const cut = intersect(from, hole);
  if (!cut) return [from];
  const pieces: Area[] = [];
  if (cut.row > from.row) pieces.push(area(from.row, from.column, cut.row - from.row, from.columnCount));
  if (cut.column > from.column)
    pieces.push(area(cut.row, from.column, cut.rowCount, cut.column - from.column));
  if (lastColumn(cut) < lastColumn(from)) {
    pieces.push(area(cut.row, lastColumn(cut) + 1, cut.rowCount, lastColumn(from) - lastColumn(cut)));
  }
  if (lastRow(cut) < lastRow(from)) {
    pieces.push(area(lastRow(cut) + 1, from.column, lastRow(from) - lastRow(cut), from.columnCount));
  }
  return pieces;
}

/** Every area without the holes. */
export function subtractAll(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((it) => subtract(it, hole)), [...areas]);
}

/** The parts of the areas that lie inside `frame`. */
export function clip(areas: readonly Area[], frame: Area): Area[] {
  return areas.flatMap((it) => intersect(it, frame) ?? []);
}

function along(start: number, count: number, at: number, moved: number, kind: StructureChange['kind']) {
  if (kind === 'insert') {
    if (at <= start) return { start: start + moved, count };
    return at < start + count ? { start, count: count + moved } : { start, count };
  }
  const end = start + count;
  const gone = Math.max(0, Math.min(end, at + moved) - Math.max(start, at));
  return { start: at < start ? Math.max(at, start - moved) : start, count: count - gone };
}

/**
 * Where an area lies after cells were inserted or deleted; null when all of it is gone.
 * An area that the shifted band crosses only in part stays where it is, as Excel leaves references alone.
 */
export function shiftArea(it: Area, change: StructureChange): Area | null {
  const band = change.area;
  if (change.axis === 'row') {
    if (it.column < band.column || lastColumn(it) > lastColumn(band)) return it;
    const { start, count } = along(it.row, it.rowCount, band.row, band.rowCount, change.kind);
    return count > 0 ? { ...it, row: start, rowCount: count } : null;
  }
  if (it.row < band.row || lastRow(it) > lastRow(band)) return it;
  const { start, count } = along(it.column, it.columnCount, band.column, band.columnCount, change.kind);
  return count > 0 ? { ...it, column: start, columnCount: count } : null;
}

/** As `shiftArea` for a list whose areas may be cut apart where only a part of them moves. */
export function shiftAreas(areas: readonly Area[], change: StructureChange): Area[] {
  const band = change.area;
  return areas.flatMap((it) => {
    const frame: Area =
      change.axis === 'row'
        ? { ...it, column: band.column, columnCount: band.columnCount }
        : { ...it, row: band.row, rowCount: band.rowCount };
    const inside = intersect(it, frame);
    if (!inside) return [it];
    const moved = shiftArea(inside, change);
    return [...subtract(it, inside), ...(moved ? [moved] : [])];
  });
}

/** Rows as areas over all columns, neighbours joined. @param rows ascending row numbers */
export function joinRows(rows: Iterable<number>, column: number, columnCount: number): Area[] {
  const joined: Area[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && last.row + last.rowCount === row)
      joined[joined.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else joined.push(area(row, column, 1, columnCount));
  }
  return joined;
}

/** Column offsets of filter criteria after columns came or went inside the filtered area. */
export function shiftKeys<T>(keys: Map<number, T>, before: Area, change: StructureChange): Map<number, T> {
  if (change.axis === 'row') return keys;
  const moved = new Map<number, T>();
  const after = shiftArea(before, change);
  for (const [key, value] of keys) {
    const place = shiftArea({ ...before, column: before.column + key, columnCount: 1 }, change);
    if (place && after) moved.set(place.column - after.column, value);
  }
  return moved;
}
