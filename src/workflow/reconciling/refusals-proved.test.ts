import type { Operation } from '../../accounts/operation';
import type { ExportedRow } from '../../ports/command-port';
import type { JudgedRow } from './measured-delays';
import { refusalsProved } from './refusals-proved';

const batch = { accounts: new Set(['AC-1']), isWhole: true };
const refused = new Map([
  ['2026-11-001 1', batch],
  ['2026-11-001 2', batch],
]);
const inPart = new Map([['2026-11-001 1', { ...batch, isWhole: false }]]);
const sibling = { accountId: 'AC-1' };

function judged(
  verdict: string,
  over: { accountId?: string; batch?: number; operation?: Operation; outcome?: string; newThen?: boolean; paid?: readonly [number, number] } = {},
): JudgedRow {
  const held = (paidAmount: number | undefined) =>
    paidAmount === undefined ? undefined : ({ paidAmount } as ExportedRow);
  return {
    sent: {
      row: { operation: over.operation ?? 'create', key: { accountId: over.accountId ?? 'AC-2' } }, outcome: over.outcome ?? 'unconfirmed',
      receipt: { submission: '2026-11-001', batch: over.batch ?? 1 },
    },
    verdict: { kind: verdict }, newThen: over.newThen, heldBefore: held(over.paid?.[0]), heldNow: held(over.paid?.[1]),
  } as unknown as JudgedRow;
} // prettier-ignore

test('rows that were not named and are absent: the whole request was refused', () => {
  expect(refusalsProved([judged('missing'), judged('missing')], refused)).toBe('whole');
});

test('rows that were not named and are there: only the named ones were refused', () => {
  expect(refusalsProved([judged('landed', { newThen: true })], refused)).toBe('only-named');
});

test('an update of which Command still holds the old figures was refused with the others', () => {
  const paid = [100, 100] as const;
  expect(refusalsProved([judged('different', { operation: 'update', newThen: true, paid })], refused)).toBe(
    'whole',
  );
  expect(
    refusalsProved([judged('different', { operation: 'update', newThen: true, paid: [100, 150] })], refused),
  ).toBeUndefined();
});

test('what is on its way, settled before, of another batch, or contradicts itself proves nothing', () => {
  expect(refusalsProved([judged('on-the-way')], refused)).toBeUndefined();
  expect(refusalsProved([judged('missing', { outcome: 'accepted' })], refused)).toBeUndefined();
  expect(refusalsProved([judged('missing', { batch: 3 })], refused)).toBeUndefined();
  expect(
    refusalsProved([judged('missing'), judged('landed', { batch: 2, newThen: true })], refused),
  ).toBeUndefined();
});

test('a row of a named account that is absent proves nothing: its whole account may have been meant', () => {
  expect(refusalsProved([judged('missing', sibling)], refused)).toBeUndefined();
  const held = { ...sibling, operation: 'update', newThen: true, paid: [100, 100] } as const;
  expect(refusalsProved([judged('different', held)], refused)).toBeUndefined();
  expect(refusalsProved([judged('missing', sibling), judged('missing')], refused)).toBe('whole');
  expect(refusalsProved([judged('missing', sibling), judged('landed')], refused)).toBe('only-named');
});

test('a row of a named account that is there was taken: only the named ones were refused', () => {
  expect(refusalsProved([judged('landed', sibling)], refused)).toBe('only-named');
  expect(refusalsProved([judged('landed', sibling), judged('missing')], refused)).toBeUndefined();
});

test('where a row of the batch is gone, nobody knows whom it named: what is absent proves nothing', () => {
  expect(refusalsProved([judged('missing')], inPart)).toBeUndefined();
  expect(refusalsProved([judged('landed')], inPart)).toBe('only-named');
  expect(refusalsProved([judged('landed'), judged('missing')], inPart)).toBeUndefined();
});
