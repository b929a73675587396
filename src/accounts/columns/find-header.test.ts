import { findHeader, firstRowOfTexts } from './find-header';

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

test('the row that names the account ID beats totals above and below the table', () => {
  const totals = [
    ['Total', '', 'Principal', 'Interest', 'Fees', 'Paid'],
    ['', '', 5000, 120, 30, 400],
  ];
  expect(findHeader([...totals, [], ['Account ID', 'Paid amount', 'Paid date'], ['AC-1', 5, 46096]])).toBe(3);
  expect(findHeader([...totals, [], ['Account ID', 'Amount', 'Remarks'], ['AC-1', 5, 'late']])).toBe(3);
  expect(findHeader([['Account ID', 'Amount'], ['AC-1', 5], [], ...totals])).toBe(0);
});

test('an account’s number above the table is no header', () => {
  expect(
    findHeader([
      ['Account number', '1234567'],
      ['Customer ID', 'Due date', 'Principal'],
    ]),
  ).toBe(1);
});

describe('where no row is sure', () => {
  test('the one with the most headers that are proposed or sure is the header', () => {
    expect(findHeader([['Reference', 'Amount', 'Due', 'Status']])).toBe(0);
    expect(
      findHeader([
        ['Noor UAE', 'Status'],
        ['Customer ID', 'Amount', 'Due', 'Status'],
        ['C-1', 'Amount', '', 'Due'],
      ]),
    ).toBe(1);
    expect(findHeader([['Noor UAE', 'March'], ['Acount number', 'Pricipal']])).toBe(1); // prettier-ignore
  });

  test('one of them is not enough, and a sure row comes first', () => {
    expect(findHeader([['Amount', 'Foo']])).toBeUndefined();
    expect(
      findHeader([
        ['Reference', 'Amount', 'Due'],
        ['Principal', 'Fees'],
      ]),
    ).toBe(1);
  });
});

test('what a person said of a header names it; one that is left out is a header still', () => {
  const rows = [['Report', 'March'], ['Konto', 'Summe'], ['K-1', 5]]; // prettier-ignore
  expect(findHeader(rows)).toBeUndefined();
  expect(findHeader(rows, { Konto: 'accountId' })).toBe(1);
  expect(findHeader(rows, { Konto: 'additional-data', Summe: 'principal' })).toBe(1);
  expect(findHeader(rows, { Konto: 'ignore', Summe: 'principal' })).toBeUndefined();
  expect(findHeader([['Principal', 'Fees']], { Fees: 'ignore' })).toBe(0);
  expect(findHeader([['constructor', '__proto__']])).toBeUndefined();
});

test('the first row of texts has two that differ', () => {
  expect(firstRowOfTexts([['Noor UAE'], ['-', '-', ' '], [1, 2], ['Ref', 'Sum'], ['AC-1', 'x']])).toBe(3);
  expect(firstRowOfTexts([['Noor UAE'], [1, 2]])).toBeUndefined();
});
