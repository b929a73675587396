import { addName } from './names';
import { openWorkbook, refusal } from './testing-workbook';

test('sheets are added, renamed and deleted; formulas and names follow', () => {
  const { workbook, sheet, user, told } = openWorkbook([['=Sheet1!B1', 1]]);
  addName(workbook, null, 'One', '=Sheet1!$B$1');
  const added = user.addSheet();
  expect(workbook.activeSheet.id).toBe(added);
  user.renameSheet(sheet.id, 'Loan tape');
  expect(sheet.formulaOrValue(0, 0)).toBe("='Loan tape'!B1");
  expect(workbook.names[0]?.formula).toBe("='Loan tape'!$B$1");
  user.deleteSheet(sheet.id);
  expect(workbook.names[0]?.formula).toBe('=#REF!');
  expect(told()).toEqual(
    expect.arrayContaining(['sheetAdded', 'sheetActivated', 'sheetRenamed', 'sheetDeleted']),
  );
  expect(user.undo()).toBe(false);
});

test.each(['', 'a/b', 'x'.repeat(32), "'a", 'sheet1'])('%p is no name for a new sheet', (name) => {
  const { user } = openWorkbook([['a']]);
  expect(() => user.addSheet(name)).toThrow(refusal('InvalidArgument'));
});

test('one sheet stays visible; the active one is never hidden', () => {
  const { workbook, sheet, user } = openWorkbook([['a']]);
  expect(() => {
    user.setSheetVisibility(sheet.id, 'Hidden');
  }).toThrow(refusal('InvalidOperation'));
  const other = user.addSheet('Other');
  user.setSheetVisibility(other, 'VeryHidden');
  expect(workbook.activeSheet).toBe(sheet);
  expect(() => {
    user.deleteSheet(sheet.id);
  }).toThrow(refusal('InvalidOperation'));
});

test('a wrong password does not unprotect', () => {
  const { sheet, user, events } = openWorkbook([['a']]);
  user.protectSheet(sheet.id, {}, 'pw');
  expect(() => {
    user.unprotectSheet(sheet.id, 'no');
  }).toThrow(refusal('AccessDenied'));
  user.unprotectSheet(sheet.id, 'pw');
  expect(events.filter((event) => event.type === 'protectionChanged')).toMatchObject([
    { isProtected: true },
    { isProtected: false },
  ]);
});
