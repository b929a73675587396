import type { Operation } from '../../accounts/operation';
import type { JudgedRow } from './measured-delays';
import { measuredDelays } from './measured-delays';

const none: ReadonlySet<string> = new Set();
const asOf = '2026-11-22T10:10:00+04:00';
function judged(
  over: { submission?: string; sentAt?: string; outcome?: string; operation?: Operation; verdict?: string; newThen?: boolean } = {},
): JudgedRow {
  const { submission = '2026-11-001', sentAt = '2026-11-22T10:00:00+04:00', outcome = 'accepted' } = over;
  return {
    sent: { row: { operation: over.operation ?? 'create' }, outcome, sentAt, receipt: { submission } },
    verdict: { kind: over.verdict ?? 'landed' },
    newThen: over.newThen,
  } as unknown as JudgedRow;
} // prettier-ignore

test('one delay a submission: its slowest row', () => {
  const rows = [
    judged(),
    judged({ sentAt: '2026-11-22T10:01:00+04:00' }),
    judged({ submission: '2026-11-002', sentAt: '2026-11-22T10:09:00+04:00' }),
  ];
  expect(measuredDelays(rows, asOf, none)).toEqual([600_000, 60_000]);
});

test('a submission with a row on its way is measured later', () => {
  expect(measuredDelays([judged(), judged({ verdict: 'on-the-way' })], asOf, none)).toEqual([]);
});

test('only what is seen for the first time, and was not there before, says how long it took', () => {
  expect(measuredDelays([judged({ outcome: 'landed' })], asOf, none)).toEqual([]);
  expect(measuredDelays([judged({ operation: 'update' })], asOf, none)).toEqual([]);
  expect(measuredDelays([judged({ operation: 'update', newThen: true })], asOf, none)).toEqual([600_000]);
  expect(measuredDelays([judged({ newThen: false })], asOf, none)).toEqual([]);
});

test('a submission of which only some rows were asked about is measured when all are', () => {
  expect(measuredDelays([judged()], asOf, new Set(['2026-11-001']))).toEqual([]);
});
