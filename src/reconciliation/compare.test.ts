import fc from 'fast-check';
import { compareRows, type ComparableRow, type Comparison } from './compare';
import { exportedRow, sheetRow, snapshotOf } from './reconciliation.test-helper';
import type { Snapshot } from './snapshot';

const compare = (rows: readonly ComparableRow[], snapshot: Snapshot, currencyDecimals = 2) =>
  compareRows(rows, snapshot, { currencyDecimals });
const first = (row: ComparableRow, snapshot: Snapshot, decimals = 2): Comparison | undefined =>
  compare([row], snapshot, decimals)[0];

describe('an account row', () => {
  const held = exportedRow('A', { totalAmount: 10_550, paidAmount: 3000, dueDate: '15/03/2026' });

  it('lands when everything that both sides show agrees', () => {
    const row = sheetRow('A', '', 'create', {
      principal: '100',
      interest: '5.5',
      paidAmount: '30.00',
      dateDue: '15/03/2026',
    });
    expect(first(row, snapshotOf([held]))).toEqual({
      kind: 'landed',
      by: 'row',
      compared: ['total', 'paid', 'dueDate'],
    });
  });

  it('says which fields differ, both sides in major units', () => {
    const row = sheetRow('A', '', 'create', { principal: '105.5', paidAmount: '10', dateDue: '16/03/2026' });
    expect(first(row, snapshotOf([held]))).toEqual({
      kind: 'different',
      compared: ['total', 'paid', 'dueDate'],
      differences: [
        { field: 'paid', sheet: '10.00', command: '30.00' },
        { field: 'dueDate', sheet: '16/03/2026', command: '15/03/2026' },
      ],
    });
  });

  it('is not said to differ in what it does not send', () => {
    expect(first(sheetRow('A', '', 'update', { paidAmount: '30' }), snapshotOf([held]))).toEqual({
      kind: 'landed',
      by: 'row',
      compared: ['paid'],
    });
    expect(
      first(sheetRow('A', '', 'update', { principal: '1', paidAmount: '30' }), snapshotOf([held])),
    ).toMatchObject({
      kind: 'landed',
      compared: ['paid'],
    });
  });

  it('cannot be told when it sends nothing that exports show', () => {
    expect(first(sheetRow('A', '', 'update', { firstName: 'Huda' }), snapshotOf([held]))).toEqual({
      kind: 'cannot-tell',
      why: 'nothing-comparable',
    });
    expect(
      first(sheetRow('A', '', 'update', { paidAmount: '1' }), snapshotOf([exportedRow('A')])),
    ).toMatchObject({
      kind: 'cannot-tell',
    });
  });

  it('of a create lands by being there', () => {
    expect(first(sheetRow('A', '', 'create'), snapshotOf([held]))).toMatchObject({
      kind: 'landed',
      compared: [],
    });
  });

  it('is missing when Command has no such account', () => {
    expect(first(sheetRow('B', '', 'update', { paidAmount: '1' }), snapshotOf([held]))).toEqual({
      kind: 'missing',
    });
  });

  it('to be withdrawn cannot be told, there or not', () => {
    for (const account of ['A', 'B'])
      expect(first(sheetRow(account, '', 'withdraw'), snapshotOf([held]))).toEqual({
        kind: 'cannot-tell',
        why: 'withdrawal',
      });
  });

  it('counts in the decimals of its currency, and rounds nothing away', () => {
    const bahraini = snapshotOf([exportedRow('A', { paidAmount: 1_234_567_890_123 })]);
    expect(first(sheetRow('A', '', 'update', { paidAmount: '1234567890.123' }), bahraini, 3)).toMatchObject({
      kind: 'landed',
    });
    expect(first(sheetRow('A', '', 'update', { paidAmount: '1234567890.1234' }), bahraini, 3)).toMatchObject({
      differences: [{ field: 'paid', sheet: '1234567890.1234', command: '1234567890.123' }],
    });
  });
});

