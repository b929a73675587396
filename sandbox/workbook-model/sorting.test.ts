import { parseArea } from './address';
import { addTable } from './tables';
import { openWorkbook, valuesOf } from './testing-workbook';

test('numbers, then text, then booleans, then errors; empty cells last either way', () => {
  const { sheet, user } = openWorkbook([
    ['h', 'x'],
    ['b', 1],
    [2, 1],
    ['', 1],
    [true, 1],
    ['A', 1],
    ['#N/A', 1],
    [1, 1],
  ]);
  user.sortByColumn(sheet.id, 1, 0);
  expect(valuesOf(sheet).map((row) => row[0])).toEqual(['h', 1, 2, 'A', 'b', true, '#N/A', '']);
  user.sortByColumn(sheet.id, 1, 0, false);
  expect(valuesOf(sheet).map((row) => row[0])).toEqual(['h', '#N/A', true, 'b', 'A', 2, 1, '']);
});

test('a table’s rows move with formulas and formats, and only the table’s columns', () => {
  const { workbook, sheet, user, events } = openWorkbook([
    ['k', 'v', ''],
    [2, '=A2*10', ''],
    [1, '=A3*10', 'beside'],
  ]);
  addTable(workbook, sheet, parseArea('A1:B3'), true);
  user.format(sheet.id, [parseArea('A3')], { fill: '#FF0000' });
  user.sortByColumn(sheet.id, 2, 0);
  expect(sheet.map(parseArea('A2:C3'), (row, column) => sheet.formulaOrValue(row, column))).toEqual([
    [1, '=A2*10', ''],
    [2, '=A3*10', 'beside'],
  ]);
  expect([sheet.style(1, 0).fill, sheet.style(2, 0).fill]).toEqual(['#FF0000', '']);
  expect(
    events
      .filter((event) => event.type === 'rowSorted' || event.type === 'changed')
      .map((event) => event.type),
  ).toEqual(['rowSorted']);
});

test('equal rows keep their order; hidden rows stay in place', () => {
  const { sheet, user } = openWorkbook([
    ['k', 'n'],
    [2, 'a'],
    [1, 'b'],
    [2, 'c'],
    [0, 'd'],
  ]);
  user.setRowsHidden(sheet.id, [parseArea('3:3')], true);
  user.sortByColumn(sheet.id, 1, 0);
  expect(valuesOf(sheet).map((row) => row[1])).toEqual(['n', 'd', 'b', 'a', 'c']);
});
