import fc from 'fast-check';
import { fixedCells, fixesOf } from '../fixes';
import { blockOf, checkOf, contextFor } from '../sheet.test-helper';
import { rowPlan } from '../check/row-plan';
import { create, update } from './account-rows';
import { repeatedSubAccounts } from './repeated-sub-accounts';
import type { RuledRow } from './sheet-rule.test-helper';
import { saidAfter } from './sheet-rule.test-helper';

const plan = rowPlan(contextFor(['Operation', 'Account ID', 'Sub-account ID']));

const row = fc
  .record({
    operation: fc.constantFrom(create, update, update),
    accountId: fc.constantFrom('', 'A', 'B', 'C', 'D'),
    subAccountId: fc.constantFrom('', '1', '1', '2', '2', 'A-1'),
  })
  .map((one): RuledRow => ({ ...one, cells: ['', one.accountId, one.subAccountId] }));

test('after edits it says what it would say of the whole sheet', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 4, maxLength: 10 }),
      fc.array(fc.tuple(fc.nat(9), row), { maxLength: 40 }),
      (rows, edits) => {
        const fitting = edits.filter(([at]) => at < rows.length);
        const now = [...rows];
        for (const [at, edited] of fitting) now[at] = edited;
        expect(saidAfter((store) => repeatedSubAccounts(store, plan), rows, fitting)).toEqual(
          saidAfter((store) => repeatedSubAccounts(store, plan), now, []),
        );
      },
    ),
  );
});

test('an account id that is wrong itself is put in front of nothing', () => {
  const context = contextFor(['Operation', 'Account ID', 'Sub-account ID', 'Due date', 'Principal']);
  // The A of the second is Cyrillic; the last is wrong in its day alone.
  const prefixes = (...accounts: readonly string[]) => {
    const rows = accounts.map((account, at) => [
      'Create',
      account,
      '1',
      at === accounts.length - 1 ? 'soon' : '15/03/2026',
      100,
    ]);
    return fixesOf(checkOf(context, blockOf(rows)), 'sub-accounts-repeat:new')
      .flatMap(fixedCells)
      .map(({ after }) => after);
  };
  expect(prefixes('A-1', '\u0410-2', 'A-3', 'A-4')).toEqual(['A-1-1', 'A-3-1', 'A-4-1']);
  expect(prefixes('\u0410-2', 'A-3', 'A-4')).toEqual([]);
});
