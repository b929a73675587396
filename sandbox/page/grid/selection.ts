import { area, bound, COLUMN_LIMIT, containsCell, ROW_LIMIT, wholeSheet } from '../../workbook-model/address';
import type { Area } from '../../workbook-model/types';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * What is selected on a sheet. `areas` are in the order they were made; the last one grows with Shift and drag.
 * `active` is the cell that typing goes to, `anchor` the corner that stays when the last area grows.
 */
export interface Selection {
  readonly areas: readonly Area[];
  readonly active: CellPosition;
  readonly anchor: CellPosition;
}

/** What was clicked: a cell, a row's or a column's header, the corner. */
export type SelectionTarget =
  ({ readonly kind: 'cell' | 'row' | 'column' } & CellPosition) | { readonly kind: 'all' };

/** One area and its first cell. @example selectArea(area(1, 0, 3, 2)).active // { row: 1, column: 0 } */
export function selectArea(it: Area): Selection {
  const corner = { row: it.row, column: it.column };
  return { areas: [it], active: corner, anchor: corner };
}

/** Several areas; the last one's corner is active, as it is when they are made with Ctrl. */
export function selectAreas(areas: readonly Area[]): Selection {
  const last = areas.at(-1) ?? area(0, 0);
  return { ...selectArea(last), areas: areas.length > 0 ? areas : [last] };
}

const areaOf = (target: SelectionTarget): Area => {
  switch (target.kind) {
    case 'cell':
      return area(target.row, target.column);
    case 'row':
      return area(target.row, 0, 1, COLUMN_LIMIT);
    case 'column':
      return area(0, target.column, ROW_LIMIT, 1);
    case 'all':
      return wholeSheet;
  }
};

const cornerOf = (target: SelectionTarget, view: CellPosition): CellPosition => {
  switch (target.kind) {
    case 'cell':
      return { row: target.row, column: target.column };
    case 'row':
      return { row: target.row, column: view.column };
    case 'column':
      return { row: view.row, column: target.column };
    case 'all':
      return view;
  }
};

/**
 * A press of the mouse: alone it selects anew, with Ctrl it adds an area, with Shift it grows the last one.
 * @param view the first cell in view, which becomes active when whole rows or columns are selected
 */
export function press(
  before: Selection,
  target: SelectionTarget,
  keys: { readonly shift: boolean; readonly ctrl: boolean },
  view: CellPosition = { row: 0, column: 0 },
): Selection {
  if (keys.shift && target.kind !== 'all') return extendTo(before, target);
  const added = areaOf(target);
  const active = cornerOf(target, view);
  const anchor = { row: added.row, column: added.column };
  return {
    areas: keys.ctrl ? [...before.areas, added] : [added],
    active,
    anchor: target.kind === 'cell' ? active : anchor,
  };
}

/** The last area grown from its anchor to the target, whole rows and columns staying whole. */
export function extendTo(before: Selection, target: SelectionTarget): Selection {
  const from: SelectionTarget = target.kind === 'all' ? target : { ...target, ...before.anchor };
  const grown = bound(areaOf(from), areaOf(target));
  return { ...before, areas: [...before.areas.slice(0, -1), grown] };
}

/** The corner of the last area that moves when Shift and an arrow grow it. */
export function movingCorner({ areas, anchor }: Selection): CellPosition {
  const last = areas.at(-1) ?? area(anchor.row, anchor.column);
  return {
    row: last.row < anchor.row ? last.row : last.row + last.rowCount - 1,
    column: last.column < anchor.column ? last.column : last.column + last.columnCount - 1,
  };
}

/**
 * Tab and Enter inside a selection of more than one cell go round in it; null when only one cell is selected.
 * @param order Tab goes along rows, Enter along columns
 */
export function nextInside(before: Selection, order: 'rows' | 'columns', step: 1 | -1): Selection | null {
  const single =
    before.areas.length === 1 && before.areas[0]?.rowCount === 1 && before.areas[0].columnCount === 1;
  if (single) return null;
  const { row, column } = before.active;
  let at = before.areas.findIndex((it) => containsCell(it, row, column));
  const inside = before.areas[at];
  if (!inside) return null;
  const width = order === 'rows' ? inside.columnCount : inside.rowCount;
  const total = inside.rowCount * inside.columnCount;
  const [major, minor] =
    order === 'rows'
      ? [row - inside.row, column - inside.column]
      : [column - inside.column, row - inside.row];
  let next = major * width + minor + step;
  let home = inside;
  if (next < 0 || next >= total) {
    at = (at + step + before.areas.length) % before.areas.length;
    home = before.areas[at] ?? inside;
    next = next < 0 ? home.rowCount * home.columnCount - 1 : 0;
  }
  const homeWidth = order === 'rows' ? home.columnCount : home.rowCount;
  const along = Math.floor(next / homeWidth);
  const across = next % homeWidth;
  const active =
    order === 'rows'
      ? { row: home.row + along, column: home.column + across }
      : { row: home.row + across, column: home.column + along };
  return { ...before, active };
}

export function isSelected({ areas }: Selection, row: number, column: number): boolean {
  return areas.some((it) => containsCell(it, row, column));
}
