import { area, COLUMN_LIMIT, ROW_LIMIT, wholeSheet } from '../../workbook-model/address';
import { extendTo, isSelected, movingCorner, nextInside, press, selectArea, selectAreas } from './selection';

const none = { shift: false, ctrl: false };
const shift = { shift: true, ctrl: false };
const ctrl = { shift: false, ctrl: true };

describe('selection', () => {
  it('starts anew on a plain press', () => {
    const it = press(selectArea(area(5, 5, 3, 3)), { kind: 'cell', row: 1, column: 2 }, none);
    expect(it).toEqual({ areas: [area(1, 2)], active: { row: 1, column: 2 }, anchor: { row: 1, column: 2 } });
  });

  it('grows from the anchor in every direction and keeps the active cell', () => {
    const start = selectArea(area(5, 5));
    const grown = press(start, { kind: 'cell', row: 2, column: 7 }, shift);
    expect(grown.areas).toEqual([area(2, 5, 4, 3)]);
    expect(grown.active).toEqual({ row: 5, column: 5 });
    expect(press(grown, { kind: 'cell', row: 6, column: 5 }, shift).areas).toEqual([area(5, 5, 2, 1)]);
  });

  it('adds areas with Ctrl; the last one grows', () => {
    const two = press(selectArea(area(0, 0)), { kind: 'cell', row: 4, column: 1 }, ctrl);
    expect(extendTo(two, { kind: 'cell', row: 5, column: 2 }).areas).toEqual([area(0, 0), area(4, 1, 2, 2)]);
    expect(isSelected(two, 4, 1)).toBe(true);
    expect(isSelected(two, 1, 1)).toBe(false);
  });

  it('selects whole rows, columns and the sheet, with the active cell in view', () => {
    const view = { row: 40, column: 3 };
    const start = selectArea(area(0, 0));
    const rows = press(start, { kind: 'row', row: 7, column: 0 }, none, view);
    expect(rows.active).toEqual({ row: 7, column: 3 });
    expect(press(rows, { kind: 'row', row: 9, column: 0 }, shift).areas).toEqual([
      area(7, 0, 3, COLUMN_LIMIT),
    ]);
    const columns = press(start, { kind: 'column', row: 0, column: 2 }, none, view);
    expect(columns.areas).toEqual([area(0, 2, ROW_LIMIT, 1)]);
    expect(columns.active).toEqual({ row: 40, column: 2 });
    expect(press(start, { kind: 'all' }, none).areas).toEqual([wholeSheet]);
  });

  it('tells the corner that moves', () => {
    expect(movingCorner({ ...selectArea(area(2, 2, 4, 1)), anchor: { row: 5, column: 2 } })).toEqual({
      row: 2,
      column: 2,
    });
    expect(movingCorner(selectArea(area(2, 2, 4, 3)))).toEqual({ row: 5, column: 4 });
  });

  it('goes round inside several areas with Tab and Enter, and leaves a single cell alone', () => {
    let it = selectAreas([area(3, 3, 2, 1), area(0, 0, 1, 2)]);
    const seen = [it.active];
    for (let i = 0; i < 4; i += 1) {
      const next = nextInside(it, 'rows', 1);
      if (!next) throw new Error('a selection of several cells has a next one');
      it = next;
      seen.push(it.active);
    }
    expect(seen).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 3, column: 3 },
      { row: 4, column: 3 },
      { row: 0, column: 0 },
    ]);
    expect(nextInside(selectAreas([area(0, 0, 2, 2)]), 'columns', 1)?.active).toEqual({ row: 1, column: 0 });
    expect(nextInside(selectAreas([area(0, 0, 2, 2)]), 'columns', -1)?.active).toEqual({ row: 1, column: 1 });
    expect(nextInside(selectArea(area(1, 1)), 'rows', 1)).toBeNull();
  });
});
