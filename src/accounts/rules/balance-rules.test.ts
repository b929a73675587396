import { balanceFinding } from './balance-rules';

const { NaN: blank } = Number;
const told = (create: boolean, ...amounts: [number, number, number, number]) => {
  const finding = balanceFinding(create, ...amounts, 2);
  return finding === undefined ? undefined : [finding.severity, finding.code, finding.params];
};

test('paid above the total: an error on a create, a warning on an update', () => {
  const params = { paid: '120.50', total: '115.00' };
  expect(told(true, 10000, 1000, 500, 12050)).toEqual(['error', 'credit-balance', params]);
  expect(told(false, 10000, 1000, 500, 12050)).toEqual(['warning', 'paid-above-total', params]);
});

test('paid up to the last fils is no credit', () => {
  expect(told(true, 10000, 1000, 500, 11500)).toBeUndefined();
  expect(told(false, 10000, 1000, 500, 11500)).toBeUndefined();
});

test('an update that leaves out an amount is not judged; on a create a blank amount is none', () => {
  expect(told(false, 10000, blank, 500, 99999)).toBeUndefined();
  expect(told(false, blank, blank, blank, 99999)).toBeUndefined();
  expect(told(true, 10000, blank, blank, 10001)?.slice(0, 2)).toEqual(['error', 'credit-balance']);
});

test('a create without a readable principal has another error', () => {
  expect(told(true, blank, 100, 100, 99999)).toBeUndefined();
});

test('fees given back can leave less than nothing to a new account', () => {
  expect(told(true, 1000, blank, -2000, blank)).toEqual([
    'error',
    'credit-balance',
    { paid: '0.00', total: '-10.00' },
  ]);
  expect(told(false, 1000, 0, -2000, blank)).toBeUndefined();
});
