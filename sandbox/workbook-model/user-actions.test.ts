import { parseArea } from './address';
import { formatCells, writeCells } from './write-cells';
import { openWorkbook, valuesOf, refusal } from './testing-workbook';

test('undo and redo step by step, telling the cells that changed', () => {
  const { sheet, user, events } = openWorkbook([['a', 'b']]);
  user.type(sheet.id, 0, 0, '1');
  user.type(sheet.id, 0, 0, '2');
  events.length = 0;
  expect([user.undo(), user.undo(), user.undo()]).toEqual([true, true, false]);
  expect(sheet.value(0, 0)).toBe('a');
  expect(events.filter((event) => event.type === 'changed')).toHaveLength(2);
  expect([user.redo(), user.redo(), user.redo()]).toEqual([true, true, false]);
  expect(sheet.value(0, 0)).toBe(2);
});

test('an add-in’s write ends what can be undone; its reading does not', () => {
  const { workbook, sheet, user } = openWorkbook([['a']]);
  user.type(sheet.id, 0, 0, '1');
  workbook.transaction('addin', 'read', () => sheet.values(parseArea('A1')));
  expect(workbook.undoHistory.undoLabel).not.toBeNull();
  workbook.transaction('addin', 'write', () => {
    formatCells(workbook, sheet, [parseArea('B1')], { bold: true });
  });
  expect(user.undo()).toBe(false);
});

test('newer Excel: an add-in’s batch is one step of undo', () => {
  const { workbook, sheet, user } = openWorkbook([['a', 'b']], { undoSurvivesAddInWrites: true });
  user.type(sheet.id, 0, 0, '1');
  workbook.transaction('addin', 'write', () => {
    writeCells(workbook, sheet, parseArea('A1'), [[2]]);
    writeCells(workbook, sheet, parseArea('B1'), [[3]]);
  });
  user.undo();
  expect(valuesOf(sheet)).toEqual([[1, 'b']]);
  user.undo();
  expect(valuesOf(sheet)).toEqual([['a', 'b']]);
});

test('an action that fails leaves nothing behind', () => {
  const { sheet, user, workbook } = openWorkbook([['a', 'b']]);
  expect(() => {
    user.paste(sheet.id, parseArea('A1'), { values: [['new', '=1+']] });
  }).toThrow(refusal('InvalidArgument'));
  expect(valuesOf(sheet)).toEqual([['a', 'b']]);
  expect(workbook.undoHistory.undoLabel).toBeNull();
});

test('paste reads text as typed, repeats a block, and moves formulas that were copied', () => {
  const { sheet, user } = openWorkbook([[1, '=A1*2']]);
  user.paste(sheet.id, parseArea('A3:B4'), { values: [['05/03/2024', "'007"]] });
  expect(sheet.map(parseArea('A3:B4'), (row, column) => sheet.text(row, column))).toEqual([
    ['05/03/2024', '007'],
    ['05/03/2024', '007'],
  ]);
  user.paste(sheet.id, parseArea('A6'), user.copy(sheet.id, parseArea('A1:B1')));
  expect(sheet.formulaOrValue(5, 1)).toBe('=A6*2');
});

test('copying makes no styles', () => {
  const { workbook, sheet, user } = openWorkbook([[1, 2]]);
  const before = workbook.styles.size;
  user.copy(sheet.id, parseArea('A1:Z100'));
  expect([workbook.styles.size, sheet.cells.rowCount]).toEqual([before, 1]);
});

test('fill down copies the first row', () => {
  const { sheet, user } = openWorkbook([
    ['ARE', '=A1'],
    ['x', 'y'],
    ['z', 'w'],
  ]);
  user.format(sheet.id, [parseArea('A1')], { bold: true });
  user.fillDown(sheet.id, parseArea('A1:B3'));
  expect(sheet.map(parseArea('A1:B3'), (row, column) => sheet.formulaOrValue(row, column))).toEqual([
    ['ARE', '=A1'],
    ['ARE', '=A2'],
    ['ARE', '=A3'],
  ]);
  expect(sheet.style(2, 0).bold).toBe(true);
});

test('editing a cell: wait, commit, cancel', async () => {
  const { workbook, sheet, user, told } = openWorkbook([['a']]);
  user.beginEdit(sheet.id, 0, 0);
  expect(workbook.editing).toEqual({ sheetId: sheet.id, row: 0, column: 0 });
  const waited = workbook.whenNotEditing();
  user.commitEdit('b');
  await waited;
  expect(sheet.value(0, 0)).toBe('b');
  user.beginEdit(sheet.id, 0, 0);
  user.cancelEdit();
  expect(workbook.editing).toBeNull();
  expect(told().filter((type) => type === 'edit')).toHaveLength(4);
});

test('an edit that Excel refuses is closed all the same', () => {
  const { workbook, sheet, user } = openWorkbook([['a']]);
  user.protectSheet(sheet.id);
  user.beginEdit(sheet.id, 0, 0);
  expect(() => {
    user.commitEdit('b');
  }).toThrow(refusal('AccessDenied'));
  expect([workbook.editing, sheet.value(0, 0)]).toEqual([null, 'a']);
});

test('selections are kept by sheet', () => {
  const { sheet, user, events } = openWorkbook([['a']]);
  user.select(sheet.id, [parseArea('A1:A3'), parseArea('C5')]);
  expect(sheet.activeCell).toEqual({ row: 4, column: 2 });
  expect(events).toEqual([
    { type: 'selectionChanged', origin: 'user', sheetId: sheet.id, areas: sheet.selection },
  ]);
});
