import { columnIndex } from '../column-index';
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
  ['email 2', 'exact', 'email2'],
  ['2nd e-mail', 'synonym', 'email2'],
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
  ['Customer Name', 'full-name', undefined],
  ['Name', 'full-name', undefined],
  ['الاسم الكامل', 'full-name', undefined],
  ['Payment', 'proposed', 'paidAmount'],
  ['Response', 'none', undefined],
  ['Issues', 'none', undefined],
  ['Phone 4', 'exact', 'phone4'],
  ['Phone 7 type', 'exact', 'phone7Type'],
  ['Phone type 7', 'exact', 'phone7Type'],
  ['الهاتف ٤', 'synonym', 'phone4'],
  ['Address 3 country', 'exact', 'address3Country'],
  ['Email 5', 'synonym', 'email5'],
  ['Phone 21', 'none', undefined],
  ['Phone 1 2', 'none', undefined],
  ['Address line 1', 'exact', 'address1Street'],
  ['Address line 2', 'proposed', 'address2Street'],
  ['Status', 'proposed', 'operation'],
  ['Balance', 'none', undefined],
  ['Outstanding balance', 'none', undefined],
  ['Guarantor mobile', 'none', undefined],
  ['Mobile (guarantor)', 'proposed', 'phone1'],
  ['Due date (DD/MM/YYYY)', 'synonym', 'dateDue'],
  ['Due date DD-MM-YYYY', 'synonym', 'dateDue'],
  ['* Account ID (mandatory)', 'synonym', 'accountId'],
  ['Fees AED', 'proposed', 'fees'],
  ['MOB', 'proposed', 'phone1'],
  ['Account Number / رقم الحساب', 'synonym', 'accountId'],
  ['Account Number / رقم القرض الداخلي', 'proposed', 'accountId'],
  ['Mobile رقم الحساب', 'none', undefined],
  ['Currency', 'exact', 'currency'],
  ['Outcome', 'none', undefined],
  ['Sent at', 'none', undefined],
  ['Receipt', 'none', undefined],
  ['الملاحظات الناتجة', 'none', undefined],
  ['x'.repeat(200), 'none', undefined],
  ['', 'none', undefined],
  ['#', 'none', undefined],
  ['additionalData.Product type', 'additional-data', undefined],
  // What stands in brackets, and whose it is, may change everything or nothing.
  ['[mandatory] Principal', 'synonym', 'principal'],
  ['Principal {required}', 'synonym', 'principal'],
  ['Principal (monthly)', 'proposed', 'principal'],
  ['Gender (M/F)', 'proposed', 'gender'],
  ['Due date (MM/DD/YYYY)', 'proposed', 'dateDue'],
  ['Due date dd/mm/yy', 'synonym', 'dateDue'],
  ['Customer date of birth', 'synonym', 'birthDate'],
  ['Borrower phone 2', 'synonym', 'phone2'],
  ['Debtor ID', 'exact', 'debtorCompanyId'],
  ['Customer principal', 'none', undefined],
  ['Customer', 'none', undefined],
  ['Emergency contact phone', 'none', undefined],
  // Entries of a list.
  ['Phone 0', 'none', undefined],
  ['Phone 20', 'exact', 'phone20'],
  ['2 Phone', 'synonym', 'phone2'],
  ['Primary phone', 'synonym', 'phone1'],
  ['Main email', 'synonym', 'email1'],
  ['Home phone 3', 'synonym', 'phone3'],
  ['Other phone', 'synonym', 'phone2'],
  ['Alternate mobile 3', 'synonym', 'phone2'],
  ['هاتف بديل', 'synonym', 'phone2'],
  ['البريد الإلكتروني الثاني', 'synonym', 'email2'],
  ['رقم الجوال 2', 'exact', 'phone2'],
  ['Second address country', 'synonym', 'address2Country'],
  ['Address 21 city', 'none', undefined],
  // Two names in one header.
  ['Phone | Mobile', 'synonym', 'phone1'],
  ['Mobile/Phone/Tel', 'synonym', 'phone1'],
  ['Phone / Email', 'none', undefined],
  ['Name / الاسم', 'full-name', undefined],
  ['Due date / تاريخ الاستحقاق', 'synonym', 'dateDue'],
  ['Account no. رقم الحساب', 'synonym', 'accountId'],
  ['رقم الهوية / الإقامة', 'proposed', 'idNumber'],
  ['x / y', 'none', undefined],
  ['Name / Account ID', 'none', undefined],
  ['Principal remarks', 'none', undefined],
  // Three letters, or a word that many things are called by.
  ['INT', 'proposed', 'interest'],
  ['ID', 'proposed', 'idNumber'],
  ['Amount', 'proposed', 'principal'],
  ['Date', 'none', undefined],
  ['Number', 'none', undefined],
  // A share is no amount, and nothing is known of the lender's currency here.
  ['Interest %', 'none', undefined],
  ['Paid (%)', 'none', undefined],
  ['Amount %', 'none', undefined],
  ['City %', 'none', undefined],
  ['Paid $', 'proposed', 'paidAmount'],
  ['Paid €', 'proposed', 'paidAmount'],
  ['Account ID $', 'none', undefined],
])('%s: %s %s', (header, match, field) => {
  expect(matchOf(header)).toEqual([match, field]);
});

