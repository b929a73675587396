import { parseArea } from './address';
import { currentRegion, setAutoFilter } from './filters';
import { addTable } from './tables';
import { openWorkbook, refusal } from './testing-workbook';

const rows = [
  ['Country', 'Amount'],
  ['ARE', 10],
  ['KSA', 20],
  ['are', 30],
  ['', 40],
];

const hidden = (sheet: ReturnType<typeof openWorkbook>['sheet']): number[] =>
  [0, 1, 2, 3, 4, 5].filter((row) => sheet.isRowHidden(row));

test('rows whose text is not wanted are hidden, in any case of letters; clearing shows them', () => {
  const { sheet, user, told } = openWorkbook(rows);
  user.filterByValues(sheet.id, 1, 0, ['ARE']);
  expect(hidden(sheet)).toEqual([2, 4]);
  expect(told()).toContain('rowHiddenChanged');
  user.clearFilters(sheet.id);
  expect(hidden(sheet)).toEqual([]);
  expect(sheet.parts.autoFilter).not.toBeNull();
  user.removeFilter(sheet.id);
  expect(sheet.parts.autoFilter).toBeNull();
});

test('a table has a filter of its own beside the sheet’s; rows hidden by hand stay hidden', () => {
  const { workbook, sheet, user } = openWorkbook(rows);
  addTable(workbook, sheet, parseArea('A1:B5'), true);
  user.setRowsHidden(sheet.id, [parseArea('2:2')], true);
  user.filterByValues(sheet.id, 1, 0, ['ARE', '']);
  expect(hidden(sheet)).toEqual([1, 2]);
  user.filter(sheet.id, 1, 0, null);
  expect(hidden(sheet)).toEqual([1]);
  user.setRowsHidden(sheet.id, [parseArea('1:9')], false);
  expect(hidden(sheet)).toEqual([]);
});

test.each([
  ['>=20', undefined, undefined, [1]],
  ['>10', '<40', 'And', [1, 4]],
  ['=10', '=40', 'Or', [2, 3]],
  ['<>20', undefined, undefined, [2]],
] as const)('custom criteria %s %s', (criterion1, criterion2, operator, expected) => {
  const { sheet, user } = openWorkbook(rows);
  user.filter(sheet.id, 1, 1, {
    filterOn: 'Custom',
    criterion1,
    ...(criterion2 && { criterion2 }),
    ...(operator && { operator }),
  });
  expect(hidden(sheet)).toEqual(expected);
});

test('wildcards in custom criteria', () => {
  const { sheet, user } = openWorkbook(rows);
  user.filter(sheet.id, 1, 0, { filterOn: 'Custom', criterion1: '=*s?' });
  expect(hidden(sheet)).toEqual([1, 3, 4]);
});

test('criteria that are not there fail by name, and the filter is as before', () => {
  const { sheet, user } = openWorkbook(rows);
  expect(() => {
    user.filter(sheet.id, 1, 0, { filterOn: 'TopItems', criterion1: '1' });
  }).toThrow(refusal('NotImplemented'));
  expect(sheet.parts.autoFilter).toBeNull();
});

test('a filter on a whole column ends with the data, one cell stands for the block around it', () => {
  const { workbook, sheet } = openWorkbook(rows);
  setAutoFilter(workbook, sheet, parseArea('A:B'));
  expect(sheet.parts.autoFilter?.area).toEqual(parseArea('A1:B5'));
  sheet.cells.set(8, 8, 'far');
  setAutoFilter(workbook, sheet, parseArea('B2'));
  expect(sheet.parts.autoFilter?.area).toEqual(parseArea('A1:B5'));
  expect(currentRegion(sheet, parseArea('I9'))).toEqual(parseArea('I9'));
});
