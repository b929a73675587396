import { blockOf, checkOf, contextFor, told } from '../sheet.test-helper';

const context = contextFor([
  'Operation',
  'Account ID',
  'Due date',
  'Principal',
  'First name',
  'Phone',
  'Phone 2',
  'E-mail',
]);

function issuesOf(operation: string, phone: string | number, phone2 = '', email = ''): string[] {
  const block = blockOf([[operation, 'A1', '15/03/2026', 100, 'Mariam', phone, phone2, email]]);
  return told(checkOf(context, block))[2] ?? [];
}

test('a new account with no contact that can be sent has an error, at the first of them', () => {
  expect(issuesOf('Create', '0500000000')).toEqual(['error contact-missing', 'warning contact-placeholder']);
  const block = blockOf([['Create', 'A1', '15/03/2026', 100, 'Mariam', '', '12', 'na@na.com']]);
  const errors = checkOf(context, block)
    .issues.get(block.firstRow)
    ?.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([
    {
      code: 'contact-missing',
      params: { contacts: 2 },
      severity: 'error',
      row: 2,
      column: 6,
      field: 'phone2',
      cause: 'contact-missing',
    },
  ]);
});

test.each([
  ['a good phone', '+971501234567', '', ''],
  ['a good second phone', '0500000000', '+919876543211', ''],
  ['a number in a range nobody knows', '+966211234567', '', ''],
  ['an e-mail', '0501234567', '', 'mariam@example.com'],
])('%s is enough', (_, phone, phone2, email) => {
  expect(issuesOf('Create', phone, phone2, email)).not.toContain('error contact-missing');
});

test('blank cells are the policy’s matter, and an update goes without', () => {
  expect(issuesOf('Create', '')).toEqual(['warning required-blank']);
  expect(issuesOf('Update', '0500000000')).toEqual(['warning contact-placeholder']);
  expect(issuesOf('Withdraw', '0500000000')).not.toContain('error contact-missing');
});