test('a currency in a header must be the lender’s', () => {
  const matches = (currency: string) =>
    mapColumns(['Principal (AED)', 'Fees in dirhams', 'المدفوع ريال', 'Account ID AED'], { statusColumns: [], choices: {}, currency })
      .columns.map(({ match, field }) => [match, field]); // prettier-ignore
  expect(matches('AED')).toEqual([['synonym', 'principal'], ['synonym', 'fees'], ['proposed', 'paidAmount'], ['none', undefined]]); // prettier-ignore
  expect(matches('SAR')).toEqual([['proposed', 'principal'], ['proposed', 'fees'], ['synonym', 'paidAmount'], ['none', undefined]]); // prettier-ignore
});

test('so must the sign of a currency, and one that several share is nobody’s', () => {
  const matches = (currency: string) =>
    mapColumns(['Fee €', 'Principal (US$)', '$ Paid', '₹ Interest'], { statusColumns: [], choices: {}, currency })
      .columns.map(({ match, field }) => [match, field]); // prettier-ignore
  expect(matches('EUR')).toEqual([['synonym', 'fees'], ['proposed', 'principal'], ['proposed', 'paidAmount'], ['proposed', 'interest']]); // prettier-ignore
  expect(matches('USD')).toEqual([['proposed', 'fees'], ['synonym', 'principal'], ['proposed', 'paidAmount'], ['proposed', 'interest']]); // prettier-ignore
  expect(matches('INR')).toEqual([['proposed', 'fees'], ['proposed', 'principal'], ['proposed', 'paidAmount'], ['synonym', 'interest']]); // prettier-ignore
});

test('phones without numbers become the first, the second and so on; those with numbers keep theirs', () => {
  const { columns, problems } = map([
    'Account ID',
    'Home phone',
    'Mobile',
    'Telephone',
    'Phone 2',
    'Alternate mobile',
  ]);
  expect(columns.map(({ field }) => field)).toEqual([
    'accountId',
    'phone4',
    'phone3',
    'phone1',
    'phone2',
    'phone5',
  ]);
  expect(problems).toEqual([]);
});

