import type { PartOfAccount } from './whole-accounts';
import { wholeAccounts } from './whole-accounts';

const part = (accountId: string, subAccountId: string, over: Partial<PartOfAccount> = {}): PartOfAccount => ({
  key: { accountId, subAccountId },
  operation: 'create',
  earlier: undefined,
  ...over,
});

const [one, two, three] = [part('A', '1'), part('A', '2'), part('B', '1')] as const;
const all = [one, two, three];

test('a part of a new account stays behind; the whole of it goes', () => {
  expect(wholeAccounts([one, three], all)).toEqual({ go: [three], parts: 1 });
  expect(wholeAccounts(all, all)).toEqual({ go: all, parts: 0 });
  expect(wholeAccounts([], all)).toEqual({ go: [], parts: 0 });
});

test('updates, withdrawals and rows that Command took before go alone', () => {
  const update = part('A', '3', { operation: 'update' });
  const withdrawal = part('A', '4', { operation: 'withdraw' });
  const changed = part('A', '5', { earlier: 'changed' });
  const there = [update, withdrawal, changed];
  expect(wholeAccounts(there, [...all, ...there])).toEqual({ go: there, parts: 0 });
  expect(wholeAccounts([one, two], [...all, ...there])).toEqual({ go: [one, two], parts: 0 });
});

test('a row that was rejected is still to be created', () => {
  const rejected = part('A', '2', { earlier: 'rejected' });
  expect(wholeAccounts([rejected], [one, rejected])).toEqual({ go: [], parts: 1 });
});