describe('a sub-account row', () => {
  const account = exportedRow('A', { totalAmount: 20_000, paidAmount: 5000 });

  it('is found by its own reference', () => {
    const snapshot = snapshotOf([account], [exportedRow('A-1', { paidAmount: 5000 })]);
    const rows = [
      sheetRow('A', 'A-1', 'update', { paidAmount: '50' }),
      sheetRow('A', 'A-2', 'update', { paidAmount: '0' }),
    ];
    expect(compare(rows, snapshot).map(({ kind }) => kind)).toEqual(['landed', 'missing']);
  });

  it('is missing with its account, whoever else has its reference', () => {
    const snapshot = snapshotOf([], [exportedRow('1', { paidAmount: 5000 }), exportedRow('1')]);
    expect(first(sheetRow('A', '1', 'update', { paidAmount: '50' }), snapshot)).toEqual({ kind: 'missing' });
  });

  describe('whose reference stands under several accounts', () => {
    const plan = (accountId: string, paid: readonly string[]) =>
      paid.map((paidAmount, index) =>
        sheetRow(accountId, String(index + 1), 'create', { principal: '100', paidAmount }),
      );
    const other = plan('B', ['0', '0']);
    const repeated = ['1', '2', '1', '2'].map((reference) => exportedRow(reference));
    const otherHeld = exportedRow('B', { totalAmount: 20_000, paidAmount: 0 });

    it('lands by the totals of its account', () => {
      const rows = [...plan('A', ['50', '0']), ...other];
      expect(compare(rows, snapshotOf([account, otherHeld], repeated))).toEqual(
        rows.map(() => ({ kind: 'landed', by: 'account-totals', compared: ['total', 'paid'] })),
      );
    });

    it('cannot be told when the totals differ, and says how', () => {
      const [row] = compare(
        [...plan('A', ['50', '50']), ...other],
        snapshotOf([account, otherHeld], repeated),
      );
      expect(row).toEqual({
        kind: 'cannot-tell',
        why: 'sub-account-repeats',
        accountDifferences: [{ field: 'paid', sheet: '100.00', command: '50.00' }],
      });
    });

    it('cannot be told by what was paid alone: instalments are equal', () => {
      const rows = [
        sheetRow('A', '2', 'update', { paidAmount: '50' }),
        sheetRow('B', '2', 'update', { paidAmount: '0' }),
      ];
      expect(compare(rows, snapshotOf([account, otherHeld], repeated))[0]).toEqual({
        kind: 'cannot-tell',
        why: 'sub-account-repeats',
      });
    });

    it('cannot be told beside a withdrawn sibling, whose amounts no longer count', () => {
      const rows = [...plan('A', ['50', '0']), sheetRow('A', '3', 'withdraw'), ...other];
      expect(compare(rows, snapshotOf([account, otherHeld], repeated))[0]).toMatchObject({
        kind: 'cannot-tell',
      });
    });

    it('counts a blank paid as nothing where all rows of the account are new', () => {
      const rows = [
        sheetRow('A', '1', 'create', { principal: '100', paidAmount: '50' }),
        sheetRow('A', '2', 'create', { principal: '100' }),
        ...other,
      ];
      expect(compare(rows, snapshotOf([account, otherHeld], repeated))[0]).toMatchObject({ kind: 'landed' });
    });

    it('is noticed by the sheet alone and by the export alone', () => {
      const inSheet = [...plan('A', ['50', '0']), ...other];
      expect(compare(inSheet, snapshotOf([account, otherHeld]))[0]).toMatchObject({ by: 'account-totals' });
      expect(compare(plan('A', ['50', '0']), snapshotOf([account], repeated))[0]).toMatchObject({
        by: 'account-totals',
      });
    });
  });
});

describe('compareRows, whatever the rows', () => {
  const fate = fc.constantFrom('kept', 'dropped', 'changed');
  const amount = fc.integer({ min: 0, max: 99_999_999 });

  it('names exactly what was dropped and what was changed', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            fate,
            total: amount,
            paid: amount,
            sub: fc.boolean(),
            by: fc.integer({ min: 1, max: 500 }),
          }),
          { maxLength: 30 },
        ),
        fc.constantFrom(2, 3),
        (cases, decimals) => {
          const major = (minor: number) => {
            const digits = String(minor).padStart(decimals + 1, '0');
            return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
          };
          const rows = cases.map(({ total, paid, sub }, index) =>
            sheetRow(`A${String(index)}`, sub ? `S${String(index)}` : '', 'create', {
              principal: major(total),
              paidAmount: major(paid),
            }),
          );
          const held = cases.map((each, index) => ({
            ...each,
            row: exportedRow(each.sub ? `S${String(index)}` : `A${String(index)}`, {
              totalAmount: each.total,
              paidAmount: each.fate === 'changed' ? each.paid + each.by : each.paid,
            }),
          }));
          const there = held.filter((each) => each.fate !== 'dropped');
          const accountsOfSubs = held.flatMap((each, index) =>
            each.sub ? [exportedRow(`A${String(index)}`)] : [],
          );
          const snapshot = snapshotOf(
            [...there.filter((each) => !each.sub).map(({ row }) => row), ...accountsOfSubs],
            there.filter((each) => each.sub).map(({ row }) => row),
          );
          const expected = { kept: 'landed', dropped: 'missing', changed: 'different' } as const;
          expect(compare(rows, snapshot, decimals).map(({ kind }) => kind)).toEqual(
            cases.map((each) => expected[each.fate]),
          );
        },
      ),
    );
  });
});
