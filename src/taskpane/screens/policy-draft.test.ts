import { defaultLenderPolicy } from '../../settings/lender-policy';
import { policyDraftOf, policyEntered, withBlankMeaning } from './policy-draft';

const policy = {
  required: { create: { email1: 'error' } },
  loanTypes: [{ code: 1, label: 'Personal loan' }, { code: 20, label: 'قرض سيارة' }], // prettier-ignore
  withdrawalReasons: ['Settled', 'Sent in error'],
  allowedNegatives: ['fees'],
  amountUnit: 'minor',
  compulsoryPreflight: true,
  comparison: { fields: ['paid'], tolerance: '0.05' },
} as const;

test('a policy is shown as lines and read back from them', () => {
  const draft = policyDraftOf({ ...policy, loanTypes: [...policy.loanTypes], withdrawalReasons: [...policy.withdrawalReasons], allowedNegatives: ['fees'], comparison: { fields: ['paid'], tolerance: ' ٠٫05' } }); // prettier-ignore
  expect([draft.loanTypes, draft.withdrawalReasons]).toEqual([
    '1 = Personal loan\n20 = قرض سيارة',
    'Settled\nSent in error',
  ]);
  expect(policyEntered(draft)).toEqual(policy);
});

test('lines are forgiven their spaces, blank lines, other signs and Arabic digits', () => {
  const draft = policyDraftOf(defaultLenderPolicy);
  expect(
    policyEntered({ ...draft, loanTypes: ' 1: Card \r\n\n٢ - BNPL', withdrawalReasons: ' Settled \n\n' }),
  ).toMatchObject({
    loanTypes: [{ code: 1, label: 'Card' }, { code: 2, label: 'BNPL' }], // prettier-ignore
    withdrawalReasons: ['Settled'],
  });
});

test('a line without a code or a label is none', () => {
  const { loanTypes } = policyEntered({
    ...policyDraftOf(defaultLenderPolicy),
    loanTypes: 'Card\n1 =\n1234567890 = Card',
  });
  expect(loanTypes).toEqual([{ code: NaN, label: '' }, { code: NaN, label: '' }, { code: NaN, label: '' }]); // prettier-ignore
});

test('what is as usual needs no entry', () => {
  const once = withBlankMeaning({}, 'create', { field: 'email1', usual: 'optional', means: 'error' });
  expect(once).toEqual({ create: { email1: 'error' } });
  const twice = withBlankMeaning(once, 'create', { field: 'principal', usual: 'error', means: 'warning' });
  expect(twice).toEqual({ create: { email1: 'error', principal: 'warning' } });
  expect(
    withBlankMeaning(twice, 'create', { field: 'email1', usual: 'optional', means: 'optional' }),
  ).toEqual({
    create: { principal: 'warning' },
  });
});
