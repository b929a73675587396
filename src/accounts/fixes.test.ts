import type { CheckResult } from './check/check-result';
import { columnIndex } from './column-index';
import { fixedCells, fixesAt, fixesOf } from './fixes';
import type { Fix, Issue } from './issue';
import { rowNumber } from './row-number';
import { blockOf, checkOf, contextFor } from './sheet.test-helper';

const result = checkOf(
  contextFor(['Operation', 'Account ID', 'Country', 'Gender']),
  blockOf([
    ['Update', 'A', 'UAE', 'M'],
    ['Update', 'B', 'ZZZ', ''],
    ['Update', 3, 'KSA', ''],
  ]),
);
const cells = (cause: string | undefined) =>
  fixesOf(result, cause).map(({ row, column, fix }) => [row, column, fix.after]);

test('all fixes of errors, in sheet order; warnings only when asked for', () => {
  expect(cells(undefined)).toEqual([
    [2, 2, 'ARE'],
    [4, 1, '3'],
    [4, 2, 'SAU'],
  ]);
});

test('the fixes of one group', () => {
  expect(cells('country-unknown:UAE')).toEqual([[2, 2, 'ARE']]);
  expect(cells('choice-unknown:gender:M')).toEqual([[2, 3, 'male']]);
  expect(cells('country-unknown:ZZZ')).toEqual([]);
  expect(cells('nothing')).toEqual([]);
});

test('the cells of a fix are its own and all that change with it', () => {
  const payments = checkOf(
    contextFor(['Operation', 'Account ID', 'Paid amount']),
    blockOf([
      ['Update', 'A', 300],
      ['Update', 'A', 50],
    ]),
  );
  const [fix, ...more] = fixesOf(payments, 'duplicate-row:payments');
  expect(more).toEqual([]);
  // What empties a row is not done in passing.
  expect(fixesOf(payments, undefined)).toEqual([]);
  expect(fix === undefined ? [] : fixedCells(fix)).toEqual([
    { row: 3, column: 1, before: 'A', after: '' },
    { row: 2, column: 2, before: 300, after: 350, numberFormat: '#,##0.00' },
    { row: 3, column: 0, before: 'Update', after: '' },
    { row: 3, column: 2, before: 50, after: '' },
  ]);
});

test('no cell is changed by two fixes: the first one in the sheet is made', () => {
  const issue = (row: number, fix: Fix): Issue => ({
    code: 'country-unknown',
    params: { value: 'x' },
    severity: 'error',
    row: rowNumber(row),
    column: columnIndex(0),
    field: 'address1Country',
    cause: 'one',
    fix,
  });
  const cell = { column: columnIndex(0), before: 'b', after: '' };
  const issues = [
    issue(2, { before: 'a', after: 'A', also: [{ row: rowNumber(3), ...cell }] }),
    issue(3, { before: 'b', after: 'B' }),
    issue(4, { before: 'c', after: 'C', also: [{ row: rowNumber(3), ...cell }] }),
    issue(5, { before: 'd', after: 'D' }),
  ];
  const sheet: Pick<CheckResult, 'issues'> = {
    issues: new Map(issues.map((one) => [one.row, [one]])),
  };
  expect(fixesOf(sheet, 'one').map(({ row }) => row)).toEqual([2, 5]);
});

describe('fixes that go together', () => {
  const rounded = checkOf(
    contextFor(['Operation', 'Account ID', 'Sub-account ID', 'Due date', 'Principal']),
    blockOf(
      ['A', 'B', 'A', 'A'].map((account, at) => [
        'Create',
        account,
        `${account}-${String(at)}`,
        '15/03/2026',
        account === 'A' ? 1000 / 3 : 0.125,
      ]),
    ),
  );
  const at = (row: number) => ({ row: rowNumber(row), column: columnIndex(4) });
  const cause = 'amount-decimals:principal';

  test('one cell takes the others of its account along, so that the account still owes the same', () => {
    expect(fixesAt(rounded, at(4), cause).map(({ row, fix }) => [row, fix.after])).toEqual([
      [2, 333.33],
      [4, 333.33],
      [5, 333.34],
    ]);
    expect(fixesAt(rounded, at(3), cause).map(({ row, fix }) => [row, fix.after])).toEqual([[3, 0.13]]);
  });

  test('nothing of them is made when one of them meets another fix', () => {
    const issue = (row: number, fix: Fix): Issue => ({
      ...at(row),
      code: 'country-unknown',
      params: { value: 'x' },
      severity: 'error',
      field: 'address1Country',
      cause: 'one',
      fix,
    });
    const issues = [
      issue(2, { before: 'a', after: 'A', also: [{ ...at(4), before: 'c', after: '' }] }),
      issue(3, { before: 'b', after: 'B', together: 'both' }),
      issue(4, { before: 'c', after: 'C', together: 'both' }),
      issue(5, { before: 'd', after: 'D', together: 'alone' }),
    ];
    const sheet: Pick<CheckResult, 'issues'> = { issues: new Map(issues.map((one) => [one.row, [one]])) };
    expect(fixesOf(sheet, 'one').map(({ row }) => row)).toEqual([2, 5]);
  });

  test('a cell without a fix has none', () => {
    expect(fixesAt(rounded, at(9), cause)).toEqual([]);
    expect(fixesAt(rounded, at(2), 'another')).toEqual([]);
  });
});
