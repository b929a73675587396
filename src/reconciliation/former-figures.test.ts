import type { ExportedRow } from '../ports/command-port';
import { formerFigures, formerPaid } from './former-figures';
import { takeSnapshot } from './snapshot';

const held = (reference: string, paidAmount: number): ExportedRow => ({
  reference,
  publicId: undefined,
  totalAmount: 120_000,
  balanceAmount: undefined,
  paidAmount,
  dueDate: '15/03/2026',
  status: 'active',
  updatedAt: undefined,
});

const snapshot = takeSnapshot('2026-11-22T10:00:00+04:00', {
  accounts: [held('AC-1', 30_000)],
  'sub-accounts': [held('SUB-1', 30_050), held('TWICE', 1), held('TWICE', 2)],
});

test('a row of an account and one of a sub-account, in major units of the currency', () => {
  expect(formerFigures(snapshot, { accountId: 'AC-1', subAccountId: '' }, 2)).toEqual({
    total: '1200',
    paid: '300',
    balance: undefined,
    dueDate: '15/03/2026',
  });
  const sub = { accountId: 'AC-1', subAccountId: 'SUB-1' };
  expect(formerPaid(snapshot, sub, 2)).toBe('300.5');
  expect(formerFigures(snapshot, sub, 3)).toMatchObject({ paid: '30.05' });
});

test('what was not there is told apart from what cannot be told', () => {
  for (const key of [
    { accountId: 'AC-2', subAccountId: '' },
    { accountId: 'AC-1', subAccountId: 'SUB-9' },
  ]) {
    expect(formerFigures(snapshot, key, 2)).toBe('absent');
    expect(formerPaid(snapshot, key, 2)).toBeUndefined();
  }
  const twice = { accountId: 'AC-1', subAccountId: 'TWICE' };
  expect(formerFigures(snapshot, twice, 2)).toBeUndefined();
  expect(formerPaid(snapshot, twice, 2)).toBeUndefined();
});
