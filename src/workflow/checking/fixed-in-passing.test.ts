import { fixesOf } from '../../accounts/fixes';
import { blockOf, checkOf, contextFor } from '../../accounts/sheet.test-helper';
import { groupsFixedInPassing } from './fixed-in-passing';

test('as many are counted as would be fixed: no warnings, no rows that are emptied', () => {
  const result = checkOf(
    contextFor(['Operation', 'Account ID', 'Gender', 'Country', 'Paid amount']),
    blockOf([
      ['Update', 'A', 'M', 'UAE', 300],
      ['Update', 'B', '', 'KSA', 50],
      ['Update', 'C', '', 'ARE', 50],
      ['Update', 'C', '', 'ARE', 50],
      ['Update', 'D', '', 'ZZZ', '1,250'],
    ]),
  );
  const groups = groupsFixedInPassing(result.groups);
  expect(groups.map(({ cause }) => cause).sort()).toEqual([
    'amount-not-a-number:paidAmount:separators',
    'country-unknown:KSA',
    'country-unknown:UAE',
  ]);
  const count = groups.reduce((sum, { fixable }) => sum + fixable, 0);
  expect(fixesOf(result, undefined)).toHaveLength(count);
});
