import { askedFields } from './asked-fields';

test('a withdrawal can be asked for a sub-account and its reason', () => {
  expect(askedFields('withdraw')).toEqual([
    { field: 'subAccountId', means: 'optional' },
    { field: 'withdrawalReason', means: 'error' },
  ]);
});

test('a create for what it sends, of each list the first entry, but not for what the API needs anyway', () => {
  const asked = new Map(askedFields('create').map(({ field, means }) => [field, means]));
  expect([asked.get('principal'), asked.get('phone1'), asked.get('email1')]).toEqual([
    'error',
    'warning',
    'optional',
  ]);
  for (const field of [
    'operation',
    'accountId',
    'withdrawalReason',
    'phone2',
    'currency',
    'additionalData',
  ] as const)
    expect(asked.has(field)).toBe(false);
});
