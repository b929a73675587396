import { parseArea } from './address';
import { openWorkbook } from './testing-workbook';
import { clearValidation, setValidation, validationAt } from './validations';

const list = { list: { inCellDropDown: true, source: 'ARE,SAU' } };

test('parts of a validation are set one by one, and cleared by area', () => {
  const { workbook, sheet } = openWorkbook([['a']]);
  setValidation(workbook, sheet, [parseArea('A2:A9')], { rule: list });
  setValidation(workbook, sheet, [parseArea('A2:A9')], { errorAlert: { style: 'Warning' } });
  expect(validationAt(sheet, 3, 0)).toMatchObject({
    rule: list,
    errorAlert: { style: 'Warning' },
    ignoreBlanks: true,
  });
  clearValidation(workbook, sheet, [parseArea('A4')]);
  expect(validationAt(sheet, 3, 0)).toBeUndefined();
  expect(validationAt(sheet, 4, 0)?.rule).toEqual(list);
});
