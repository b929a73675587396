import { compareRows } from './compare';
import type { ComparedRow } from './compared-row';
import { prepareUpdates } from './prepared-updates';
import { exportedRow, sheetRow, snapshotOf } from './reconciliation.test-helper';

const snapshot = snapshotOf([
  exportedRow('A', { totalAmount: 10_000, paidAmount: 3000, dueDate: '01/03/2026' }),
]);

function prepared(row: ComparedRow['row']) {
  const [comparison = { kind: 'missing' as const }] = compareRows([row], snapshot, { currencyDecimals: 2 });
  return prepareUpdates([{ row, group: comparison.kind, comparison }]);
}

const whole = {
  principal: '90',
  fees: '20',
  paidAmount: '40',
  paidDate: '20/11/2026',
  dateDue: '05/03/2026',
};

test('an update carries the key and what differs, the total in its three parts', () => {
  const { updates, byHand } = prepared(sheetRow('A', '', 'create', { ...whole, firstName: 'Huda' }));
  expect(updates).toMatchObject([{ operation: 'update' }]);
  expect(updates[0]?.payload).toEqual({
    status: 2,
    accountId: 'A',
    dateDue: '05/03/2026',
    principal: '90',
    interest: '0',
    fees: '20',
    paidAmount: '40',
    paidDate: '20/11/2026',
  });
  expect(byHand).toEqual([]);
});

test('a total paid is never brought down: the sheet takes over what Command collected', () => {
  const { updates, byHand } = prepared(sheetRow('A', '', 'create', { ...whole, paidAmount: '29.99' }));
  expect(updates[0]?.payload.paidAmount).toBeUndefined();
  expect(updates[0]?.differences.map(({ field }) => field)).toEqual(['total', 'dueDate']);
  expect(byHand).toMatchObject([
    { why: 'collected', differences: [{ field: 'paid', sheet: '29.99', command: '30.00' }] },
  ]);
});

test('what Command does not have is created as it stands, or left to a person', () => {
  const row = sheetRow('B', '', 'create', whole);
  expect(prepared(row).updates).toMatchObject([{ operation: 'create', payload: row.payload }]);
  expect(prepared(sheetRow('B', '', 'update', whole))).toMatchObject({
    updates: [],
    byHand: [{ why: 'update-absent' }],
  });
});

test('what cannot be told or agrees gives no row', () => {
  for (const quiet of [sheetRow('A', '', 'withdraw'), sheetRow('A', '', 'update', { paidAmount: '30' })])
    expect(prepared(quiet)).toEqual({ updates: [], byHand: [] });
});
