import { area, COLUMN_LIMIT, lastColumn, lastRow, ROW_LIMIT, wholeSheet } from '../../workbook-model/address';
import type { SheetLayout } from '../protocol';
import type { Geometry } from './geometry';
import type { KeyAction } from './key-actions';
import type { CellPosition, Selection, SelectionTarget } from './selection';
import { extendTo, movingCorner, nextInside, selectArea } from './selection';

/** A cell moved to: alone, or as the new corner of what grows. */
export function moveTo(selection: Selection, cell: CellPosition, extend: boolean): Selection {
  if (!extend) return selectArea(area(cell.row, cell.column));
  return extendTo(selection, { kind: growingKind(selection), ...cell });
}

/** Whole rows grow by rows, whole columns by columns. */
function growingKind({ areas }: Selection): Exclude<SelectionTarget['kind'], 'all'> {
  const last = areas.at(-1);
  if (last?.columnCount === COLUMN_LIMIT) return 'row';
  return last?.rowCount === ROW_LIMIT ? 'column' : 'cell';
}

/** From where a move starts: the active cell, or with Shift the corner that moves. */
export function moveOrigin(selection: Selection, extend: boolean): CellPosition {
  return extend ? movingCorner(selection) : selection.active;
}

/**
 * What a key selects, when that needs no look at the cells; null for all other keys.
 * @param page how many rows a page has
 * @param tabColumn the column a run of Tabs started in: Enter goes back to it
 */
export function movedSelection(
  selection: Selection,
  action: KeyAction,
  { rows, columns }: Geometry,
  layout: Pick<SheetLayout, 'usedRows' | 'usedColumns' | 'frozenRows' | 'frozenColumns'>,
  page: number,
  tabColumn: number | null,
): Selection | null {
  const { active } = selection;
  switch (action.do) {
    case 'move': {
      if (action.toEdge) return null;
      const from = moveOrigin(selection, action.extend);
      const step = action.direction === 'up' || action.direction === 'left' ? -1 : 1;
      const isVertical = action.direction === 'up' || action.direction === 'down';
      const to = isVertical
        ? { row: rows.step(from.row, step), column: from.column }
        : { row: from.row, column: columns.step(from.column, step) };
      return moveTo(selection, to, action.extend);
    }
    case 'page': {
      const from = moveOrigin(selection, action.extend);
      const offset = rows.offsetOf(from.row) + action.step * page * rows.usualSize;
      return moveTo(
        selection,
        { row: rows.indexAt(Math.max(0, offset)), column: from.column },
        action.extend,
      );
    }
    case 'rowStart':
      return moveTo(
        selection,
        { row: moveOrigin(selection, action.extend).row, column: layout.frozenColumns },
        action.extend,
      );
    case 'sheetStart':
      return moveTo(selection, { row: layout.frozenRows, column: layout.frozenColumns }, action.extend);
    case 'sheetEnd': {
      const end = { row: Math.max(0, layout.usedRows - 1), column: Math.max(0, layout.usedColumns - 1) };
      return moveTo(selection, end, action.extend);
    }
    case 'next': {
      const inside = nextInside(selection, action.order, action.step);
      if (inside) return inside;
      if (action.order === 'rows')
        return moveTo(
          selection,
          { row: active.row, column: columns.step(active.column, action.step) },
          false,
        );
      return moveTo(
        selection,
        { row: rows.step(active.row, action.step), column: tabColumn ?? active.column },
        false,
      );
    }
    case 'selectAll':
      return { ...selection, areas: [wholeSheet] };
    case 'selectRows':
      return {
        ...selection,
        areas: selection.areas.map((it) => area(it.row, 0, lastRow(it) - it.row + 1, COLUMN_LIMIT)),
      };
    case 'selectColumns':
      return {
        ...selection,
        areas: selection.areas.map((it) => area(0, it.column, ROW_LIMIT, lastColumn(it) - it.column + 1)),
      };
    default:
      return null;
  }
}
