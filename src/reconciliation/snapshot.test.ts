import * as fc from 'fast-check';
import type { ExportedRow } from '../ports/command-port';
import { changedSince } from './changed-since';
import { exportedRow, snapshotOf } from './reconciliation.test-helper';
import { takeSnapshot } from './snapshot';

const early = '2026-11-22T06:00:00Z';
const late = '2026-11-22T10:00:01+04:00';
const asOf = '2026-11-22T11:00:00+04:00';

const held = (reference: string, publicId: string, more: Partial<ExportedRow> = {}) =>
  exportedRow(reference, { publicId, ...more });

describe('takeSnapshot', () => {
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
    expect(snapshot).toMatchObject({
      asOf: '2026-11-22T10:42:05+04:00',
      wholeAsOf: '2026-11-22T10:42:05+04:00',
    });
  });

  it('tells a sub-account that changed meanwhile from two under one reference by Command’s own name', () => {
    const snapshot = snapshotOf([], [held('1', 'p'), held('2', 'q'), held('1', 'p'), held('2', 'r')]);
    expect([...snapshot.repeatedSubAccounts]).toEqual(['2']);
  });

  it('puts what changed on top of what was read before, under another reference too', () => {
    const before = snapshotOf(
      [held('A', 'a', { paidAmount: 1 }), held('B', 'b')],
      [held('1', 's1'), held('2', 's2'), held('3', 's3'), held('4', 's4'), held('4', 's5')],
    );
    const now = takeSnapshot(
      asOf,
      {
        accounts: [held('A', 'a', { paidAmount: 2 }), held('C', 'b')],
        'sub-accounts': [held('1', 's1', { paidAmount: 5 }), held('2', 'new'), held('4', 's4')],
      },
      before,
    );
    expect([...now.accounts]).toEqual([
      ['A', held('A', 'a', { paidAmount: 2 })],
      ['C', held('C', 'b')],
    ]);
    expect([...now.subAccounts.keys()].sort()).toEqual(['1', '2', '3', '4']);
    expect(now.subAccounts.get('1')?.paidAmount).toBe(5);
    // One that repeated before still does: only a read of everything shows that the other is gone.
    expect([...now.repeatedSubAccounts].sort()).toEqual(['2', '4']);
    expect(now).toMatchObject({ asOf, wholeAsOf: before.asOf });
    expect(before.accounts.get('A')?.paidAmount).toBe(1);
  });

  it('comes to the same by changes as by everything, as long as nothing vanishes', () => {
    const change = fc.record({
      minute: fc.integer({ min: 0, max: 300 }),
      /** Shows up so many minutes after the time it bears. */
      late: fc.integer({ min: 0, max: 14 }),
      id: fc.integer({ min: 0, max: 15 }),
      reference: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      paidAmount: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 40 }),
        fc.array(fc.integer({ min: 0, max: 320 })),
        (changes, looks) => {
          const at = (minute: number) => new Date(Date.UTC(2026, 10, 22) + minute * 60_000).toISOString();
          const shownAt = (minute: number): ExportedRow[] => {
            const rows = new Map<number, ExportedRow>();
            for (const { minute: when, late: by, id, reference, paidAmount } of changes.toSorted(
              (one, other) => one.minute - other.minute,
            ))
              if (when + by <= minute)
                rows.set(id, held(reference, String(id), { updatedAt: at(when), paidAmount }));
            return [...rows.values()];
          };
          const whole = (minute: number) =>
            takeSnapshot(at(minute), { accounts: [], 'sub-accounts': shownAt(minute) });
          let snapshot = whole(0);
          for (const minute of looks.toSorted((one, other) => one - other)) {
            const since = changedSince(snapshot.subAccounts.values(), snapshot.asOf) ?? '';
            const rows = shownAt(minute).filter(({ updatedAt = '' }) => updatedAt >= since);
            snapshot = takeSnapshot(
              at(minute),
              { accounts: [], 'sub-accounts': rows },
              since === '' ? undefined : snapshot,
            );
            const everything = whole(minute);
            for (const [reference, row] of everything.subAccounts) {
              const repeats = everything.repeatedSubAccounts.has(reference);
              expect(repeats && !snapshot.repeatedSubAccounts.has(reference)).toBe(false);
              if (!snapshot.repeatedSubAccounts.has(reference))
                expect(snapshot.subAccounts.get(reference)).toEqual(row);
            }
            for (const reference of snapshot.subAccounts.keys())
              expect(everything.subAccounts.has(reference)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
