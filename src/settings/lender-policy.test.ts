import { defaultLenderPolicy, lenderPolicySchema } from './lender-policy';
import { defaultSettings, settingsSchema } from './settings';

const fits = (part: object): boolean =>
  lenderPolicySchema.safeParse({ ...defaultLenderPolicy, ...part }).success;

test.each([
  [
    {
      required: {
        create: { phone1: 'error', address3Country: 'warning' },
        withdraw: { withdrawalReason: 'optional' },
      },
    },
  ],
  [{ loanTypes: [{ code: 1, label: 'Personal loan' }, { code: 2, label: 'قرض سيارة' }] }], // prettier-ignore
  [
    {
      withdrawalReasons: ['Settled', 'Sent in error'],
      allowedNegatives: ['interest', 'fees'],
      amountUnit: 'minor',
    },
  ],
])('%j fits', (part) => {
  expect(fits(part)).toBe(true);
});

test.each([
  [{ required: { create: { phone: 'error' } } }],
  [{ required: { create: { phone1: 'loud' } } }],
  [{ required: { delete: {} } }],
  [{ loanTypes: [{ code: 1.5, label: 'Personal loan' }] }],
  [{ loanTypes: [{ code: 1, label: ' ' }] }],
  [{ loanTypes: [{ code: 1, label: 'Personal loan' }, { code: 1, label: 'Car loan' }] }], // prettier-ignore
  [{ loanTypes: [{ code: 1, label: 'Personal loan' }, { code: 2, label: 'personal-loan' }] }], // prettier-ignore
  [{ withdrawalReasons: ['Settled', 'SETTLED'] }],
  [{ withdrawalReasons: ['x'.repeat(101)] }],
  [{ allowedNegatives: ['principal'] }],
  [{ amountUnit: 'cents' }],
])('%j does not', (part) => {
  expect(fits(part)).toBe(false);
});

test('settings kept before there was a policy are still good', () => {
  const { policy, ...older } = defaultSettings;
  expect(policy).toEqual(defaultLenderPolicy);
  expect(settingsSchema.parse({ ...older, currency: 'BHD' })).toEqual({
    ...defaultSettings,
    currency: 'BHD',
  });
});
