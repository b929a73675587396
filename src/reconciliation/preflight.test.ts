import fc from 'fast-check';
import { rowNumber } from '../accounts/row-number';
import { PreflightBook, type PreflightOptions } from './preflight';
import type { ComparableRow } from './compare';
import { exportedRow, sheetRow, snapshotOf } from './reconciliation.test-helper';
import type { Snapshot } from './snapshot';

function run(
  rows: readonly ComparableRow[],
  snapshot: Snapshot,
  options: Partial<PreflightOptions<ComparableRow>> = {},
) {
  const book = new PreflightBook(snapshot, { currencyDecimals: 2, ...options });
  for (const [index, row] of rows.entries()) book.put(rowNumber(2 + index), row);
  return book.result();
}

/** Group, then account, Command's figure and the sheet's. */
function told(...args: Parameters<typeof run>): unknown {
  return Object.fromEntries(
    [...run(...args).groups].map(([group, findings]) => [
      group,
      findings.map(({ key: { accountId }, figures }) =>
        figures === undefined ? accountId : [accountId, figures.command, figures.sheet],
      ),
    ]),
  );
}

const paid = (account: string, paidAmount: string, sub = '') =>
  sheetRow(account, sub, 'update', { paidAmount });
const held = (reference: string, paidAmount: number, over = {}) =>
  exportedRow(reference, { paidAmount, totalAmount: 100_000, balanceAmount: 100_000 - paidAmount, ...over });

describe('a total paid', () => {
  test('that would fall is told with both figures; one that rises or stays is not', () => {
    const snapshot = snapshotOf([held('A', 30_000), held('B', 30_000), held('C', 30_000)]);
    expect(told([paid('A', '100'), paid('B', '300'), paid('C', '300.01')], snapshot)).toEqual({
      'paid-falls': [['A', '300.00', '100.00']],
    });
  });

  test('of 0 where Command has more is a failed lookup', () => {
    expect(told([paid('A', '0'), paid('B', '0')], snapshotOf([held('A', 30_000), held('B', 0)]))).toEqual({
      'paid-zero': [['A', '300.00', '0.00']],
    });
  });

  test('counts in three decimals where the currency does, and to the last of them', () => {
    const snapshot = snapshotOf([held('A', 300_001), held('B', 300_001)]);
    expect(told([paid('A', '300'), paid('B', '300.001')], snapshot, { currencyDecimals: 3 })).toEqual({
      'paid-falls': [['A', '300.001', '300.000']],
    });
  });

  test('of a sub-account is held against the sub-account', () => {
    const snapshot = snapshotOf([held('A', 90_000)], [held('S-1', 30_000)]);
    expect(told([paid('A', '400', 'S-1')], snapshot)).toEqual({});
    expect(told([paid('A', '200', 'S-1')], snapshot)).toEqual({
      'paid-falls': [['A', '300.00', '200.00']],
    });
  });

  test('falls exactly when it is smaller, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 13 }),
        fc.integer({ min: 0, max: 10 ** 13 }),
        fc.constantFrom(2, 3),
        (command, sheet, decimals) => {
          const digits = String(sheet).padStart(decimals + 1, '0');
          const amount = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
          const { groups } = run([paid('A', amount)], snapshotOf([held('A', command)]), {
            currencyDecimals: decimals,
          });
          expect([...groups.keys()]).toEqual(
            sheet >= command ? [] : sheet === 0 ? ['paid-zero'] : ['paid-falls'],
          );
        },
      ),
    );
  });
});

