import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import { mapColumns } from '../columns/map-columns';
import { NotReadyRowError } from './not-ready-row-error';
import { prepareRow } from './prepare-row';
import { blockOf, contextFor } from '../sheet.test-helper';

const account = (
  parse(readFileSync(path.join(__dirname, '../../../docs/contract/command-api.yaml'), 'utf8')) as {
    readonly components: { readonly schemas: { readonly Account: object } };
  }
).components.schemas.Account;
const matchesContract = new Ajv2020({ strict: false }).compile({ ...account, additionalProperties: false });

const full = {
  Operation: 'Create',
  'Account ID': 'AC-0412',
  'Sub-account ID': '1',
  'Withdrawal reason': 'none of it',
  'Customer ID': 'C-10023',
  'First name': 'Mariam ',
  'Last name': 'Example',
  Language: 'en',
  'ID number': '784-1990-1234567-6',
  'Passport number': 'P1234567',
  'Birth date': '14/05/1990',
  Gender: 'Female',
  Nationality: 'Emirati',
  Phone: '0501234567',
  'Phone type': 'home',
  'Phone 2': '+971501234567',
  'Phone 2 type': 'mobile',
  'Phone 3': '+971501234568',
  'E-mail': 'mariam@example.com',
  'E-mail 2': '',
  'E-mail 2 type': 'work',
  Street: '1 Example Street',
  City: 'Dubai',
  Country: 'ARE',
  'Address 2 country': 'SAU',
  Merchant: 'Example Electronics',
  'Due date': '15/03/2026',
  Principal: 0.1 + 0.2,
  Interest: '40.50',
  Fees: 0,
  'Paid amount': '',
  'Paid date': '',
  'Loan type': '3',
  'additionalData.Product type': 'Card',
};
const context = contextFor(Object.keys(full));
const rowWith = (changes: Partial<Record<keyof typeof full, string | number>>) =>
  blockOf([Object.values({ ...full, ...changes })]);

test('a create in the contract’s shape: blanks absent, amounts as decimal strings, an unusable phone left out', () => {
  const { payload, key, operation, row } = prepareRow(rowWith({}), 0, context);
  expect(payload).toEqual({
    status: 1,
    accountId: 'AC-0412',
    subAccountId: '1',
    debtorCompanyId: 'C-10023',
    firstName: 'Mariam',
    lastName: 'Example',
    language: 'en',
    idNumber: '784-1990-1234567-6',
    passportNumber: 'P1234567',
    birthDate: '14/05/1990',
    gender: 'female',
    nationality: 'Emirati',
    phones: [
      { number: '+971501234567', type: 'mobile' },
      { number: '+971501234568', type: null },
    ],
    emails: [{ email: 'mariam@example.com', type: null }],
    addresses: [{ street: '1 Example Street', city: 'Dubai', country: 'ARE' }, { country: 'SAU' }],
    merchant: 'Example Electronics',
    dateDue: '15/03/2026',
    principal: '0.3',
    interest: '40.5',
    fees: '0',
    loanType: 3,
    additionalData: { 'Product type': 'Card' },
  });
  expect({ key, operation, row }).toEqual({
    key: { accountId: 'AC-0412', subAccountId: '1' },
    operation: 'create',
    row: 2,
  });
});

test('a withdrawal sends keys and reason alone', () => {
  expect(
    prepareRow(
      rowWith({ Operation: 'Withdraw', 'Withdrawal reason': 'Settled', Principal: 'abc' }),
      0,
      context,
    ).payload,
  ).toEqual({
    status: 3,
    accountId: 'AC-0412',
    subAccountId: '1',
    additionalData: { withdrawalReason: 'Settled' },
  });
});

test('an update sends what is filled', () => {
  const small = contextFor([
    'Operation',
    'Account ID',
    'Sub-account ID',
    'Paid amount',
    'Paid date',
    'First name',
  ]);
  expect(prepareRow(blockOf([['2', 'AC-0412', '', 300, '20/03/2026', ' ']]), 0, small).payload).toEqual({
    status: 2,
    accountId: 'AC-0412',
    paidAmount: '300',
    paidDate: '20/03/2026',
  });
});

test.each(['Create', 'Update', 'Withdraw'])('%s fits the contract', (operation) => {
  const { payload } = prepareRow(
    rowWith({ Operation: operation, 'Withdrawal reason': 'Settled' }),
    0,
    context,
  );
  expect([matchesContract(JSON.parse(JSON.stringify(payload))), matchesContract.errors]).toEqual([
    true,
    null,
  ]);
});

test.each([
  ['an error in a cell', { 'Due date': '31/02/2026' }],
  ['a blank that must be filled', { Principal: '' }],
  ['no account', { 'Account ID': '' }],
  ['an identifier kept as a number', { 'Account ID': 412 }],
  ['no operation', { Operation: '' }],
  ['an unknown operation', { Operation: 'Active' }],
])('%s is never prepared', (_, changes) => {
  expect(() => prepareRow(rowWith(changes), 0, context)).toThrow(NotReadyRowError);
});

