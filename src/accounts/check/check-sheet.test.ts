import type { CellValue } from '../cell';
import { rowNumber } from '../row-number';
import { asRead, blockOf, checkOf, contextFor, told } from '../sheet.test-helper';
import { startCheck } from './check-sheet';

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

test('a clean sheet is ready, with its totals', () => {
  const result = check(create('A', '1'), create('A', '2', { paid: 30 }), [
    'Update',
    'B',
    '',
    '',
    '',
    50.25,
    '',
  ]);
  expect(result.counts).toEqual({ ready: 3, errors: 0, held: 0, blank: 0, leftOut: 0 });
  expect(result.totals.create).toEqual({
    rows: 2,
    principal: '200',
    interest: '0',
    fees: '0',
    paid: '30',
    balance: '170',
  });
  expect(result.totals.update).toEqual({
    rows: 1,
    principal: '0',
    interest: '0',
    fees: '0',
    paid: '50.25',
    balance: '-50.25',
  });
  expect(result.totals.withdraw.rows).toBe(0);
  expect(result.groups).toEqual([]);
});

test('blank rows are no rows', () => {
  const result = check(
    ['', '', '', '', '', '', ''],
    create('A', '1'),
    ['  ', '\u00a0', '', '', '', '', ''],
    [],
  );
  expect(result.counts).toEqual({ ready: 1, errors: 0, held: 0, blank: 3, leftOut: 0 });
  expect(result.stateOf(rowNumber(2))).toBe('blank');
  expect(result.stateOf(rowNumber(3))).toBe('ready');
});

test('stateOf knows the rows of its check alone', () => {
  const result = check(create('A', '1'));
  expect(() => result.stateOf(rowNumber(1))).toThrow(new RangeError('row 1 was not checked'));
  expect(() => result.stateOf(rowNumber(3))).toThrow(new RangeError('row 3 was not checked'));
});

test('a row without its account, day or principal is not ready', () => {
  expect(told(check(['Create', '', '1', '', '', '', '']))).toEqual({
    2: ['error required-blank', 'error required-blank', 'error required-blank'],
  });
});

test('an issue stands at its column', () => {
  const result = check(create('A', '1', { due: '31/02/2026' }));
  expect(result.issues.get(rowNumber(2))).toEqual([
    {
      code: 'date-no-such-day',
      params: { value: '31/02/2026' },
      severity: 'error',
      row: 2,
      column: 3,
      field: 'dateDue',
      cause: 'date-no-such-day:dateDue',
    },
  ]);
});

test('what a sheet has no column for is said at the account', () => {
  const small = contextFor(['Operation', 'Account ID']);
  const issues = checkOf(small, blockOf([['Create', 'A']])).issues.get(rowNumber(2)) ?? [];
  expect(issues.map(({ params, column, field }) => [params, column, field])).toEqual([
    [{ field: 'dateDue', noColumn: true }, 1, 'accountId'],
    [{ field: 'principal', noColumn: true }, 1, 'accountId'],
  ]);
});

test('in a sheet without account ids, it is said at the first column that is known', () => {
  const small = contextFor(['Branch', 'Operation', 'Principal']);
  const issues = checkOf(small, blockOf([['Dubai', 'Create', 100]])).issues.get(rowNumber(2)) ?? [];
  expect(issues.map(({ params, column, field }) => [params, column, field])).toEqual([
    [{ field: 'accountId', noColumn: true }, 1, 'operation'],
    [{ field: 'dateDue', noColumn: true }, 1, 'operation'],
  ]);
});

test('the same is said whatever the order of the columns', () => {
  const rows = [
    create('A', '1', { paid: 100.01 }),
    create('A', '2'),
    create('B', '1', { country: 'UAE', principal: '1.250,00' }),
    ['Update', 'C', '', '', '', 50, ''],
    ['?', 'C', '3', '', '', '', ''],
    ['', '', '', '', '', '', ''],
  ];
  const forwards = check(...rows);
  const backwards = checkOf(
    contextFor([...headers].reverse()),
    blockOf(rows.map((cells) => [...cells].reverse())),
  );
  expect(backwards.counts).toEqual(forwards.counts);
  expect(backwards.totals).toEqual(forwards.totals);
  const said = ({ issues }: typeof forwards) =>
    [...issues].map(([row, all]) => [
      row,
      all.map(({ code, field, params }) => JSON.stringify([code, field, params])).sort(),
    ]);
  expect(said(backwards)).toEqual(said(forwards));
});

test('cells without a number format are General, and without a displayed text show what they hold', () => {
  const rows = [
    create('A', '1', { due: 46096 }),
    create('B', '1'),
    create('00123', '', { principal: '1,250' }),
  ];
  const block = blockOf(rows);
  const bare = checkOf(context, { ...block, formats: new Map(), texts: new Map() });
  expect(told(bare)).toEqual(told(checkOf(context, block)));
  expect(told(bare)[2]).toEqual(['error date-serial']);
});

test('a lender’s policy asks for more', () => {
  const strict = contextFor(headers, {
    profile: {
      ...context.profile,
      required: { update: { paidAmount: 'error' }, withdraw: { principal: 'error' } },
    },
  });
  expect(
    told(
      checkOf(
        strict,
        blockOf([
          ['Update', 'A', '', '', '', '', ''],
          ['Withdraw', 'B', '', '', '', '', ''],
        ]),
      ),
    ),
  ).toEqual({
    2: ['error required-blank'],
    3: ['error required-blank'],
  });
});

test('an operation checks its own fields only', () => {
  const result = check(['Withdraw', 'A', '', '31/02/2026', 'abc', '#N/A', 'UAE']);
  // The reason alone, for which this sheet has no column.
  expect(told(result)).toEqual({ 2: ['error required-blank'] });
});