describe('what is there and what is not', () => {
  const there = snapshotOf(
    [held('A', 0), held('Paid', 100_000), held('Out', 0, { status: 'WITHDRAWN' })],
    [held('S-1', 0), held('S-2', 0), held('S-2', 0)],
  );

  test('a create of what is there; after a withdrawal it is another matter', () => {
    const rows = [
      sheetRow('A', '', 'create'),
      sheetRow('A', 'S-1', 'create'),
      sheetRow('A', 'S-9', 'create'),
      sheetRow('New', '', 'create'),
      sheetRow('Out', '', 'create'),
      sheetRow('Out', 'S-9', 'create'),
    ];
    expect(told(rows.slice(0, 2), there)).toEqual({ 'create-exists': ['A', 'A'] });
    expect(told(rows.slice(2, 4), there)).toEqual({});
    expect(told(rows.slice(4), there)).toEqual({ 'create-after-withdrawal': ['Out', 'Out'] });
  });

  test('an update or withdrawal of what is not there, unless these rows create it', () => {
    const rows = [paid('New', '10'), sheetRow('Gone', '', 'withdraw'), paid('A', '10', 'S-9')];
    expect(told(rows, there)).toEqual({ 'update-absent': ['New', 'A'], 'withdraw-absent': ['Gone'] });
    expect(told([sheetRow('New', 'S-7', 'create'), paid('New', '10', 'S-7')], there)).toEqual({});
  });

  test('what was sent since is not said to be absent, but counted', () => {
    const { groups, notCompared } = run([paid('New', '10')], there, { sentSince: () => true });
    expect([groups.size, notCompared]).toEqual([0, { repeated: 0, sentSince: 1 }]);
  });

  test('a withdrawal of an account paid in full, and of no other', () => {
    expect(told([sheetRow('Paid', '', 'withdraw'), sheetRow('A', '', 'withdraw')], there)).toEqual({
      'withdraw-paid': ['Paid'],
    });
  });

  test('a repeated sub-account reference cannot be compared, in Command or in the sheet', () => {
    const rows = [paid('A', '0', 'S-2'), paid('A', '0', 'S-1'), paid('B', '0', 'S-1')];
    const { groups, notCompared } = run(rows, there);
    expect([groups.size, notCompared.repeated]).toEqual([0, 3]);
  });
});

describe('over many rows', () => {
  const accounts = (count: number, over: Parameters<typeof exportedRow>[1] = {}) =>
    Array.from({ length: count }, (_, index) => held(`A-${String(index)}`, 20_000 + index * 100, over));
  const rows = (count: number, make: (index: number) => Parameters<typeof sheetRow>[3]) =>
    Array.from({ length: count }, (_, index) => sheetRow(`A-${String(index)}`, '', 'update', make(index)));

  test('a factor of 100 is one mistake and not a fall on every row', () => {
    const snapshot = snapshotOf(accounts(5));
    const small = rows(5, (index) => ({ paidAmount: String((200 + index) / 100) }));
    const { groups, unit } = run(small, snapshot);
    expect([[...groups.keys()], groups.get('unit')?.length, unit]).toEqual([['unit'], 5, '0.01']);
    const large = run(
      rows(5, (index) => ({ paidAmount: String((200 + index) * 1000) })),
      snapshot,
    );
    expect([[...large.groups.keys()], large.unit]).toEqual([['unit'], '1000']);
  });

  test('two amounts a hundred times too small among right ones are no mistake of the unit', () => {
    const some = rows(10, (index) => ({ paidAmount: index < 2 ? String((200 + index) / 100) : '900' }));
    expect(told(some, snapshotOf(accounts(10)))).toEqual({
      'paid-falls': [
        ['A-0', '200.00', '2.00'],
        ['A-1', '201.00', '2.01'],
      ],
    });
  });

  test('due dates and totals that change on twenty rows and a fifth of them are held', () => {
    const snapshot = snapshotOf(accounts(100, { dueDate: '01/03/2026' }));
    const changed = (count: number) =>
      [...run(
        rows(100, (index) => ({ dateDue: index < count ? '01/04/2026' : '01/03/2026' })),
        snapshot,
      ).groups.values()].map((findings) => findings.length); // prettier-ignore
    expect([changed(19), changed(20)]).toEqual([[], [20]]);
    const totals = run(
      rows(100, (index) => ({ principal: index < 30 ? '1234' : '1000', interest: '0', fees: '0' })),
      snapshot,
    );
    expect(totals.groups.get('many-totals')?.length).toBe(30);
    const few = run(
      rows(19, () => ({ dateDue: '01/04/2026' })),
      snapshot,
    );
    expect(few.groups.size).toBe(0);
  });
});