test('neither is a blank row, one beyond the block, nor one that lacks a column', () => {
  expect(() =>
    prepareRow(blockOf([full].map((row) => Object.values(row).map(() => ''))), 0, context),
  ).toThrow(NotReadyRowError);
  expect(() => prepareRow(rowWith({}), 1, context)).toThrow(NotReadyRowError);
  expect(() => prepareRow(blockOf([['Create', 'A']]), 0, contextFor(['Operation', 'Account ID']))).toThrow(
    NotReadyRowError,
  );
});

test('a default operation counts for all rows', () => {
  const all = contextFor(['Account ID', 'Paid amount'], { defaultOperation: 'update' });
  expect(prepareRow(blockOf([['A', 5]]), 0, all).payload).toEqual({
    status: 2,
    accountId: 'A',
    paidAmount: '5',
  });
  expect(() => prepareRow(blockOf([['A', 5]]), 0, contextFor(['Account ID', 'Paid amount']))).toThrow(
    NotReadyRowError,
  );
});

test('both hashes are the same whatever the order and language of the columns', () => {
  const english = contextFor(['Operation', 'Account ID', 'Paid amount', 'Paid date', 'Country']);
  const arabic = contextFor(['الدولة', 'تاريخ الدفع', 'المبلغ المدفوع', 'رقم الحساب', 'العملية']);
  const one = prepareRow(blockOf([['Update', 'A', 5, '20/03/2026', 'ARE']]), 0, english);
  const other = prepareRow(blockOf([['ARE', '20/03/2026', '5', 'A', 'تحديث']]), 0, arabic);
  expect(other.payload).toEqual(one.payload);
  expect([other.keyHash, other.contentHash]).toEqual([one.keyHash, one.contentHash]);
  expect(one.contentHash).toMatch(/^[0-9a-f]{16}$/);
});

test('a column sent along sends what it shows, under any name', () => {
  const columnMap = mapColumns(['Operation', 'Account ID', 'Since', '__proto__'], {
    statusColumns: [],
    choices: Object.fromEntries([
      ['Since', 'additional-data' as const],
      ['__proto__', 'additional-data' as const],
    ]),
  });
  const shown = blockOf([['Update', 'A', 46096, 'x']], 'dd mmm yyyy', (value) =>
    value === 46096 ? '15 Mar 2026' : String(value),
  );
  const { payload } = prepareRow(shown, 0, contextFor([], { columnMap }));
  expect(Object.entries(payload.additionalData ?? {})).toEqual([
    ['Since', '15 Mar 2026'],
    ['__proto__', 'x'],
  ]);
});

test('a number is a day only where its number format says so', () => {
  const small = contextFor(['Operation', 'Account ID', 'Paid date']);
  const block = blockOf([['Update', 'A', 46096]], 'dd/mm/yyyy');
  expect(prepareRow(block, 0, small).payload.paidDate).toBe('15/03/2026');
  expect(() => prepareRow({ ...block, formats: new Map(), texts: new Map() }, 0, small)).toThrow(
    NotReadyRowError,
  );
});

test('a type or an id alone is no phone, no e-mail and no address', () => {
  const headers = [
    'Operation',
    'Account ID',
    'Phone type',
    'E-mail type',
    'Street',
    'Address type',
    'City 2',
  ];
  const sent = (street: string, city: string) =>
    prepareRow(
      blockOf([['Update', 'A', 'mobile', 'work', street, 'home', city, 'work', 'AD-2']]),
      0,
      contextFor([...headers, 'Address 2 type', 'Address 2 ID']),
    ).payload;
  expect(sent('', '')).toEqual({ status: 2, accountId: 'A' });
  expect(sent('', 'Dubai').addresses).toEqual([{ city: 'Dubai', type: 'work', externalId: 'AD-2' }]);
  expect(sent('1 Example Street', '').addresses).toEqual([{ street: '1 Example Street', type: 'home' }]);
});

test('a postal code shown with zeros is sent as shown, and is another content without them', () => {
  const small = contextFor(['Operation', 'Account ID', 'Postal code']);
  const shownAs = (text: string) =>
    prepareRow(
      blockOf([['Update', 'A', 123]], '00000', (value) => (value === 123 ? text : String(value))),
      0,
      small,
    );
  expect(shownAs('00123').payload.addresses).toEqual([{ zip: '00123' }]);
  expect(shownAs('123').payload.addresses).toEqual([{ zip: '123' }]);
  expect(shownAs('00123').contentHash).not.toBe(shownAs('123').contentHash);
});

test('a sub-account number shown with zeros is sent as shown', () => {
  const small = contextFor(['Operation', 'Account ID', 'Sub-account ID']);
  const block = blockOf([['Update', 'A', 7]], '000', (value) => (value === 7 ? '007' : String(value)));
  expect(prepareRow(block, 0, small).key).toEqual({ accountId: 'A', subAccountId: '007' });
});
