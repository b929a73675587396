import type { CellValue } from '../cell';
import { rowNumber } from '../row-number';
import { blockOf, checkOf, contextFor, told } from '../sheet.test-helper';

const headers = [
  'Operation',
  'Account ID',
  'Sub-account ID',
  'Due date',
  'Principal',
  'Paid amount',
  'Country',
];
const context = contextFor(headers);
const check = (...rows: CellValue[][]) => checkOf(context, blockOf(rows));
const create = (
  account: string,
  sub: string,
  changes: { due?: CellValue; principal?: CellValue; paid?: CellValue; country?: CellValue } = {},
) => [
  'Create',
  account,
  sub,
  changes.due ?? '15/03/2026',
  changes.principal ?? 100,
  changes.paid ?? '',
  changes.country ?? 'ARE',
];

describe('rules between rows', () => {
  test('two rows for one account and sub-account', () => {
    const result = check(
      ['Update', 'A', '1', '', '', 1, ''],
      ['Update', 'A', '2', '', '', 1, ''],
      ['Update', ' A', 1, '', '', 1, ''],
      ['Update', 'A', '1', '', '', 2, ''],
    );
    expect(told(result)).toEqual({
      2: ['error duplicate-row'],
      4: ['error identifier-edges', 'error identifier-number', 'error duplicate-row'],
      5: ['error duplicate-row'],
    });
    expect(result.issues.get(rowNumber(5))?.[0]?.params).toEqual({
      accountId: 'A',
      subAccountId: '1',
      otherRows: 2,
      alike: 'payments',
    });
    expect(result.counts).toMatchObject({ ready: 1, errors: 3 });
  });

  test('duplicates are found among many rows of one account too', () => {
    const rows = Array.from({ length: 40 }, (_, n) => ['Update', 'A', `S${String(n % 39)}`, '', '', 1, '']);
    expect(Object.keys(told(check(...rows)))).toEqual(['2', '41']);
  });

  test('an account is created whole or not at all', () => {
    const result = check(
      create('A', '1'),
      create('A', '2', { country: 'UAE' }),
      create('A', '3'),
      create('B', '1'),
      ['Update', 'A', '4', '', '', 1, ''],
    );
    expect(told(result)).toEqual({
      2: ['held waits-for-sibling'],
      3: ['error country-unknown'],
      4: ['held waits-for-sibling'],
    });
    expect(result.issues.get(rowNumber(4))?.[0]?.params).toEqual({
      accountId: 'A',
      siblingSubAccountId: '2',
    });
    expect(result.counts).toEqual({ ready: 2, errors: 1, held: 2, blank: 0, leftOut: 0 });
    expect(result.totals.create.rows).toBe(1);
  });

  test('a row whose operation nobody knows may be a sibling', () => {
    expect(told(check(create('A', '1'), ['?', 'A', '2', '', '', '', '']))[2]).toEqual([
      'held waits-for-sibling',
    ]);
  });

  test('a warning holds nobody', () => {
    const result = check(create('A', '1', { due: '01/01/2010' }), create('A', '2'));
    expect(result.counts).toMatchObject({ ready: 2, errors: 0 });
  });

  test('created and withdrawn in one sheet', () => {
    const result = check(create('A', '1'), ['Withdraw', 'A', '2', '', '', '', '']);
    expect(told(result)).toEqual({
      2: ['error account-created-and-withdrawn'],
      3: ['error required-blank', 'error account-created-and-withdrawn'],
    });
  });

  test('with and without sub-accounts', () => {
    expect(told(check(create('A', ''), create('A', '1')))).toEqual({
      2: ['error account-mixed-levels'],
      3: ['held waits-for-sibling'],
    });
  });

  test.each<[about: string, rows: CellValue[][], code: string, at: readonly string[]]>([
    [
      'a repeated whole account',
      [create('A', ''), create('A', '')],
      'duplicate-row',
      ['accountId', 'accountId'],
    ],
    [
      'a repeated sub-account',
      [create('A', '1'), create('A', '1')],
      'duplicate-row',
      ['subAccountId', 'subAccountId'],
    ],
    ['nothing to collect', [create('A', '', { principal: 0 })], 'zero-balance', ['principal']],
    ['both levels', [create('A', ''), create('A', '1')], 'account-mixed-levels', ['accountId']],
    [
      'what waits for another row',
      [create('A', '1'), create('A', '2', { country: 'UAE' })],
      'waits-for-sibling',
      ['accountId'],
    ],
    [
      'an id of many accounts',
      [create('A', '1'), create('B', '1'), create('C', '1')],
      'sub-accounts-repeat',
      ['subAccountId'],
    ],
  ])('%s is shown where it can be mended', (_, rows, code, at) => {
    const issues = [...check(...rows).issues.values()].flat().filter((issue) => issue.code === code);
    expect(issues.map(({ field }) => field)).toEqual(at);
    expect(issues.map(({ column }) => context.columnMap.columns[column]?.field)).toEqual(at);
  });

  test('an account of fees given back has nothing to collect; a withdrawal beside it is told of none', () => {
    const withFees = contextFor(
      ['Operation', 'Account ID', 'Sub-account ID', 'Due date', 'Principal', 'Interest', 'Fees'],
      {
        profile: { ...context.profile, allowedNegatives: ['fees'] },
      },
    );
    const rows = [
      ['Create', 'A', 'A-1', '15/03/2026', 100, 20, -120],
      ['Create', 'A', 'A-2', '15/03/2026', 0, '', ''],
      ['Update', 'A', 'A-3', '', '', '', ''],
      ['Create', 'B', '', '15/03/2026', 100, 20, -80],
    ];
    expect(told(checkOf(withFees, blockOf(rows)))).toEqual({
      2: ['warning zero-balance'],
      3: ['warning zero-balance'],
    });
  });
});
