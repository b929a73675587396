import type { ControlTotal } from '../../accounts/check/check-result';
import { ledgerDifferences, readLedger } from './ledger';

const none: ControlTotal = { rows: 0, principal: '0', interest: '0', fees: '0', paid: '0', balance: '0' };
const totals = {
  create: { ...none, rows: 1, principal: '100', paid: '0.1', balance: '99.9' },
  update: { ...none, rows: 2, paid: '0.2', balance: '-0.2' },
  withdraw: none,
};

test('a ledger that agrees, exactly and over all operations', () => {
  expect(ledgerDifferences({ rows: 3, sum: '0.30', of: 'paid' }, totals)).toBeUndefined();
  expect(ledgerDifferences({ sum: '99.7', of: 'balance' }, totals)).toBeUndefined();
  expect(ledgerDifferences({ rows: 3, of: 'principal' }, totals)).toBeUndefined();
});

test('what does not agree is told with both figures', () => {
  expect(ledgerDifferences({ rows: 4, sum: '0.31', of: 'paid' }, totals)).toEqual({
    rows: { ledger: 4, sheet: 3 },
    sum: { ledger: '0.31', sheet: '0.3' },
  });
});

test.each([
  [{ rows: '488', of: 'paid', sum: '61,240.50' }, { rows: 488, of: 'paid', sum: '61240.50' }, []],
  [{ rows: ' ', of: 'paid', sum: 'SAR 12' }, { of: 'paid', sum: '12' }, []],
  [{ rows: '٤٨٨', of: 'balance', sum: '' }, { rows: 488, of: 'balance' }, []],
  [{ rows: '', of: 'paid', sum: '' }, undefined, []],
  [{ rows: '4.5', of: 'paid', sum: 'twelve' }, undefined, ['rows', 'sum']],
  [{ rows: '-3', of: 'paid', sum: '1' }, { of: 'paid', sum: '1' }, ['rows']],
] as const)('what is entered of a ledger: %j', (entry, ledger, wrong) => {
  expect(readLedger(entry, 'SAR')).toEqual({ ledger, wrong });
});
