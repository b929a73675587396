import { blockOf, checkOf, contextFor, emiratesProfile } from '../sheet.test-helper';

test('a fee that is given back and rounds to nothing is 0, and no −0', () => {
  const context = contextFor(['Operation', 'Account ID', 'Fees'], {
    profile: { ...emiratesProfile, allowedNegatives: ['fees'] },
  });
  const fixes = [...checkOf(context, blockOf([['Update', 'A', -0.001]])).issues.values()]
    .flat()
    .map(({ code, fix }) => [code, fix?.after]);
  expect(fixes).toEqual([['amount-decimals', 0]]);
});
