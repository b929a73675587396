import { parseArea } from './address';
import { autofitColumns, mergeCells, setColumnWidth } from './rows-and-columns';
import { openWorkbook, valuesOf, refusal } from './testing-workbook';

test('rows are hidden and shown, told once a block', () => {
  const { sheet, user, events } = openWorkbook([['a'], ['b'], ['c'], ['d']]);
  user.setRowsHidden(sheet.id, [parseArea('2:2'), parseArea('4:4')], true);
  expect([0, 1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([false, true, false, true]);
  expect(events).toMatchObject([
    { type: 'rowHiddenChanged', hidden: true, areas: [parseArea('2:2'), parseArea('4:4')] },
  ]);
  user.undo();
  expect(sheet.isRowHidden(1)).toBe(false);
});

test('columns fit their longest text', () => {
  const { workbook, sheet } = openWorkbook([['short', 'a much longer text than that']]);
  autofitColumns(workbook, sheet, [parseArea('A:B')]);
  expect(sheet.columnWidth(1)).toBeGreaterThan(sheet.columnWidth(0) * 2);
  expect(() => {
    setColumnWidth(workbook, sheet, [parseArea('A:A')], -1);
  }).toThrow(refusal('InvalidArgument'));
});

test('merging keeps the first value alone', () => {
  const { workbook, sheet } = openWorkbook([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  mergeCells(workbook, sheet, parseArea('A1:B2'), true);
  expect(valuesOf(sheet)).toEqual([['a'], ['c']]);
  expect(sheet.mergeAt(1, 1)).toEqual(parseArea('A2:B2'));
});