test('a withdrawal without a reason is an error, whether or not there is a column for it', () => {
  const withReason = contextFor(['Operation', 'Account ID', 'Reason']);
  expect(
    told(
      checkOf(
        withReason,
        blockOf([
          ['Withdraw', 'A', ''],
          ['Withdraw', 'B', 'Settled'],
          ['Update', 'C', ''],
        ]),
      ),
    ),
  ).toEqual({
    2: ['error required-blank'],
  });
});

test('a blank or unknown operation', () => {
  expect(told(check(['', 'A', '', '', '', '', ''], ['Active', 'B', '', '', '', '', '']))).toEqual({
    2: ['error required-blank'],
    3: ['error operation-unknown'],
  });
});

test('a sheet without an operation column takes one for all rows, or waits for it', () => {
  const rows = blockOf([
    ['A', 300],
    ['', ''],
  ]);
  const all = contextFor(['Account ID', 'Paid amount'], { defaultOperation: 'update' });
  expect(checkOf(all, rows).counts).toEqual({ ready: 1, errors: 0, held: 0, blank: 1, leftOut: 0 });
  const none = contextFor(['Account ID', 'Paid amount']);
  expect(
    checkOf(none, rows)
      .issues.get(rowNumber(2))
      ?.map(({ code, params }) => [code, params]),
  ).toEqual([['required-blank', { field: 'operation', noColumn: true }]]);
});

test('more paid than is owed is an error on a create', () => {
  const result = check(create('A', '1', { paid: 100.01 }), create('B', '1', { paid: 100 }), [
    'Update',
    'C',
    '',
    '',
    100,
    200,
    '',
  ]);
  expect(told(result)).toEqual({ 2: ['error credit-balance'] });
  expect(result.issues.get(rowNumber(2))?.[0]?.params).toEqual({ paid: '100.01', total: '100.00' });
});

test('groups: errors before held rows before warnings, the largest of each first', () => {
  const result = check(
    create('A', '1', { country: 'UAE' }),
    create('A', '2'),
    create('B', '1', { country: 'UAE' }),
    create('C', '1', { due: '31/02/2026' }),
    create('D', '1'),
  );
  expect(
    result.groups.map(({ cause, severity, held, count, fixable }) => [cause, severity, held, count, fixable]),
  ).toEqual([
    ['country-unknown:UAE', 'error', false, 2, 2],
    ['date-no-such-day:dateDue', 'error', false, 1, 0],
    ['waits-for-sibling', 'warning', true, 1, 0],
    ['sub-accounts-repeat:new', 'warning', false, 1, 1],
  ]);
  expect(result.groups[0]?.sample.row).toBe(2);
});

test('groups of one size stand in the order of the sheet, and of the row', () => {
  const result = check(
    create('A', '1', { country: 'KSA', due: '31/02/2026' }),
    create('B', '1', { country: 'UAE', due: '32/02/2026' }),
    create('C', '1', { country: 'Atlantis' }),
    create('D', 'D-1', { country: 'Atlantis' }),
  );
  expect(result.groups.map(({ cause, count }) => [cause, count])).toEqual([
    ['date-no-such-day:dateDue', 2],
    ['country-unknown:Atlantis', 2],
    ['country-unknown:KSA', 1],
    ['country-unknown:UAE', 1],
    ['sub-accounts-repeat:new', 1],
  ]);
});

test('the issues are a map in sheet order', () => {
  const { issues } = check(create('A', '1'), create('A', '2', { country: 'UAE' }), create('B', '1'));
  expect([...issues.keys()]).toEqual([2, 3]);
  expect(issues.size).toBe(2);
  expect(issues.has(rowNumber(3))).toBe(true);
  expect(issues.has(rowNumber(4))).toBe(false);
  expect(issues.get(rowNumber(4))).toBeUndefined();
  const seen: number[] = [];
  issues.forEach((_, row) => seen.push(row));
  expect(seen).toEqual([2, 3]);
  expect([...issues.values()].flat().map(({ code }) => code)).toEqual([
    'waits-for-sibling',
    'country-unknown',
  ]);
});

test('number formats and texts are those of the row, block after block', () => {
  const rows = [create('A', '1', { due: 46096 }), create('B', '1', { due: 46096 })];
  const result = checkOf(
    context,
    asRead(context, blockOf([rows[0] ?? []], 'dd/mm/yyyy')),
    blockOf([rows[1] ?? []], 'General', String, 3),
  );
  expect(told(result)).toEqual({ 3: ['error date-serial'] });
});

test('each row of a long block is judged once', () => {
  const result = check(...Array.from({ length: 300 }, (_, n) => ['?', `A${String(n)}`, '', '', '', '', '']));
  expect(Object.values(told(result))).toEqual(Array.from({ length: 300 }, () => ['error operation-unknown']));
});

test('blocks follow one another, and none comes after the end', () => {
  const sheet = startCheck(context);
  sheet.add(blockOf([create('A', '1')]));
  expect(() => sheet.add(blockOf([create('B', '1')], 'General', String, 9))).toThrow(
    new RangeError('row 9 does not follow the rows checked before'),
  );
  sheet.finish();
  expect(() => sheet.add(blockOf([create('B', '1')], 'General', String, 3))).toThrow(RangeError);
  expect(() => sheet.finish()).toThrow(RangeError);
});

test('a sheet without rows has an empty result', () => {
  const result = startCheck(context).finish();
  expect(result.rowCount).toBe(0);
  expect(result.counts).toEqual({ ready: 0, errors: 0, held: 0, blank: 0, leftOut: 0 });
});
