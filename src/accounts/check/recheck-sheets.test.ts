import type { CellValue } from '../cell';
import type { CheckContext } from './check-context';
import { startCheck } from './check-sheet';
import type { CheckResult } from './check-result';
import { rowNumber } from '../row-number';
import { blockOf, checkOf, contextFor, told } from '../sheet.test-helper';

type Rows = readonly (readonly CellValue[])[];

/** Edits one row after another (the first is row 2): what is said of the sheet after each edit, and which rows changed. */
function edited(context: CheckContext, rows: Rows, edits: readonly (readonly [at: number, CellValue[]])[]) {
  const now = [...rows];
  const check = startCheck(context);
  check.add(blockOf(now));
  check.finish();
  return edits.map(([at, cells]) => {
    now[at - 2] = cells;
    const { result, changed } = check.recheck([blockOf([cells], 'General', String, at)]);
    const whole = checkOf(context, blockOf(now));
    expect(contents(result)).toEqual(contents(whole));
    return { changed, rows: Object.keys(told(result)).map(Number) };
  });
}

function contents({ issues, groups, counts, totals, rowCount, stateOf }: CheckResult) {
  const states = Array.from({ length: rowCount }, (_, at) => stateOf(rowNumber(2 + at)));
  return { issues: [...issues], groups, counts, totals, states };
}

test('a column of payments turns into totals and back as rows are mended', () => {
  const known: Readonly<Record<string, string>> = { A: '300', B: '100', C: '800', D: '50' };
  const context = contextFor(['Operation', 'Account ID', 'Paid amount'], {
    knownPaid: ({ accountId }) => known[accountId],
  });
  const paid = (account: string, amount: number): CellValue[] => ['Update', account, amount];
  const rows = [paid('A', 100), paid('B', 50), paid('C', 900), ['Withdraw', 'D', 1], ['', '', '']];
  expect(
    edited(context, rows, [
      [3, paid('B', 150)],
      [2, paid('A', 200)],
      [4, paid('C', 700)],
      [5, paid('D', 60)],
      [5, paid('D', 40)],
      [6, paid('E', 40)],
    ]),
  ).toEqual([
    // Row 5 withdraws without a reason.
    { changed: [2, 3, 4], rows: [5] },
    { changed: [], rows: [5] },
    { changed: [2, 3, 4], rows: [2, 3, 4, 5] },
    { changed: [2, 3, 4, 5], rows: [] },
    { changed: [2, 3, 4, 5], rows: [2, 3, 4, 5] },
    { changed: [], rows: [2, 3, 4, 5] },
  ]);
});

test('repeated sub-account ids are said at the first new row, whichever that is by now', () => {
  const context = contextFor(['Operation', 'Account ID', 'Sub-account ID', 'Due date', 'Principal']);
  const create = (account: string, sub: string): CellValue[] => ['Create', account, sub, '15/03/2026', 100];
  const update = (account: string, sub: string): CellValue[] => ['Update', account, sub, '', ''];
  const rows = [update('A', '1'), create('B', '1'), create('C', '1'), create('D', '1'), create('E', 'E-1')];
  expect(
    edited(context, rows, [
      [3, create('B', 'B-1')],
      [4, create('C', 'C-1')],
      [6, create('E', '1')],
      [2, create('A', '1')],
      [5, ['', '', '', '', '']],
    ]),
  ).toEqual([
    { changed: [3, 4], rows: [4] },
    { changed: [4], rows: [] },
    { changed: [5], rows: [5] },
    { changed: [2, 5], rows: [2] },
    { changed: [2], rows: [] },
  ]);
});

