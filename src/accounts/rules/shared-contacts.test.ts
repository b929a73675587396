import fc from 'fast-check';
import type { CellValue } from '../cell';
import type { RowStore } from '../check/row-store';
import { sharedContacts } from './shared-contacts';
import type { RuledRow } from './sheet-rule.test-helper';
import { saidAfter } from './sheet-rule.test-helper';
import { update, withdraw } from './account-rows';
import { blockOf, checkOf, contextFor, told } from '../sheet.test-helper';

const headers = ['Operation', 'Account ID', 'Customer ID', 'First name', 'Phone', 'Phone 2', 'E-mail'];
const context = contextFor(headers);
const number = '+971501234567';

function row(
  account: number,
  phone: CellValue,
  customer: CellValue = '',
  email = '',
  phone2 = '',
): CellValue[] {
  return ['Update', `A${String(account)}`, customer, '', phone, phone2, email];
}

function toldOf(rows: CellValue[][]): Record<number, string[]> {
  return told(checkOf(context, blockOf(rows)));
}

test('a number of four debtors is said in each of its rows, of three it is not', () => {
  expect(toldOf([row(1, number), row(2, number), row(3, number)])).toEqual({});
  expect(
    toldOf([row(1, number), row(2, number), row(3, number), row(4, number), row(5, '+971501234568')]),
  ).toEqual({
    2: ['warning contact-shared'],
    3: ['warning contact-shared'],
    4: ['warning contact-shared'],
    5: ['warning contact-shared'],
  });
});

test('instalments of one account, and accounts of one customer, are one debtor', () => {
  expect(
    toldOf(
      [1, 1, 1, 1, 1].map((account, n) => ['Update', 'A1', `C${String(account)}`, '', number, '', '', n]),
    ),
  ).not.toMatchObject({
    2: expect.arrayContaining(['warning contact-shared']),
  });
  expect(toldOf([1, 2, 3, 4, 5].map((account) => row(account, number, 'C-1')))).toEqual({});
});

test('four accounts of three customers are three debtors', () => {
  expect(
    toldOf(['C-1', 'C-2', 'C-3', 'C-3'].map((customer, account) => row(account, number, customer))),
  ).toEqual({});
});

test('a row that withdraws, or that is no account’s, is told of no shared number', () => {
  const others = [
    ['Withdraw', 'A9', '', '', number, '', ''],
    ['Update', '', '', '', number, '', ''],
  ];
  const rows = [...[1, 2, 3, 4].map((account) => row(account, number)), ...others];
  expect(
    Object.entries(toldOf(rows)).flatMap(([at, said]) => (said.includes('warning contact-shared') ? at : [])),
  ).toEqual(['2', '3', '4', '5']);
});

test('two names on one account are another rule’s matter: accounts count too', () => {
  const named = (account: number, name: string) => [
    'Update',
    `A${String(account)}`,
    '',
    name,
    number,
    '',
    '',
  ];
  const rows = [named(1, 'Ali'), named(2, 'Omar'), named(1, 'Sara'), named(3, 'Noor')];
  const groups = checkOf(context, blockOf(rows)).groups.map(({ cause }) => cause);
  expect(groups.filter((cause) => cause.startsWith('contact-shared'))).toEqual([]);
});

test('one name on many accounts is one debtor, and accounts that name nobody are one each', () => {
  const named = (account: number, name: string) => [
    'Update',
    `A${String(account)}`,
    '',
    name,
    number,
    '',
    '',
  ];
  expect(toldOf([1, 2, 3, 4, 5].map((account) => named(account, 'Mariam')))).toEqual({});
  expect(Object.keys(toldOf([1, 2, 3, 4].map((account) => named(account, ''))))).toEqual([
    '2',
    '3',
    '4',
    '5',
  ]);
});

test('it does not matter in which column a number stands', () => {
  const rows = [row(1, number), row(2, '', '', '', number), row(3, number), row(4, '', '', '', number)];
  expect(Object.keys(toldOf(rows))).toEqual(['2', '3', '4', '5']);
});

test.each(['+12', '+971500000000', '+97150123456789012'])(
  '%s is sent to nobody, however many have it',
  (phone) => {
    const said = Object.values(toldOf([1, 2, 3, 4].map((account) => row(account, phone)))).flat();
    expect(said).not.toContain('warning contact-shared');
  },
);

test('what is left out calls nobody', () => {
  const rows = [1, 2, 3, 4].map((account) => row(account, '0501234567'));
  expect(toldOf(rows)[2]).toEqual(['warning phone-local']);
  expect(toldOf([1, 2, 3, 4].map((account) => row(account, '', '', 'na@na.com')))[2]).toEqual([
    'warning contact-placeholder',
  ]);
  expect(
    toldOf([1, 2, 3, 4].map((account) => ['Withdraw', `A${String(account)}`, '', '', number, '', ''])),
  ).not.toHaveProperty('2', ['warning contact-shared']);
});

test('addresses are compared without capitals and blanks', () => {
  const rows = ['desk@bank.ae', 'Desk@Bank.ae', 'desk@bank.ae ', 'DESK@BANK.AE'].map((email, n) =>
    row(n, '', '', email),
  );
  const result = checkOf(context, blockOf(rows));
  expect(result.groups.map(({ cause, count }) => [cause, count])).toEqual([
    ['contact-shared:desk@bank.ae', 4],
  ]);
  expect(result.groups[0]?.sample.params).toEqual({ value: 'desk@bank.ae', debtors: 4 });
});

test('after edits it says what it would say of the whole sheet', () => {
  const phone = fc.constantFrom('', '+971501234561', '+971501234562', '+971501234563');
  const ruledRow = fc
    .record({
      operation: fc.constantFrom(update, update, update, withdraw),
      accountId: fc.constantFrom('', 'A', 'B', 'C', 'D', 'E', 'F'),
      customer: fc.constantFrom('', 'C-1', 'C-2'),
      phones: fc.tuple(phone, phone),
    })
    .map(({ operation, accountId, customer, phones }): RuledRow => ({
      operation,
      accountId,
      subAccountId: '',
      cells: ['', accountId, customer, '', ...phones, ''],
    }));
  const rule = (store: RowStore) => sharedContacts(store, context, 'phone');
  fc.assert(
    fc.property(
      fc.array(ruledRow, { minLength: 4, maxLength: 14 }),
      fc.array(fc.tuple(fc.nat(13), ruledRow), { maxLength: 30 }),
      (rows, edits) => {
        const fitting = edits.filter(([at]) => at < rows.length);
        const now = [...rows];
        for (const [at, edited] of fitting) now[at] = edited;
        expect(saidAfter(rule, rows, fitting)).toEqual(saidAfter(rule, now, []));
      },
    ),
  );
});
