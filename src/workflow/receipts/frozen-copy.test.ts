import type { AccountPayload } from '../../accounts/payload/account-payload';
import { contentHash, keyHash } from '../../accounts/payload/hash';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { rowNumber } from '../../accounts/row-number';
import { copyGrid, copyLayout, readCopy } from './frozen-copy';

function row(at: number, payload: Partial<AccountPayload>): PreparedRow {
  const whole: AccountPayload = { status: 2, accountId: `AC-${String(at)}`, ...payload };
  const key = { accountId: whole.accountId, subAccountId: whole.subAccountId ?? '' };
  return {
    row: rowNumber(at),
    key,
    operation: 'update',
    payload: whole,
    keyHash: keyHash(key),
    contentHash: contentHash(whole),
  };
}

const rows = [
  row(2, { paidAmount: '300', phones: [{ number: '+971500000001', type: null }] }),
  row(3, { accountId: '00050', subAccountId: '=S-1', additionalData: { 'Outcome then': 'x', Branch: '7' } }),
  row(4, { status: 1, loanType: 3, firstName: 'مريم' }),
];
const former = { total: '1200', paid: '100', balance: undefined, dueDate: '15/03/2026' };
const inMajor = { amountUnit: 'major', currencyDecimals: 2 } as const;
const breathe = () => Promise.resolve();

/** The three rows: of the first Command's figures are known, the second was not there, of the third nobody knows. */
async function frozen() {
  const grid = await copyGrid(
    rows,
    ({ row: at }) => (Number(at) === 2 ? former : Number(at) === 3 ? 'absent' : undefined),
    inMajor,
    breathe,
  );
  const layout = copyLayout('2026-11-042', 'Sent 2026-11-042', grid);
  const content = { headers: layout.columns.map(({ header }) => header), rows: layout.rows };
  return { grid, layout, content };
}

test('rows come back as they were sent, with what Command held before, and give the hash of the receipt', async () => {
  const { grid, content } = await frozen();
  const copy = await readCopy(content, grid.hash, inMajor, breathe);
  expect(copy.unchanged).toBe(true);
  expect(copy.rows.map(({ row: { payload } }) => payload)).toEqual(rows.map(({ payload }) => payload));
  expect(copy.rows.map(({ former: before }) => before)).toEqual([former, 'absent', undefined]);
});

test('a sorted copy is the same copy; one with a row less, more or other is not', async () => {
  const { grid, layout, content } = await frozen();
  const { hash } = grid;
  const changed = layout.rows.map((cells) => cells.map((cell) => (cell === '300' ? '301' : cell)));
  const [first = []] = layout.rows;
  expect(
    (await readCopy({ ...content, rows: [...layout.rows].reverse() }, hash, inMajor, breathe)).unchanged,
  ).toBe(true);
  for (const other of [layout.rows.slice(1), [...layout.rows, first], changed])
    expect((await readCopy({ ...content, rows: other }, hash, inMajor, breathe)).unchanged).toBe(false);
});

test('a copy of rows that went in minor units shows major ones, says so, and gives the hash of what went', async () => {
  const inMinor = { amountUnit: 'minor', currencyDecimals: 3 } as const;
  const sent = row(2, { paidAmount: '100.5' });
  const contentAsSent = contentHash({ ...sent.payload, paidAmount: '100500' });
  const grid = await copyGrid([{ ...sent, contentHash: contentAsSent }], () => former, inMinor, breathe);
  expect(grid.headers).toContain('Amounts here');
  expect(grid.rows[0]).toContain('major units; sent in minor units, x 1000');
  const copy = await readCopy(grid, grid.hash, inMinor, breathe);
  expect(copy.unchanged).toBe(true);
  expect(copy.rows[0]?.row).toMatchObject({ payload: sent.payload, contentHash: contentAsSent });
  // A receipt of before the unit was kept.
  expect((await readCopy(grid, grid.hash, inMajor, breathe)).unchanged).toBe(false);
});

test('the size of a copy is known before it is written anywhere', async () => {
  const { grid, layout } = await frozen();
  expect(grid.characters).toBe(layout.rows.flat().join('').length);
});
