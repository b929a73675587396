import { FormulaSyntaxError } from './formula-calculator';
import { addName, referenceFormula } from './names';
import { parseArea } from './address';
import { openWorkbook } from './testing-workbook';

function calculator() {
  const { workbook, sheet } = openWorkbook([
    ['Country', '', '✖ Country — must be a code'],
    [1, 2, 3],
  ]);
  addName(workbook, null, 'Numbers', referenceFormula(sheet, parseArea('A2:C2')));
  return (formula: string) => workbook.calculator.evaluate(formula, 'Sheet1', 0, 0);
}

test.each([
  ['=ISNUMBER(FIND("✖ "&A$1&" —",$C1))', true],
  ['=ISNUMBER(FIND("✖ "&A$1&" —",$B1))', false],
  ['=SUM(A2:C2)*2', 12],
  ['=SUM(Numbers)', 6],
  ['=Sheet1!A1&"x"', 'Countryx'],
  ['=LEN(B1)', 0],
  ['=B1', 0],
  ['=AND(B1="",B1=0,""=B1,NOT(B1<>""))', true],
  ['=LEN(TRIM(B1))=0', true],
  ['=A1="COUNTRY"', true],
  ['=B1&"x"', 'x'],
  ['=B1+1', 1],
  ['=HYPERLINK("#\'Sheet1\'!A2",7)', 7],
  ['=1/0', '#DIV/0!'],
  ['=nothing', '#NAME?'],
  ['=NOFUNCTION(1)', '#NAME?'],
  ['=AND(LEN($A1)>3,EXACT(LEFT(A1,2),"Co"))', true],
])('%s is %p', (formula, value) => {
  expect(calculator()(formula)).toBe(value);
});

test.each(['=1+', '=)', '=abc def (', '="open'])('%s is no formula', (formula) => {
  expect(() => calculator()(formula)).toThrow(FormulaSyntaxError);
});
