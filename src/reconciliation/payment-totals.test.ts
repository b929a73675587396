import type { ExportedPayment } from '../ports/command-port';
import { paidChange, paymentTotals } from './payment-totals';
import { exportedRow, snapshotOf } from './reconciliation.test-helper';

function payment(amount: number, over: Partial<ExportedPayment> = {}): ExportedPayment {
  return {
    publicId: undefined,
    amount,
    settledAmount: undefined,
    type: 'COLLECTED',
    status: 'SUCCESS',
    isSettled: false,
    paidBeforeSubmission: false,
    paidAt: undefined,
    failureReason: undefined,
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
    ...over,
  };
}

const november = { from: '2026-11-01', offset: '+04:00', decimals: 2 };

test('totals by status, settlement and month; a failed payment is no money', () => {
  const totals = paymentTotals(
    [
      payment(1234),
      payment(500, { isSettled: true, paidAt: '2026-11-03T00:00:00.000Z' }),
      payment(999, { status: 'FAILED' }),
      payment(1, { status: undefined, createdAt: undefined }),
      payment(7, { paidAt: '2026-12-01T00:00:00.000Z' }),
    ],
    november,
  );
  expect(totals).toEqual({
    byStatus: [
      { status: 'SUCCESS', payments: 3, amount: '17.41' },
      { status: 'FAILED', payments: 1, amount: '9.99' },
      { status: undefined, payments: 1, amount: '0.01' },
    ],
    settled: { payments: 1, amount: '5' },
    notSettled: { payments: 2, amount: '12.41' },
    byMonth: [
      { month: '2026-11', payments: 2, amount: '17.34' },
      { month: '2026-12', payments: 1, amount: '0.07' },
    ],
  });
});

test('a payment belongs to the day it had on the person’s clock', () => {
  const late = payment(100, { paidAt: '2026-10-31T21:00:00.000Z' });
  expect(paymentTotals([late], november).byMonth).toEqual([{ month: '2026-11', payments: 1, amount: '1' }]);
  expect(paymentTotals([late], { ...november, offset: '+00:00' }).byStatus).toEqual([]);
});

test('the change in total paid is held against what came between the two looks', () => {
  const before = {
    ...snapshotOf([exportedRow('A', { paidAmount: 1000 })]),
    asOf: '2026-11-19T00:00:00+04:00',
  };
  const now = {
    ...snapshotOf([exportedRow('A', { paidAmount: 2234 }), exportedRow('B', { paidAmount: 50 })]),
    asOf: '2026-11-21T00:00:00+04:00',
  };
  const payments = [
    payment(1234),
    payment(777, { status: 'PENDING' }),
    payment(888, { createdAt: '2026-11-18T19:59:00.000Z' }),
  ];
  expect(paidChange(before, now, payments, 2)).toMatchObject({
    paidBefore: '10',
    paidNow: '22.84',
    change: '12.84',
    payments: { payments: 1, amount: '12.34' },
    unexplained: '0.5',
  });
});
