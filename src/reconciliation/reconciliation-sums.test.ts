import { compareRows } from './compare';
import { bothSides, unsentGroup, type ComparedRow } from './compared-row';
import { onlyInCommand } from './only-in-command';
import { exportedRow, sheetRow, snapshotOf } from './reconciliation.test-helper';
import { ReconciliationSums } from './reconciliation-sums';
import { unitMistake } from './unit-mistake';

const snapshot = snapshotOf(
  [
    exportedRow('A', { totalAmount: 10_000, paidAmount: 3000 }),
    exportedRow('B', { totalAmount: 20_000, paidAmount: 500 }),
    exportedRow('X', { totalAmount: 70_000, paidAmount: 100, status: 'IN_COLLECTION' }),
    exportedRow('W', { totalAmount: 5_000, paidAmount: 0, status: 'WITHDRAWN' }),
  ],
  [exportedRow('B-1', { paidAmount: 500 }), exportedRow('X-1', { totalAmount: 70_000, paidAmount: 100 })],
);

const compared = (decimals = 2): readonly ComparedRow[] => {
  const rows = [
    sheetRow('A', '', 'create', { principal: '100', paidAmount: '30' }),
    sheetRow('B', '', 'update', { paidAmount: '7.5' }),
    sheetRow('C', '', 'create', { principal: '12.34', paidAmount: '1' }),
    sheetRow('A', '', 'withdraw'),
  ];
  const results = compareRows(rows, snapshot, { currencyDecimals: decimals });
  return rows.map((row, at) => {
    const comparison = results[at] ?? { kind: 'missing' as const };
    return { row, comparison, group: at === 2 ? unsentGroup(comparison) : comparison.kind };
  });
};

test('counts and sums by outcome, sheet against Command, to the smallest unit', () => {
  const sums = new ReconciliationSums(2);
  for (const one of compared()) sums.add(one.group, bothSides(one, snapshot, 2));
  const only = onlyInCommand(snapshot, [
    { accountId: 'A', subAccountId: '' },
    { accountId: 'B', subAccountId: 'B-1' },
  ]);
  const { groups, compared: all, allAccounts } = sums.result({ only, accounts: snapshot.accounts.values() });
  const said = groups.map(({ group, rows, paid, total }) => [group, rows, total, paid]);
  const nothing = { sheet: undefined, command: undefined, difference: undefined };
  expect(said).toEqual([
    ['landed', 1, { sheet: '100', command: '100', difference: '0' }, { sheet: '30', command: '30', difference: '0' }],
    ['different', 1, nothing, { sheet: '7.5', command: '5', difference: '2.5' }],
    ['cannot-tell', 1, nothing, nothing],
    ['unsent-absent', 1, { sheet: '12.34', command: '0', difference: '12.34' }, { sheet: '1', command: '0', difference: '1' }],
    ['only-accounts', 1, { ...nothing, command: '700' }, { ...nothing, command: '1' }],
    ['only-withdrawn', 1, { ...nothing, command: '50' }, { ...nothing, command: '0' }],
    ['only-sub-accounts', 1, { ...nothing, command: '700' }, { ...nothing, command: '1' }],
  ]); // prettier-ignore
  expect(all).toMatchObject({ rows: 3, paid: { sheet: '38.5', command: '35', difference: '3.5' } });
  expect(allAccounts).toMatchObject({ rows: 4, total: { command: '1050' }, paid: { command: '36' } });
});

test('a tolerance lets amounts agree, and the sums still show the whole difference', () => {
  const row = sheetRow('A', '', 'update', { paidAmount: '30.04' });
  const compareWithin = (tolerance: string) =>
    compareRows([row], snapshot, { currencyDecimals: 2, rule: { fields: ['paid'], tolerance } })[0];
  expect(compareWithin('0.03')).toMatchObject({ kind: 'different' });
  const comparison = compareWithin('0.04') ?? { kind: 'missing' };
  expect(comparison).toEqual({ kind: 'landed', by: 'row', compared: ['paid'] });
  const sums = new ReconciliationSums(2);
  sums.add('landed', bothSides({ row, group: 'landed', comparison }, snapshot, 2));
  expect(sums.result().compared.paid.difference).toBe('0.04');
});

test('a figure that the settings leave out is not compared', () => {
  const row = sheetRow('A', '', 'create', { principal: '999', paidAmount: '30' });
  const rule = { fields: ['paid'], tolerance: '0' } as const;
  expect(compareRows([row], snapshot, { currencyDecimals: 2, rule })).toEqual([
    { kind: 'landed', by: 'row', compared: ['paid'] },
  ]);
});

test('fils sent as dirhams are one mistake, whatever differs beside it', () => {
  const amounts = ['11', '22', '33', '44', '55'];
  const rows = amounts.map((amount, at) => sheetRow(`U${String(at)}`, '', 'update', { paidAmount: amount }));
  const held = snapshotOf(
    amounts.map((amount, at) => exportedRow(`U${String(at)}`, { paidAmount: at === 4 ? 7 : Number(amount) })),
  );
  const results = compareRows(rows, held, { currencyDecimals: 2 });
  const all = rows.map((row, at): ComparedRow => ({
    row,
    group: 'different',
    comparison: results[at] ?? { kind: 'missing' },
  }));
  const unit = unitMistake(all, held, 2);
  expect(unit?.factor).toBe('100');
  expect([...(unit?.rows ?? [])]).toEqual(rows.slice(0, 4));
  expect(unitMistake(compared(), snapshot, 2)).toBeUndefined();
});
