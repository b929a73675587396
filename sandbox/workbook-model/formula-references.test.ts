import { parseArea } from './address';
import {
  forgetSheetInFormula,
  offsetFormula,
  renameSheetInFormula,
  shiftFormula,
} from './formula-references';

const insertRow = { kind: 'insert', axis: 'row', area: parseArea('3:3') } as const;
const deleteRow = { kind: 'delete', axis: 'row', area: parseArea('3:3') } as const;
const deleteColumn = { kind: 'delete', axis: 'column', area: parseArea('B:B') } as const;

test.each([
  ['=$K2&A$1&B3', 2, 1, '=$K4&B$1&C5'],
  ['=ISNUMBER(FIND("✖ "&A$1&" —",$K2))', 1, 2, '=ISNUMBER(FIND("✖ "&C$1&" —",$K3))'],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
  ['=A:A+SUM(2:2)', 1, 1, '=B:B+SUM(3:3)'],
  ["='Loan tape'!A1+Other!B2", 1, 0, "='Loan tape'!A2+Other!B3"],
  ['=LOG10(A1)+A1_total+Taxes2024', 1, 0, '=LOG10(A2)+A1_total+Taxes2024'],
  ['=A1', -1, 0, '=#REF!'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(offsetFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ['=A2+A3+A$4', insertRow, '=A2+A4+A$5'],
  ['=SUM(A2:A9)', insertRow, '=SUM(A2:A10)'],
  ['=SUM(A:A)', insertRow, '=SUM(A:A)'],
  ['=A3+A4', deleteRow, '=#REF!+A3'],
  ['=SUM(A2:A4)', deleteRow, '=SUM(A2:A3)'],
  ['=B1+C1', deleteColumn, '=#REF!+B1'],
  ['=Other!A3', insertRow, '=Other!A3'],
  ['=Sheet1!$A$3', insertRow, '=Sheet1!$A$4'],
])('%s after %o reads %s', (formula, change, shifted) => {
  expect(shiftFormula(formula, change, 'Sheet1', 'Sheet1')).toBe(shifted);
});

test('a formula of another sheet follows what points here', () => {
  expect(shiftFormula('=Sheet1!A3+A3', insertRow, 'Sheet1', 'Other')).toBe('=Sheet1!A4+A3');
});

test('a renamed and a deleted sheet', () => {
  expect(renameSheetInFormula('=Sheet1!A1&"Sheet1!A1"', 'Sheet1', 'My data')).toBe(
    `='My data'!A1&"Sheet1!A1"`,
  );
  expect(forgetSheetInFormula('=Sheet1!A1+B2', 'Sheet1')).toBe('=#REF!+B2');
});
