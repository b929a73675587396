import type { ControlTotal } from '../../accounts/check/check-result';
import { agreementOf, sumIn } from './receipt-figures';
import type { Ledger, ReceiptRecord } from './receipt-record';

const total = (rows: number, paid: string): ControlTotal => ({
  rows,
  principal: '0',
  interest: '0',
  fees: '0',
  paid,
  balance: `-${paid}`,
});

function record(
  update: ReceiptRecord['totals']['update'],
  more: Partial<ReceiptRecord> & { readonly ledger?: Ledger } = {},
): ReceiptRecord {
  return {
    receipt: '2026-11-042',
    startedAt: '2026-11-22T10:00:00+04:00',
    endedAt: '2026-11-22T10:01:00+04:00',
    email: 'demo@example.com',
    preparedBy: '',
    lender: 'demo',
    environment: 'staging',
    currency: 'AED',
    version: '1.0.0',
    totals: { create: {}, update, withdraw: {} },
    batches: [],
    rowsHash: '',
    copy: { kind: 'sheet', name: 'Sent 2026-11-042' },
    ...more,
  };
}

const all = total(488, '61240.5');
const sent = { prepared: all, sent: all, accepted: all };
const landedAsOf = '2026-11-22T10:42:00+04:00';

test('ledger, sheet, sent, accepted and landed agree, however the sum is written', () => {
  const ledger: Ledger = { rows: 488, sum: '61240.50', of: 'paid' };
  const whole = record({ ...sent, landed: all }, { ledger, landedAsOf });
  expect(agreementOf(whole)).toMatchObject({ of: 'paid', verdict: 'agrees' });
  expect(agreementOf(whole).figures.map(({ step }) => step)).toEqual([
    'ledger',
    'prepared',
    'sent',
    'accepted',
    'landed',
  ]);
});

test.each<[string, ReceiptRecord]>([
  [
    'a ledger of another sum',
    record({ ...sent, landed: all }, { ledger: { sum: '61240.51', of: 'paid' }, landedAsOf }),
  ],
  [
    'a ledger of another count',
    record({ ...sent, landed: all }, { ledger: { rows: 487, of: 'paid' }, landedAsOf }),
  ],
  [
    'a row that was rejected',
    record({ ...sent, accepted: total(487, '61000'), landed: total(487, '61000') }, { landedAsOf }),
  ],
  ['a row that did not land', record({ ...sent, landed: total(487, '61000') }, { landedAsOf })],
])('%s differs', (_what, one) => {
  expect(agreementOf(one).verdict).toBe('differs');
});

test('what nobody has looked at yet is open, and a cut-off submission stays so', () => {
  expect(agreementOf(record(sent)).verdict).toBe('open');
  const { endedAt: _ended, ...cutOff } = record({ prepared: all });
  expect(agreementOf(cutOff)).toMatchObject({ verdict: 'open' });
  expect(agreementOf(cutOff).figures.map(({ rows }) => rows)).toEqual([488, undefined, undefined, undefined]);
});

test('withdrawals count until they are accepted: Command does not show them', () => {
  const gone = { prepared: total(2, '0'), sent: total(2, '0'), accepted: total(2, '0') };
  const both = record({ ...sent, landed: all }, { landedAsOf });
  expect(agreementOf({ ...both, totals: { ...both.totals, withdraw: gone } }).verdict).toBe('agrees');
});

test('sums are exact over all operations', () => {
  const one = record({ sent: total(1, '0.1') });
  const more = { ...one, totals: { ...one.totals, create: { sent: total(1, '0.2') } } };
  expect(sumIn(more, 'sent', 'paid')).toBe('0.3');
});
