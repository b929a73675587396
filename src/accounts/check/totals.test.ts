import Big from 'big.js';
import fc from 'fast-check';
import { ExactSum, majorUnits } from '../amounts/exact-sum';
import type { RowAmounts } from './totals';
import { TotalsByOperation, totalsOf } from './totals';

test('sums are exact decimals by operation', () => {
  const rows = Array.from({ length: 10 }, () => ({
    operation: 'create' as const,
    payload: { principal: '0.1', interest: '0.25', paidAmount: '0.3' },
  }));
  expect(totalsOf([...rows, { operation: 'withdraw', payload: {} }])).toEqual({
    create: { rows: 10, principal: '1', interest: '2.5', fees: '0', paid: '3', balance: '0.5' },
    update: { rows: 0, principal: '0', interest: '0', fees: '0', paid: '0', balance: '0' },
    withdraw: { rows: 1, principal: '0', interest: '0', fees: '0', paid: '0', balance: '0' },
  });
});

test('the largest amounts are exact, with and without decimals', () => {
  const of = (principal: string) =>
    totalsOf([{ operation: 'update', payload: { principal } }]).update.principal;
  for (const amount of ['999999999999999', '-999999999999999', '999999999999999.9999', '-100000000000.0001'])
    expect(of(amount)).toBe(amount);
});

test('an amount that is not canonical is refused', () => {
  for (const principal of ['1,000', '1e3', '--1', '.5', '1.', '', '1234567890123456', '0.12345'])
    expect(() => totalsOf([{ operation: 'create', payload: { principal } }])).toThrow(RangeError);
});

/** Up to 13 digits and 3 decimals, of either sign. */
const amount = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.integer({ min: 0, max: 9_999_999_999_999 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([sign, whole, part]) => `${sign}${String(whole)}.${String(part).padStart(3, '0')}`);
const row = fc
  .tuple(fc.constantFrom('create' as const, 'update' as const), amount, amount, amount, amount)
  .map(([operation, principal, interest, fees, paidAmount]): RowAmounts => ({
    operation,
    payload: { principal, interest, fees, paidAmount },
  }));

test('sums agree with decimal arithmetic, however large, whatever their sign', () => {
  const decimal = (text: string | undefined): Big => new Big(text ?? 0);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const updates = rows.filter(({ operation }) => operation === 'update');
      const sum = (of: (payload: RowAmounts['payload']) => Big): string =>
        updates
          .reduce((all, { payload }) => all.plus(of(payload)), new Big(0))
          .plus(0)
          .toFixed();
      expect(totalsOf(rows).update).toEqual({
        rows: updates.length,
        principal: sum(({ principal }) => decimal(principal)),
        interest: sum(({ interest }) => decimal(interest)),
        fees: sum(({ fees }) => decimal(fees)),
        paid: sum(({ paidAmount }) => decimal(paidAmount)),
        balance: sum(({ principal, interest, fees, paidAmount }) =>
          decimal(principal).plus(decimal(interest)).plus(decimal(fees)).minus(decimal(paidAmount)),
        ),
      });
    }),
  );
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      expect(totalsOf([...rows].reverse())).toEqual(totalsOf(rows));
    }),
  );
});

test('a row that is taken out leaves no trace', () => {
  const totals = new TotalsByOperation(2);
  totals.add('update', 10_050, 0, 5, 3000n);
  totals.add('update', 4e15, 4e15, -25, 1);
  totals.remove('update', 4e15, 4e15, -25, 1);
  expect(totals.result().update).toEqual({
    rows: 1,
    principal: '100.5',
    interest: '0',
    fees: '0.05',
    paid: '30',
    balance: '70.55',
  });
});

test('a sum passes what a number can count', () => {
  const sum = new ExactSum();
  for (let n = 0; n < 20; n += 1) sum.add(4e15);
  sum.add(1);
  expect(sum.units).toBe(80_000_000_000_000_001n);
  expect(majorUnits(sum.units, 2)).toBe('800000000000000.01');
});
