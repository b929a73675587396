import { area, parseArea } from './address';
import { openWorkbook } from './testing-workbook';
import { formatCells, writeNumberFormats } from './write-cells';

test('a whole column’s format stands once and shows in cells that come later', () => {
  const { workbook, sheet, user } = openWorkbook([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  formatCells(workbook, sheet, [parseArea('B2')], { bold: true });
  writeNumberFormats(workbook, sheet, parseArea('B:B'), [['@']]);
  expect(sheet.cells.rowCount).toBe(2);
  user.type(sheet.id, 500, 1, '00123');
  expect(sheet.value(500, 1)).toBe('00123');
  expect(sheet.style(1, 1)).toMatchObject({ bold: true, numberFormat: '@' });
  expect(sheet.styleIdsIn(parseArea('B:B')).size).toBe(2);
  expect(sheet.styleIdsIn(parseArea('A:A')).size).toBe(1);
});

test('a format from the second row to the end does not touch the first', () => {
  const { workbook, sheet } = openWorkbook([['a'], ['b']]);
  writeNumberFormats(workbook, sheet, parseArea('A2:A1048576'), [['@']]);
  expect([0, 1, 99_999].map((row) => sheet.style(row, 0).numberFormat)).toEqual(['General', '@', '@']);
});

test('whole rows', () => {
  const { workbook, sheet } = openWorkbook([['a']]);
  formatCells(workbook, sheet, [parseArea('1:1')], { fill: '#FF0000' });
  expect([sheet.style(0, 0).fill, sheet.style(0, 900).fill, sheet.style(1, 0).fill]).toEqual([
    '#FF0000',
    '#FF0000',
    '',
  ]);
});

test('100,000 rows of 35 columns are held without objects for cells', () => {
  const { sheet } = openWorkbook([]);
  for (let row = 0; row < 100_000; row++)
    for (let column = 0; column < 35; column++) sheet.cells.set(row, column, row);
  expect(sheet.usedArea()).toEqual(area(0, 0, 100_000, 35));
  expect(sheet.cells.row(99_999)).toMatchObject({ formulas: null, styles: null });
});
