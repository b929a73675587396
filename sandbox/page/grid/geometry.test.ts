import { encodeRuns } from './axis';
import { Geometry, headerHeight, headerWidth } from './geometry';

const layout = {
  rowRuns: encodeRuns([{ start: 10, count: 990, size: 0 }]),
  columnRuns: encodeRuns([{ start: 0, count: 1, size: 100 }]),
  usualRowHeight: 20,
  usualColumnWidth: 64,
  frozenRows: 1,
  frozenColumns: 1,
  usedRows: 100_000,
  usedColumns: 35,
};
const view = { top: 0, start: 0, width: headerWidth + 300, height: headerHeight + 100 };

describe('Geometry', () => {
  const geometry = new Geometry(layout);

  it('reaches past what is used, and as far as somebody has gone', () => {
    expect([geometry.extentRows, geometry.extentColumns]).toEqual([100_100, 45]);
    expect(new Geometry(layout, { row: 1_048_575, column: 16_383 }).extentRows).toBe(1_048_576);
  });

  it('tells which cells are in view beside the frozen ones, over hidden rows', () => {
    expect(geometry.window(view)).toEqual({ firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 4 });
    expect(geometry.window({ ...view, top: 180, start: 64 })).toMatchObject({
      firstRow: 1000,
      firstColumn: 2,
    });
  });

  it('finds the cell under a point, frozen or scrolled', () => {
    const scrolled = { ...view, top: 40, start: 64 };
    expect(geometry.cellAt(scrolled, headerWidth + 10, headerHeight + 5)).toEqual({ row: 0, column: 0 });
    expect(geometry.cellAt(scrolled, headerWidth + 101, headerHeight + 21)).toEqual({ row: 3, column: 2 });
    expect(geometry.cellAt(scrolled, -500, -500)).toEqual({ row: 0, column: 0 });
  });

  it('scrolls no further than needed to show a cell, and not at all for a frozen one', () => {
    expect(geometry.reveal(view, { row: 3, column: 2 })).toEqual({ top: 0, start: 0 });
    expect(geometry.reveal(view, { row: 9, column: 0 })).toEqual({ top: 100, start: 0 });
    const scrolled = { ...view, top: 100, start: 200 };
    expect(geometry.reveal(scrolled, { row: 2, column: 1 })).toEqual({ top: 20, start: 0 });
    expect(geometry.reveal(scrolled, { row: 0, column: 0 })).toEqual({ top: 100, start: 200 });
  });
});