describe('which phone is first', () => {
  const entries = (headers: readonly string[]) =>
    Object.fromEntries(map(headers).columns.map(({ header, field }) => [header, field]));

  test.each([
    [['Phone', 'Mobile']],
    [['الجوال', 'التلفون']],
    [['Mobile', 'MOBILE', 'mobile no']],
    [['Office phone', 'Home phone', 'Mobile', 'Phone 2']],
    [['Work e-mail', 'E-mail', 'Personal e-mail']],
    [['Mobile', 'Mobile type', 'Phone']],
  ])('does not depend on where the columns stand: %j', (headers) => {
    expect(entries([...headers].reverse())).toEqual(entries(headers));
  });

  test('nor on their language', () => {
    const inOrder = (headers: readonly string[]) => map(headers).columns.map(({ field }) => field);
    expect(inOrder(['الجوال', 'التلفون', 'هاتف آخر', 'هاتف العمل'])).toEqual(
      inOrder(['Mobile', 'Telephone', 'Other phone', 'Work phone']),
    );
  });

  test('is the one whose type stands beside it', () => {
    expect(entries(['Phone', 'Mobile type', 'Mobile No.'])).toEqual({
      'Mobile No.': 'phone1',
      'Mobile type': 'phone1Type',
      Phone: 'phone2',
    });
    expect(entries(['رقم الجوال', 'نوع الجوال', 'الهاتف'])).toMatchObject({ الهاتف: 'phone2' });
  });
});

test('e-mails without numbers become the first, the second and so on, too', () => {
  expect(map(['Account ID', 'E-mail', 'Mail', 'E-mail 2']).columns.map(({ field }) => field)).toEqual([
    'accountId',
    'email1',
    'email3',
    'email2',
  ]);
});

test('two columns that say the same number, or two types, are told', () => {
  expect(map(['Account ID', 'Phone 2', 'Mobile 2', 'Phone type', 'Mobile type']).problems).toEqual([
    { code: 'two-columns-for-field', field: 'phone2', headers: ['Phone 2', 'Mobile 2'] },
    { code: 'two-columns-for-field', field: 'phone1Type', headers: ['Phone type', 'Mobile type'] },
  ]);
});

describe('a whole name', () => {
  test('is asked of once, and only where no column has the first name', () => {
    expect(map(['Account ID', 'Full name', 'Name']).columns.map(({ match }) => match)).toEqual([
      'exact',
      'full-name',
      'none',
    ]);
    expect(map(['Account ID', 'Full name', 'First name']).columns[1]?.match).toBe('none');
  });

  test('goes whole into the first name, or split', () => {
    const whole = map(['Account ID', 'Full name'], { 'Full name': 'full-name-whole' });
    expect(whole.columns[1]).toEqual({ column: 1, header: 'Full name', match: 'chosen', field: 'firstName' });
    const split = map(['Account ID', 'Full name'], { 'Full name': 'full-name-split' });
    expect(split.columns[1]).toEqual({
      column: 1,
      header: 'Full name',
      match: 'chosen',
      field: 'firstName',
      split: true,
    });
    expect(split.byField.get('firstName')).toBe(1);
  });

  test('that is split leaves no room for a column of last names', () => {
    expect(map(['Account ID', 'Full name', 'Surname'], { 'Full name': 'full-name-split' }).problems).toEqual([
      { code: 'two-columns-for-field', field: 'lastName', headers: ['Full name', 'Surname'] },
    ]);
  });
});

test('one field is proposed once', () => {
  expect(map(['Account ID', 'Amount', 'Loan amount']).columns.map(({ match }) => match)).toEqual([
    'exact',
    'proposed',
    'none',
  ]);
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

test('our columns that came along with copied cells are told apart, unless the person says otherwise', () => {
  const ownHeaders = new Set(['Issues', 'Outcome', 'Response']);
  const kinds = (choices: ColumnChoices) =>
    mapColumns(['Account ID', 'Issues', 'Outcome (Command 2)', 'Response'], {
      statusColumns: [],
      choices,
      ownHeaders,
    }).columns.map(({ match }) => match);
  expect(kinds({})).toEqual(['exact', 'left-over', 'left-over', 'left-over']);
  expect(kinds({ Response: 'additional-data' })).toEqual([
    'exact',
    'left-over',
    'left-over',
    'additional-data',
  ]);
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

  test('two equal headers and a third for the same field are two problems', () => {
    expect(map(['Loan number', 'Loan number', 'Account ID']).problems).toEqual([
      { code: 'equal-headers', header: 'Loan number', columns: [0, 1] },
      { code: 'two-columns-for-field', field: 'accountId', headers: ['Loan number', 'Account ID'] },
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
