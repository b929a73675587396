import { copyName, startWorkbook } from './files';

it.each([
  ['', 'messy'],
  ['?workbook=clean', 'clean'],
  ['?workbook=new', 'new'],
  ['?workbook=other', 'messy'],
])('opens %j with the %s workbook', (search, workbook) => {
  expect(startWorkbook(search)).toBe(workbook);
});

it.each([
  ['Debts.xlsx', 'Debts-copy.xlsx'],
  ['Debts-copy.xlsx', 'Debts-copy.xlsx'],
  ['Book1', 'Book1-copy.xlsx'],
])('names the copy of %s %s', (title, name) => {
  expect(copyName(title)).toBe(name);
});
