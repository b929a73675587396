import { columnIndex } from '../column-index';
import { blockOf, checkOf, contextFor, emiratesProfile } from '../sheet.test-helper';
import { amountCells } from './amount-cells';
import { RowStore } from './row-store';

function storeWith(accountId: string): RowStore {
  const store = new RowStore();
  store.put(0, 1, 0, []);
  if (accountId !== '') store.tie(0, accountId, '');
  return store;
}

test('a plain number needs no reader, and is kept for the totals', () => {
  const store = storeWith('A');
  const fees = amountCells(2, columnIndex(4), emiratesProfile, store);
  expect([33.33, 1000 / 3, '33.33', true].map((value) => fees.look(value, 0, 0))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(store.feesOf(0)).toBe(3333);
  expect(store.interestOf(0)).toBeNaN();
  expect(store.paidOf(0)).toBeNaN();
});

test('too many decimals are said together with the account’s other amounts, or at once in a row without an account', () => {
  const finding = {
    code: 'amount-decimals',
    params: { value: '33.333', reading: '33.33', allowed: 2, currency: 'AED' },
    severity: 'error',
    cause: 'amount-decimals:fees',
  } as const;
  for (const [accountId, saidAtOnce] of [
    ['A', undefined],
    ['', finding],
  ] as const) {
    const store = storeWith(accountId);
    const { take } = amountCells(2, columnIndex(4), emiratesProfile, store);
    expect(take?.({ value: undefined, finding }, 0)).toEqual(saidAtOnce);
    expect(store.overPrecise.has(0)).toBe(true);
    expect(RowStore.states[store.state[0] ?? 0]).toBe('error');
  }
});

test('an amount that its reader takes is kept, with what the reader says of it', () => {
  const store = storeWith('A');
  const { take } = amountCells(2, columnIndex(4), emiratesProfile, store);
  expect(take?.({ value: '12.5', finding: undefined }, 0)).toBeUndefined();
  expect(store.feesOf(0)).toBe(1250);
  expect(store.overPrecise.size).toBe(0);
});

test('a number that is shown as a date or a percentage is no amount; formats that were not asked for say nothing', () => {
  const context = contextFor(['Operation', 'Account ID', 'Paid amount']);
  const rows = [
    ['Update', 'A', 46_096],
    ['Update', 'B', 0.75],
    ['Update', 'C', 100],
  ];
  const column = columnIndex(2);
  const formats = new Map([[column, ['dd/mm/yyyy', '0%', '#,##0.00']]]);
  const { issues, totals } = checkOf(context, { ...blockOf(rows), formats });
  expect([...issues.values()].flat().map(({ row, params }) => [row, params])).toEqual([
    [2, { value: '46096', shown: 'day' }],
    [3, { value: '0.75', shown: 'percent' }],
  ]);
  expect(totals.update.paid).toBe('100');
  expect(checkOf(context, { ...blockOf(rows), formats: new Map() }).issues.size).toBe(0);
});