test('a number of four debtors after an edit is told in all its rows, and one of three in none', () => {
  const context = contextFor(['Operation', 'Account ID', 'First name', 'Phone', 'Phone 2']);
  const row = (account: string, phone: string, second = '', name = ''): CellValue[] => [
    'Update',
    account,
    name,
    phone,
    second,
  ];
  const number = '+971501234567';
  const rows = [
    row('A', number),
    row('A', number),
    row('B', number),
    row('C', '+971501234568'),
    row('D', '', number),
    row('E', '+971501234569'),
  ];
  expect(
    edited(context, rows, [
      // Row 2 goes, and row 3, that repeated it, is no duplicate any longer.
      [2, row('F', '')],
      [7, row('E', number)],
      [5, row('C', number)],
      [4, row('B', '+971501234568')],
      // Five of one name are one debtor.
      [4, row('B', number)],
      [5, row('C', number, '', 'Mariam')],
      [6, row('D', '', number, 'Mariam')],
      [7, ['Withdraw', 'E', '', number, '']],
    ]),
  ).toEqual([
    { changed: [2, 3], rows: [] },
    { changed: [3, 4, 6, 7], rows: [3, 4, 6, 7] },
    { changed: [3, 4, 5, 6, 7], rows: [3, 4, 5, 6, 7] },
    { changed: [3, 4, 5, 6, 7], rows: [3, 5, 6, 7] },
    { changed: [3, 4, 5, 6, 7], rows: [3, 4, 5, 6, 7] },
    { changed: [], rows: [3, 4, 5, 6, 7] },
    { changed: [3, 4, 5, 6, 7], rows: [3, 4, 5, 6, 7] },
    { changed: [3, 4, 5, 6, 7], rows: [7] },
  ]);
});

test('a row reads otherwise when its issue has moved to another cell, and not when it stays', () => {
  const context = contextFor(['Operation', 'Account ID', 'Phone', 'Phone 2']);
  expect(
    edited(
      context,
      [['Update', 'A', '12', '']],
      [
        [2, ['Update', 'A', '', '12']],
        [2, ['Update', 'B', '', '12']],
        [2, ['Update', 'B', '12', '12']],
        [2, ['Update', 'B', '', '12']],
      ],
    ),
  ).toEqual([
    { changed: [2], rows: [2] },
    { changed: [], rows: [2] },
    { changed: [2], rows: [2] },
    { changed: [2], rows: [2] },
  ]);
});

test('a long sheet stays in step with its edits: rows, accounts and issues beyond what there was room for at first', () => {
  const context = contextFor([
    'Operation',
    'Account ID',
    'Sub-account ID',
    'Due date',
    'Principal',
    'Country',
  ]);
  const row = (account: number, sub: number, country: string): CellValue[] => [
    'Create',
    `A${String(account)}`,
    `S${String(account)}-${String(sub)}`,
    '15/03/2026',
    100,
    country,
  ];
  const rows = Array.from({ length: 2_600 }, (_, at) =>
    row(at >> 1, at & 1, at % 3 === 0 ? 'Atlantis' : 'ARE'),
  );
  const [mended, broken, moved] = edited(context, rows, [
    [2, row(0, 0, 'ARE')],
    [2_601, row(1_299, 1, 'Atlantis')],
    [2_050, row(5_000, 0, 'ARE')],
  ]);
  expect(mended?.changed).toEqual([2, 3]);
  expect(broken?.changed).toEqual([2_601]);
  // It waited for its sibling, which has an error of its own and reads as before.
  expect(moved?.changed).toEqual([2_050]);
});

test('a row that loses or gains one of several issues has changed, and one that keeps them has not', () => {
  const context = contextFor(['Operation', 'Account ID', 'Birth date', 'Principal', 'Country']);
  const row = (birth: CellValue, principal: CellValue, country: CellValue): CellValue[] => [
    'Update',
    'A',
    birth,
    principal,
    country,
  ];
  const [bad, day, amount, code] = ['?', '01/02/1990', 100, 'ARE'];
  const changes = edited(
    context,
    [row(bad, bad, bad)],
    [
      [2, row(bad, bad, code)],
      [2, row(bad, bad, code)],
      [2, row(bad, bad, bad)],
      [2, row(day, bad, bad)],
      [2, row(bad, bad, bad)],
      [2, row(bad, amount, bad)],
      [2, row(bad, amount, bad)],
      [2, row(day, bad, code)],
    ],
  );
  expect(changes.map(({ changed }) => changed.length)).toEqual([1, 0, 1, 1, 1, 1, 0, 1]);
});
