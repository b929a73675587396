import { formatArea, parseArea } from './address';
import { columnNames } from './table-headers';
import {
  addTable,
  addTableColumn,
  addTableRows,
  convertToRange,
  deleteTableColumn,
  renameTable,
  resizeTable,
} from './tables';
import { openWorkbook, valuesOf, refusal } from './testing-workbook';

function opened() {
  const it = openWorkbook([
    ['Account', 'Amount', '', 'note'],
    ['AC-1', 10, '', 'n1'],
    ['AC-2', 20, '', 'n2'],
  ]);
  const table = addTable(it.workbook, it.sheet, parseArea('A1:B3'), true);
  return { ...it, table, placed: { sheet: it.sheet, table } };
}

test('headers become texts, never empty and never twice', () => {
  const { workbook, sheet } = openWorkbook([
    ['Amount', 'amount', '', 2024],
    [1, 2, 3, 4],
  ]);
  const table = addTable(workbook, sheet, parseArea('A1:D2'), true);
  expect(columnNames(sheet, table)).toEqual(['Amount', 'amount2', 'Column3', '2024']);
});

test('a header that is typed is kept unlike the others', () => {
  const { sheet, user, table } = opened();
  user.type(sheet.id, 0, 1, 'Account');
  expect(columnNames(sheet, table)).toEqual(['Account', 'Account2']);
});

test('a column at the end pushes what is in the way aside, in the table’s rows alone', () => {
  const { workbook, sheet, placed, table } = opened();
  sheet.cells.set(4, 3, 'below');
  addTableColumn(workbook, placed, null, null, 'Issues');
  addTableColumn(workbook, placed, null, [['Outcome'], ['sent'], ['']], null);
  expect(formatArea(table.area)).toBe('A1:D3');
  expect(columnNames(sheet, table)).toEqual(['Account', 'Amount', 'Issues', 'Outcome']);
  expect(valuesOf(sheet)[1]).toEqual(['AC-1', 10, '', 'sent', '', 'n1']);
  expect(valuesOf(sheet)[4]?.[3]).toBe('below');
});

test('a column in the middle, and its going again', () => {
  const { workbook, sheet, placed, table } = opened();
  const [first, second] = table.columnIds;
  addTableColumn(workbook, placed, 1, null, 'Currency');
  expect(table.columnIds).toEqual([first, expect.any(Number), second]);
  expect(columnNames(sheet, table)).toEqual(['Account', 'Currency', 'Amount']);
  deleteTableColumn(workbook, placed, 1);
  expect(table.columnIds).toEqual([first, second]);
  expect(formatArea(table.area)).toBe('A1:B3');
});

test('rows are added at the end and before what is below', () => {
  const { workbook, sheet, placed, table } = opened();
  sheet.cells.set(3, 0, 'below');
  addTableRows(workbook, placed, null, [['AC-3', 30]]);
  addTableRows(workbook, placed, 0, [['AC-0', 0]]);
  expect(formatArea(table.area)).toBe('A1:B5');
  expect(valuesOf(sheet).map((row) => row[0])).toEqual(['Account', 'AC-0', 'AC-1', 'AC-2', 'AC-3', 'below']);
});

test('typing below or beside a table makes it grow', () => {
  const { sheet, user, table } = opened();
  user.type(sheet.id, 3, 0, 'AC-3');
  expect(formatArea(sheet.parts.tables[0]?.area ?? table.area)).toBe('A1:B4');
  user.type(sheet.id, 0, 2, 'Country');
  expect(formatArea(sheet.parts.tables[0]?.area ?? table.area)).toBe('A1:C4');
  user.type(sheet.id, 9, 0, 'far');
  expect(formatArea(sheet.parts.tables[0]?.area ?? table.area)).toBe('A1:C4');
});

test('a table is resized with its header where it is, and converted back', () => {
  const { workbook, sheet, placed, table, told } = opened();
  resizeTable(workbook, placed, parseArea('A1:C5'));
  expect(columnNames(sheet, table)).toEqual(['Account', 'Amount', 'Column3']);
  expect(() => {
    resizeTable(workbook, placed, parseArea('A2:C5'));
  }).toThrow(refusal('InvalidArgument'));
  workbook.transaction('user', 'convert', () => {
    convertToRange(workbook, placed);
  });
  expect(sheet.parts.tables).toEqual([]);
  expect(valuesOf(sheet)[0]).toEqual(['Account', 'Amount', 'Column3', 'note']);
  expect(told()).toContain('tableDeleted');
});

test('names are unique and overlapping is refused', () => {
  const { workbook, sheet, placed } = opened();
  const other = addTable(workbook, sheet, parseArea('F1:G2'), true);
  expect(other.name).toBe('Table2');
  expect(() => {
    renameTable(workbook, placed, 'table2');
  }).toThrow(refusal('InvalidArgument'));
  expect(() => addTable(workbook, sheet, parseArea('B2:F3'), true)).toThrow(refusal('InvalidArgument'));
});

test('without headers a row of them is opened above', () => {
  const { workbook, sheet } = openWorkbook([[1, 2]]);
  addTable(workbook, sheet, parseArea('A1:B1'), false);
  expect(valuesOf(sheet)).toEqual([
    ['Column1', 'Column2'],
    [1, 2],
  ]);
});
