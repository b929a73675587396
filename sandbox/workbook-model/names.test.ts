import { parseArea } from './address';
import { addName, deleteName, nameTarget, referenceFormula } from './names';
import { openWorkbook, refusal } from './testing-workbook';

test('a name finds its cells, of the workbook or of a sheet', () => {
  const { workbook, sheet } = openWorkbook([['a']]);
  const name = addName(workbook, null, 'Keys', referenceFormula(sheet, parseArea('A2:A9')));
  const local = addName(workbook, sheet, 'keys', '=1');
  expect(nameTarget(workbook, name)).toEqual({ sheet, area: parseArea('A2:A9') });
  expect(nameTarget(workbook, local)).toBeNull();
  deleteName(workbook, sheet, local);
  expect([workbook.names.length, sheet.parts.names.length]).toEqual([1, 0]);
});

test.each(['A1', 'R1C1', 'my name', '1st', 'Keys'])('%p is no free name', (text) => {
  const { workbook } = openWorkbook([['a']]);
  addName(workbook, null, 'KEYS', '=1');
  expect(() => addName(workbook, null, text, '=1')).toThrow(refusal('InvalidArgument'));
});
