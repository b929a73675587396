import { columnIndex } from './column-index';
import type { ColumnChoices } from './column-map';
import { mapColumns } from './map-columns';

const map = (headers: readonly string[], choices: ColumnChoices = {}, ours: readonly number[] = []) =>
  mapColumns(headers, { statusColumns: ours.map((column) => columnIndex(column)), choices });
const matchOf = (header: string) => {
  const [column] = map([header]).columns;
  return [column?.match, column?.field];
};

test.each([
  ['accountId', 'exact', 'accountId'],
  ['Account ID', 'exact', 'accountId'],
  ['ACCOUNT_ID', 'synonym', 'accountId'],
  ['account-id ', 'synonym', 'accountId'],
  ['Loan Number', 'synonym', 'accountId'],
  ['SubAccountID', 'synonym', 'subAccountId'],
  ['status', 'exact', 'operation'],
  ['DOB', 'exact', 'birthDate'],
  ['D.O.B', 'synonym', 'birthDate'],
  ['Due  Date', 'synonym', 'dateDue'],
  ['Amount paid', 'exact', 'paidAmount'],
  ['E-Mail', 'synonym', 'email1'],
  ['email 2', 'synonym', 'email2'],
  ['Phone 2', 'exact', 'phone2'],
  ['Phone 2 type', 'exact', 'phone2Type'],
  ['Mobile No.', 'synonym', 'phone1'],
  ['Address 2 country', 'exact', 'address2Country'],
  ['Country', 'exact', 'address1Country'],
  ['تاريخ الاستحقاق', 'exact', 'dateDue'],
  ['تاريخ الإستحقاق', 'synonym', 'dateDue'],
  ['رَقم الحِساب', 'synonym', 'accountId'],
  ['الجنسيه', 'synonym', 'nationality'],
  ['Pricipal', 'proposed', 'principal'],
  ['Acount number', 'proposed', 'accountId'],
  ['Customer Name', 'proposed', 'firstName'],
  ['Payment', 'proposed', 'paidAmount'],
  ['Response', 'none', undefined],
  ['Issues', 'none', undefined],
  ['Phone 4', 'none', undefined],
  ['', 'none', undefined],
  ['#', 'none', undefined],
  ['additionalData.Product type', 'additional-data', undefined],
])('%s: %s %s', (header, match, field) => {
  expect(matchOf(header)).toEqual([match, field]);
});

test('what is only proposed is not used', () => {
  const { byField, problems } = map(['Account ID', 'Pricipal']);
  expect([...byField]).toEqual([['accountId', 0]]);
  expect(problems).toEqual([]);
});

test('nothing is proposed for a field that has its column', () => {
  expect(map(['Account ID', 'Principal', 'Amount']).columns[2]?.match).toBe('none');
});

test('the person’s choices come first', () => {
  const { columns, byField } = map(['Account ID', 'Konto', 'Fees', 'Branch'], {
    Konto: 'principal',
    Fees: 'ignore',
    Branch: 'additional-data',
  });
  expect(columns.map(({ match }) => match)).toEqual(['exact', 'chosen', 'ignored', 'additional-data']);
  expect(byField.get('principal')).toBe(1);
  expect(byField.has('fees')).toBe(false);
});

test('our own columns keep no field whatever they are called', () => {
  const { columns, byField, problems } = map(['Account ID', 'Account ID'], {}, [1]);
  expect(columns[1]?.match).toBe('ignored');
  expect(byField.get('accountId')).toBe(0);
  expect(problems).toEqual([]);
});

describe('problems', () => {
  test('no header that is known', () => {
    expect(map(['Apples', 'Pears']).problems).toEqual([{ code: 'no-known-header' }]);
    expect(map([]).problems).toEqual([{ code: 'no-known-header' }]);
  });

  test('no account column', () => {
    expect(map(['Principal', 'Fees']).problems).toEqual([{ code: 'no-account-id' }]);
  });

  test('two equal headers', () => {
    expect(map(['Account ID', 'Fees', 'Fees']).problems).toEqual([
      { code: 'equal-headers', header: 'Fees', columns: [1, 2] },
    ]);
  });

  test('two columns for one field, under different headers', () => {
    expect(map(['Account ID', 'Loan number']).problems).toEqual([
      { code: 'two-columns-for-field', field: 'accountId', headers: ['Account ID', 'Loan number'] },
    ]);
  });

  test('two columns sent along under one name', () => {
    expect(
      map(['Account ID', 'Branch', 'additionalData.Branch'], { Branch: 'additional-data' }).problems,
    ).toEqual([
      {
        code: 'two-columns-for-field',
        field: 'additionalData',
        headers: ['Branch', 'additionalData.Branch'],
      },
    ]);
  });

  test('equal headers of columns that are not used harm nobody', () => {
    expect(map(['Account ID', 'Note', 'Note', '', '']).problems).toEqual([]);
  });

  test('a column that the person ignores is no second column', () => {
    expect(map(['Account ID', 'Loan number'], { 'Loan number': 'ignore' }).problems).toEqual([]);
  });
});
