import { wholeSheet } from './address';
import { CellStore } from './cell-store';

function filled(): CellStore {
  const cells = new CellStore();
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 3; column++) cells.set(row, column, `${row}${column}`);
  return cells;
}

test('a snapshot stays as it is while the cells change', () => {
  const cells = filled();
  const before = cells.snapshot();
  cells.set(2, 1, 'new');
  cells.setStyle(2, 1, 7);
  cells.deleteRows(0, 1);
  expect(cells.value(1, 1)).toBe('new');
  cells.restore(before);
  expect([cells.value(2, 1), cells.style(2, 1), cells.rowCount]).toEqual(['21', undefined, 5]);
  cells.set(2, 1, 'again');
  cells.restore(before);
  expect(cells.value(2, 1)).toBe('21');
});

test('rows and columns move with values, formulas and styles', () => {
  const cells = filled();
  cells.set(1, 1, 5, '=A1');
  cells.setStyle(1, 1, 3);
  cells.insertRows(1, 2);
  expect([cells.value(3, 1), cells.formula(3, 1), cells.style(3, 1), cells.value(1, 1)]).toEqual([
    5,
    '=A1',
    3,
    '',
  ]);
  cells.shiftColumns(3, 1, 1);
  expect([cells.value(3, 1), cells.value(3, 2), cells.formula(3, 2), cells.style(3, 2)]).toEqual([
    '',
    5,
    '=A1',
    3,
  ]);
  cells.shiftColumns(3, 0, -2);
  expect([cells.value(3, 0), cells.formula(3, 0), cells.style(3, 0)]).toEqual([5, '=A1', 3]);
});

test('opening many rows is no call with many arguments', () => {
  const cells = filled();
  cells.insertRows(1, 300_000);
  expect([cells.rowCount, cells.value(300_001, 0)]).toEqual([300_005, '10']);
});

test('the used area counts values, and formats unless only values are asked for', () => {
  const cells = new CellStore();
  expect(cells.usedArea(false, wholeSheet)).toBeNull();
  cells.set(3, 2, 'x');
  cells.set(5, 4, 1, '=1');
  cells.setStyle(8, 0, 1);
  expect(cells.usedArea(true, wholeSheet)).toEqual({ row: 3, column: 2, rowCount: 3, columnCount: 3 });
  expect(cells.usedArea(false, wholeSheet)).toEqual({ row: 3, column: 0, rowCount: 6, columnCount: 5 });
  expect(cells.usedArea(true, { row: 0, column: 0, rowCount: 5, columnCount: 3 })).toEqual({
    row: 3,
    column: 2,
    rowCount: 1,
    columnCount: 1,
  });
  cells.set(3, 2, '');
  cells.set(5, 4, '');
  expect(cells.usedArea(true, wholeSheet)).toBeNull();
  expect(cells.hasValueIn(wholeSheet)).toBe(false);
});

test('emptying cells that are not there makes nothing', () => {
  const cells = new CellStore();
  cells.set(1000, 5, '');
  expect(cells.rowCount).toBe(0);
});

test('a row that is hidden after a snapshot shares its cells until one of them changes', () => {
  const cells = filled();
  const before = cells.snapshot();
  cells.writableRow(1).hidden = true;
  expect(cells.row(1)?.values).toBe(before[1]?.values);
  cells.set(1, 0, 'new');
  expect([before[1]?.hidden, before[1]?.values[0], cells.row(1)?.hidden]).toEqual([false, '10', true]);
});
