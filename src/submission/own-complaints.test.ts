import { complaintsByAccount } from './own-complaints';
import { preparedRow } from './submission.test-helper';

const rows = ['AC-1', 'AC-10', 'AC 1', 'AC', '12'].map((account, at) => preparedRow(at + 2, account));

describe('complaintsByAccount', () => {
  it.each<[string, readonly string[]]>([
    ['AC-1: Invalid date', ['AC-1']],
    ['Account "AC-10" exists.', ['AC-10']],
    ['Nothing is known of AC-10.', ['AC-10']],
    ['AC 1 is wrong', ['AC 1']],
    ['AC-1, AC-10: alike', ['AC-1', 'AC-10']],
    ['AC-100: Invalid', []],
    ['AC-1.5 and AC-1/2 and XAC-1', []],
    ['30/12/2026 is no date', []],
    ['Invalid date', []],
    [`${'x '.repeat(300)}AC-1`, []],
  ])('%s', (complaint, accounts) => {
    const found = complaintsByAccount(rows, [complaint]);
    expect([...found]).toEqual(accounts.map((account) => [account, [complaint]]));
  });

  it('keeps all complaints of an account, in their order', () => {
    expect(complaintsByAccount(rows, ['AC-1: x', 'AC: y', 'AC-1: z']).get('AC-1')).toEqual([
      'AC-1: x',
      'AC-1: z',
    ]);
  });
});
