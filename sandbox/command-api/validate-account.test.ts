import { isCountryCode, validateAccount } from './validate-account';

const judge = (fields: object, decimals = 2) => {
  const judged = validateAccount({ status: 1, accountId: 'A1', ...fields }, { decimals });
  return judged.ok ? 'ok' : judged.messages.join('; ');
};

test('takes the documented example, amounts as texts or as numbers', () => {
  const judged = validateAccount(
    {
      status: 2,
      accountId: 'A1',
      subAccountId: 'S1',
      language: 'ar',
      birthDate: '29/02/2000',
      phones: [{ number: '+971501234567', type: 'mobile' }],
      emails: [{ email: 'a@example.com', type: null }],
      addresses: [{ country: 'ARE', street: null }],
      dateDue: '15/03/2026',
      principal: '5000',
      interest: 12.5,
      paidAmount: '0',
      loanType: 3,
      additionalData: { colour: 'blue' },
    },
    { decimals: 2 },
  );
  expect(judged).toMatchObject({
    ok: true,
    account: {
      operation: 'update',
      subAccountId: 'S1',
      amounts: { principal: 500_000, interest: 1250, paidAmount: 0 },
    },
  });
});

test.each([
  [{ status: 4 }, 'status must be 1, 2 or 3'],
  [{ status: '1' }, 'status must be 1, 2 or 3'],
  [{ accountId: ' ' }, 'accountId is required and must be a text'],
  [{ accountId: 784 }, 'accountId is required and must be a text'],
  [{ subAccountId: 1 }, 'subAccountId must be a text'],
  [{ dateDue: '31/02/2026' }, 'Invalid date format: dateDue must be a real day as dd/MM/yyyy'],
  [{ paidDate: '1/2/2026' }, 'Invalid date format: paidDate must be a real day as dd/MM/yyyy'],
  [{ birthDate: '2026-03-15' }, 'Invalid date format: birthDate must be a real day as dd/MM/yyyy'],
  [{ principal: '1,250' }, 'Invalid amount: principal'],
  [{ principal: -1 }, 'Invalid amount: principal'],
  [{ fees: '1.005' }, 'Invalid amount: fees'],
  [{ interest: '' }, 'Invalid amount: interest'],
  [{ language: 'fr' }, 'language must be en or ar'],
  [{ loanType: '3' }, 'loanType must be an integer'],
  [{ firstName: 5 }, 'firstName must be a text'],
  [{ additionalData: [] }, 'additionalData must be an object'],
  [{ phones: [{ type: 'mobile' }] }, 'phones: number must be a text'],
  [{ emails: 'a@example.com' }, 'emails must be an array'],
  [{ addresses: [{ country: 'AE' }] }, 'Invalid country code: addresses.country must be ISO 3166-1 alpha-3'],
  [{ addresses: ['ARE'] }, 'addresses must be an array of objects'],
])('%j is refused', (fields, message) => {
  expect(judge(fields)).toBe(message);
});

test('null and absent fields are not judged, trailing zeros are no decimals, BHD has three', () => {
  expect(judge({ principal: null, dateDue: null, subAccountId: null })).toBe('ok');
  expect(judge({ principal: '1.500' })).toBe('ok');
  expect(judge({ principal: '1.505' }, 3)).toBe('ok');
});

test('countries are those of ISO 3166-1 alpha-3, nothing user-assigned', () => {
  expect(['ARE', 'SAU', 'BHR', 'GBR'].every(isCountryCode)).toBe(true);
  expect(['XKX', 'XKK', 'UAE', 'KSA', 'are', 'AE', 'ZZZ', '', 784].some(isCountryCode)).toBe(false);
});
