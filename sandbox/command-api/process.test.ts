import * as fc from 'fast-check';
import { accountFigures, figuresOf, statusOf } from './figures';
import { emptyLedger, type Ledger } from './ledger';
import { processRow } from './process';
import type { SubmittedAccount } from './submitted-account';
import { validateAccount } from './validate-account';

const at = Date.UTC(2026, 10, 2);
let ledger: Ledger;
beforeEach(() => {
  ledger = emptyLedger();
});

function row(fields: Record<string, unknown>): SubmittedAccount {
  const judged = validateAccount(fields, { decimals: 2 });
  if (!judged.ok) throw new Error(judged.messages.join());
  return judged.account;
}
let ids = 0;
const send = (...rows: Record<string, unknown>[]) => {
  for (const fields of rows) processRow(ledger, row(fields), at, () => `id-${String(ids++)}`);
};
const account = (accountId = 'A') => {
  const found = ledger.accounts.get(accountId);
  if (found === undefined) throw new Error(`no ${accountId}`);
  return found;
};
const reasons = () => ledger.ignored.map(({ operation, reason }) => `${operation}: ${reason}`);

test('the documented lifecycle: paid is cumulative, 30 then 50 leaves 50 of 100', () => {
  send({ status: 1, accountId: 'A', principal: '100', paidAmount: '0' });
  send({ status: 2, accountId: 'A', paidAmount: '30' });
  expect(accountFigures(account()).balance).toBe(7000);
  send({ status: 2, accountId: 'A', paidAmount: '50' });
  expect(accountFigures(account())).toMatchObject({ total: 10_000, paid: 5000, balance: 5000 });
  expect(ledger.payments.map(({ amount }) => amount)).toEqual([3000, 2000]);
});

test('a sub-account makes its account, and the account is the sum of its sub-accounts', () => {
  send(
    {
      status: 1,
      accountId: 'A',
      subAccountId: '1',
      principal: '25',
      merchant: 'Shop',
      dateDue: '01/12/2026',
    },
    { status: 1, accountId: 'A', subAccountId: '2', principal: '25', fees: '1' },
    { status: 1, accountId: 'B', subAccountId: '1', principal: '7' },
  );
  expect(accountFigures(account())).toMatchObject({ total: 5100, balance: 5100 });
  expect(account().fields).toEqual({ accountId: 'A', merchant: 'Shop' });
  send({ status: 2, accountId: 'A', subAccountId: '1', paidAmount: '25' });
  expect(accountFigures(account()).balance).toBe(2600);
  expect(accountFigures(account('B')).balance).toBe(700);
  send({ status: 3, accountId: 'A', subAccountId: '2' });
  expect(accountFigures(account())).toMatchObject({ total: 2500, balance: 0 });
  expect(statusOf(account())).toBe('PAID');
});

test('a row for the whole account may come after its sub-accounts, once', () => {
  send({ status: 1, accountId: 'A', subAccountId: '1', principal: '25' });
  send(
    { status: 1, accountId: 'A', firstName: 'Invented' },
    { status: 1, accountId: 'A', firstName: 'Twice' },
  );
  expect(account().fields['firstName']).toBe('Invented');
  expect(reasons()).toEqual(['create: already there']);
});

test('what cannot be done is dropped silently and noted', () => {
  send(
    { status: 2, accountId: 'A', paidAmount: '1' },
    { status: 3, accountId: 'A' },
    { status: 1, accountId: 'A', subAccountId: '1', principal: '1' },
    { status: 1, accountId: 'A', subAccountId: '1', principal: '2' },
    { status: 2, accountId: 'A', subAccountId: '2', paidAmount: '1' },
    { status: 3, accountId: 'A' },
    { status: 3, accountId: 'A' },
    { status: 2, accountId: 'A', subAccountId: '1', paidAmount: '1' },
    { status: 1, accountId: 'A', subAccountId: '3' },
  );
  expect(reasons()).toEqual([
    'update: not there',
    'withdraw: not there',
    'create: already there',
    'update: not there',
    'withdraw: withdrawn before',
    'update: withdrawn before',
    'create: withdrawn before',
  ]);
  expect(statusOf(account())).toBe('WITHDRAWN');
  expect(accountFigures(account()).balance).toBe(0);
});

test('withdrawing its last sub-account withdraws an account, and a new sub-account brings it back', () => {
  send(
    { status: 1, accountId: 'A', subAccountId: '1', principal: '25' },
    { status: 3, accountId: 'A', subAccountId: '1' },
  );
  expect(statusOf(account())).toBe('WITHDRAWN');
  send({ status: 1, accountId: 'A', subAccountId: '2', principal: '5' });
  expect(statusOf(account())).toBe('IN_COLLECTION');
});

test('every figure adds up, whatever was owed and paid', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, amount, amount, (principal, interest, fees, paid) => {
      const figures = figuresOf({ principal, interest, fees, paid });
      expect(figures.balance).toBe(Math.max(0, figures.total - paid));
      expect(figures.principal + figures.interest + figures.fees).toBe(figures.balance);
      expect(figures.actualBalance).toBe(figures.total - paid);
    }),
  );
});
