import { exportedRow, snapshotOf } from './reconciliation.test-helper';

const early = '2026-11-22T06:00:00Z';
const late = '2026-11-22T10:00:01+04:00';

describe('snapshotBuilder', () => {
  it.each([
    ['late first', [late, early]],
    ['late last', [early, late]],
  ])('keeps the later state of an account that changed while pages were read: %s', (_, times) => {
    const snapshot = snapshotOf(
      times.map((updatedAt) => exportedRow('A', { updatedAt, paidAmount: updatedAt === late ? 2 : 1 })),
    );
    expect(snapshot.accounts.get('A')?.paidAmount).toBe(2);
    expect(snapshot.accounts.size).toBe(1);
  });

  it('takes the row that came last where times say nothing', () => {
    const snapshot = snapshotOf([exportedRow('A', { paidAmount: 1 }), exportedRow('A', { paidAmount: 2 })]);
    expect(snapshot.accounts.get('A')?.paidAmount).toBe(2);
  });

  it('knows sub-account references that repeat', () => {
    const snapshot = snapshotOf([], [exportedRow('1'), exportedRow('2'), exportedRow('1')]);
    expect([...snapshot.repeatedSubAccounts]).toEqual(['1']);
    expect(snapshot.asOf).toBe('2026-11-22T10:42:05+04:00');
  });

  it('tells a sub-account that changed meanwhile from two under one reference by Command’s own name', () => {
    const held = (reference: string, publicId: string) => exportedRow(reference, { publicId });
    const snapshot = snapshotOf([], [held('1', 'p'), held('2', 'q'), held('1', 'p'), held('2', 'r')]);
    expect([...snapshot.repeatedSubAccounts]).toEqual(['2']);
  });
});
