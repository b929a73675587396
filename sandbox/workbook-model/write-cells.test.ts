import { area, parseArea } from './address';
import { openWorkbook, refusal } from './testing-workbook';
import { clearCells, recalculate, writeCells, writeNumberFormats } from './write-cells';

test('loading takes values as they are, an add-in’s strings are read as typed', () => {
  const { workbook, sheet } = openWorkbook([['00123', '=A1', '1/2/2024']]);
  expect(sheet.values(parseArea('A1:C1'))).toEqual([['00123', '', '1/2/2024']]);
  expect(sheet.formulaOrValue(0, 1)).toBe('=A1');
  workbook.transaction('addin', 'write', () => {
    writeCells(workbook, sheet, parseArea('A2:E2'), [['00123', '=1+2', '1/2/2024', "'=x", '+971501234567']]);
  });
  expect(sheet.values(parseArea('A2:E2'))).toEqual([[123, 3, 45323, '=x', 971501234567]]);
  expect(sheet.text(1, 2)).toBe('01/02/2024');
  expect(sheet.formulaOrValue(1, 1)).toBe('=1+2');
});

test('text cells keep strings, null leaves a cell alone, a known format stays', () => {
  const { workbook, sheet } = openWorkbook([['a', 'b', 'c']]);
  workbook.transaction('addin', 'write', () => {
    writeNumberFormats(workbook, sheet, parseArea('A1:C1'), [['@', '@', 'yyyy-mm-dd']]);
    writeCells(workbook, sheet, parseArea('A1:C1'), [['=1+1', null, '1/2/2024']]);
  });
  expect(sheet.values(parseArea('A1:C1'))).toEqual([['=1+1', 'b', 45323]]);
  expect(sheet.text(0, 2)).toBe('2024-02-01');
});

test('what is no formula is refused, an unknown name is #NAME?', () => {
  const { workbook, sheet } = openWorkbook([['a']]);
  const write = (text: string) => () => {
    workbook.transaction('addin', 'write', () => writeCells(workbook, sheet, area(0, 0), [[text]]));
  };
  expect(write('=1+')).toThrow(refusal('InvalidArgument'));
  expect(write('-too bad (really')).toThrow(refusal('InvalidArgument'));
  write('-nothing')();
  expect(sheet.value(0, 0)).toBe('#NAME?');
});

test('one cell goes everywhere; emptying whole columns is quick and makes no rows', () => {
  const { workbook, sheet } = openWorkbook([
    ['a', 1],
    ['b', 2],
  ]);
  workbook.transaction('user', 'write', () => {
    writeCells(workbook, sheet, parseArea('D1:E2'), [['x']]);
    clearCells(workbook, sheet, [parseArea('A:A')], 'Contents');
  });
  expect(sheet.values(parseArea('A1:E2'))).toEqual([
    ['', 1, '', 'x', 'x'],
    ['', 2, '', 'x', 'x'],
  ]);
  expect(sheet.cells.rowCount).toBe(2);
});

test('one changed event for an area, with details for a single cell', () => {
  const { user, sheet, events } = openWorkbook([['a', 'b']]);
  user.type(sheet.id, 0, 0, '5');
  user.clear(sheet.id, [parseArea('A1:B1')]);
  const changed = events.filter((event) => event.type === 'changed');
  expect(changed).toMatchObject([
    { changeType: 'RangeEdited', origin: 'user', details: { valueBefore: 'a', valueAfter: 5 } },
    { areas: [parseArea('A1:B1')], details: undefined },
  ]);
});

test('a recalculation changes formula cells alone and is no change', () => {
  const { workbook, sheet, told } = openWorkbook([['=B1', 'plain']]);
  recalculate(workbook, sheet, parseArea('A1:B1'), [[7, 8]]);
  expect(sheet.values(parseArea('A1:B1'))).toEqual([[7, 'plain']]);
  expect(told()).toEqual(['calculated']);
});
