import { formatArea, parseArea } from './address';
import { addName, referenceFormula } from './names';
import { setAutoFilter } from './filters';
import { insertCells } from './sheet-structure';
import { addTable } from './tables';
import { openWorkbook, valuesOf, refusal } from './testing-workbook';
import { setValidation } from './validations';

function opened() {
  const it = openWorkbook([
    ['a', 'b', 'c'],
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, '=A2+A4'],
  ]);
  const other = it.workbook.addSheet('Other');
  other.cells.set(0, 0, 0, '=Sheet1!B3');
  addName(it.workbook, null, 'Third', referenceFormula(it.sheet, parseArea('A3:C3')));
  return { ...it, other };
}

test('rows come in: values, formulas here and elsewhere, names move', () => {
  const { workbook, sheet, user, other, events } = opened();
  user.insertRows(sheet.id, 2, 2);
  expect(valuesOf(sheet)[4]).toEqual([4, 5, 6]);
  expect(sheet.formulaOrValue(5, 2)).toBe('=A2+A6');
  expect(other.formulaOrValue(0, 0)).toBe('=Sheet1!B5');
  expect(workbook.names[0]?.formula).toBe('=Sheet1!$A$5:$C$5');
  expect(events.find((event) => event.type === 'changed')).toMatchObject({
    changeType: 'RowInserted',
    areas: [parseArea('3:4')],
  });
  user.undo();
  expect(sheet.formulaOrValue(3, 2)).toBe('=A2+A4');
  expect(other.formulaOrValue(0, 0)).toBe('=Sheet1!B3');
  expect(workbook.names[0]?.formula).toBe('=Sheet1!$A$3:$C$3');
  user.redo();
  expect(workbook.names[0]?.formula).toBe('=Sheet1!$A$5:$C$5');
});

test('what pointed at deleted cells is #REF!', () => {
  const { workbook, sheet, user, other } = opened();
  user.deleteRows(sheet.id, 2);
  expect(other.formulaOrValue(0, 0)).toBe('=Sheet1!#REF!');
  expect(workbook.names[0]?.formula).toBe('=Sheet1!#REF!');
  expect(valuesOf(sheet)[2]?.slice(0, 2)).toEqual([7, 8]);
});

test('columns take widths, hidden rows stay with their rows', () => {
  const { sheet, user } = opened();
  sheet.column(1).width = 99;
  user.setRowsHidden(sheet.id, [parseArea('3:3')], true);
  user.insertColumns(sheet.id, 0);
  user.insertRows(sheet.id, 0);
  expect([sheet.columnWidth(1), sheet.columnWidth(2)]).toEqual([48, 99]);
  expect([2, 3].map((row) => sheet.isRowHidden(row))).toEqual([false, true]);
});

test('a new row looks like the one above it', () => {
  const { sheet, user } = opened();
  user.format(sheet.id, [parseArea('A2:C2')], { fill: '#FF0000' });
  user.insertRows(sheet.id, 2);
  expect(sheet.style(2, 0).fill).toBe('#FF0000');
  user.insertRows(sheet.id, 1);
  expect(sheet.style(1, 0).fill).toBe('');
});

test('a part of rows or columns moves alone', () => {
  const { workbook, sheet } = opened();
  workbook.transaction('user', 'insert', () => {
    insertCells(workbook, sheet, parseArea('A2:A2'), 'Down');
  });
  expect(valuesOf(sheet).map((row) => row[0])).toEqual(['a', '', 1, 4, 7]);
  workbook.transaction('user', 'insert', () => {
    insertCells(workbook, sheet, parseArea('A3:B3'), 'Right');
  });
  expect(valuesOf(sheet)[2]).toEqual(['', '', 1, 5, 6]);
});

test('tables grow, move and go; filters and validation follow', () => {
  const { workbook, sheet, user } = opened();
  const table = addTable(workbook, sheet, parseArea('A1:C4'), true);
  const ids = table.columnIds;
  setValidation(workbook, sheet, [parseArea('B2:B4')], {
    rule: { list: { source: '=Sheet1!$A$2:$A$4', inCellDropDown: true } },
  });
  user.insertRows(sheet.id, 2);
  user.insertColumns(sheet.id, 1);
  const now = sheet.parts.tables[0];
  expect(now && formatArea(now.area)).toBe('A1:D5');
  expect(now?.columnIds).toEqual([ids[0], expect.any(Number), ids[1], ids[2]]);
  expect(sheet.value(0, 1)).toBe('Column2');
  const [validation] = sheet.parts.validations;
  expect(validation?.areas.map((it) => formatArea(it))).toEqual(['C2:C5']);
  expect(validation?.rule).toEqual({ list: { source: '=Sheet1!$A$2:$A$5', inCellDropDown: true } });
  user.deleteRows(sheet.id, 0, 9);
  expect(sheet.parts.tables).toEqual([]);
});

test('a filter’s criteria stay with their column', () => {
  const { workbook, sheet, user } = opened();
  setAutoFilter(workbook, sheet, parseArea('A1:C4'), 1, { filterOn: 'Values', values: ['2'] });
  user.insertColumns(sheet.id, 0);
  expect(sheet.parts.autoFilter && formatArea(sheet.parts.autoFilter.area)).toBe('B1:D4');
  user.deleteColumns(sheet.id, 1);
  expect([...(sheet.parts.autoFilter?.criteria.keys() ?? [])]).toEqual([0]);
});

test('a table is not torn apart', () => {
  const { workbook, sheet } = opened();
  addTable(workbook, sheet, parseArea('A2:C4'), true);
  const insert = () => {
    workbook.transaction('user', 'insert', () => {
      insertCells(workbook, sheet, parseArea('A1'), 'Down');
    });
  };
  expect(insert).toThrow(refusal('InvalidOperation'));
});
