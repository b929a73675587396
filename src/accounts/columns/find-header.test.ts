import { findHeader } from './find-header';

test('titles and blank lines above the header are passed over', () => {
  expect(
    findHeader([
      ['Noor UAE, portfolio March'],
      [],
      ['', ''],
      ['Account ID', 'Due date', 'Principal'],
      ['AC-1', 46096, 5000],
    ]),
  ).toBe(3);
});

test('the row with the most known headers is the header', () => {
  expect(
    findHeader([
      ['Account', 'see below'],
      ['Account ID', 'Due date', 'Principal'],
    ]),
  ).toBe(1);
});

test('Arabic headers are known', () => {
  expect(findHeader([['رقم الحساب', 'تاريخ الإستحقاق']])).toBe(0);
});

test('the account column alone is enough, one other known header is not', () => {
  expect(findHeader([['Account no.', 'Foo']])).toBe(0);
  expect(findHeader([['Principal', 'Foo']])).toBeUndefined();
  expect(findHeader([['Principal', 'Fees']])).toBe(0);
});

test('a sheet of something else has no header, nor has an empty one, nor is it looked for below row 20', () => {
  expect(
    findHeader([
      ['Apples', 'Pears'],
      [1, 2],
    ]),
  ).toBeUndefined();
  expect(findHeader([])).toBeUndefined();
  expect(findHeader([...Array.from({ length: 20 }, () => ['']), ['Account ID', 'Due date']])).toBeUndefined();
});

test('merged titles, numbers and a whole name stand in nobody’s way', () => {
  expect(
    findHeader([
      ['Noor UAE', '', '', ''],
      [46096, 500, 'Due date', ''],
      ['Customer', '', 'Amounts', ''],
      ['ACCT_NBR', 'CUST_NAME', 'PRIN_AMT', 'DUE_DT'],
      ['AC-1', 'Mariam Example', 5000, 46096],
    ]),
  ).toBe(3);
  expect(findHeader([['Full name', 'Due date']])).toBe(0);
});

test('a header that is only proposed names no header row', () => {
  expect(findHeader([['Status', 'Amount', 'Reference']])).toBeUndefined();
});
