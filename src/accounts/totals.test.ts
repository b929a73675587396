import Big from 'big.js';
import fc from 'fast-check';
import { ExactSum, majorUnits } from './exact-sum';
import { totalsOf } from './totals';

test('sums are exact decimals by operation', () => {
  const rows = Array.from({ length: 10 }, () => ({
    operation: 'create' as const,
    payload: { status: 1 as const, accountId: 'A', principal: '0.1', interest: '0.25', paidAmount: '0.3' },
  }));
  expect(totalsOf([...rows, { operation: 'withdraw', payload: { status: 3, accountId: 'A' } }])).toEqual({
    create: { rows: 10, principal: '1', interest: '2.5', fees: '0', paid: '3', balance: '0.5' },
    update: { rows: 0, principal: '0', interest: '0', fees: '0', paid: '0', balance: '0' },
    withdraw: { rows: 1, principal: '0', interest: '0', fees: '0', paid: '0', balance: '0' },
  });
});

test('an amount that is not canonical is refused', () => {
  expect(() =>
    totalsOf([{ operation: 'create', payload: { status: 1, accountId: 'A', principal: '1,000' } }]),
  ).toThrow(RangeError);
});

test('sums agree with decimal arithmetic, however large', () => {
  const amount = fc
    .tuple(fc.integer({ min: 0, max: 9_999_999_999_999 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, part]) => `${String(whole)}.${String(part).padStart(3, '0')}`);
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 40 }), (amounts) => {
      const expected = amounts.reduce((sum, next) => sum.plus(next), new Big(0)).toFixed();
      const rows = amounts.map((principal) => ({
        operation: 'update' as const,
        payload: { status: 2 as const, accountId: 'A', principal },
      }));
      expect(totalsOf(rows).update.principal).toBe(expected);
    }),
  );
});

test('a sum passes what a number can count', () => {
  const sum = new ExactSum();
  for (let n = 0; n < 20; n += 1) sum.add(4e15);
  sum.add(1);
  expect(sum.units).toBe(80_000_000_000_000_001n);
  expect(majorUnits(sum.units, 2)).toBe('800000000000000.01');
});
