import { mapColumns } from '../columns/map-columns';
import { applied } from '../apply-fixes.test-helper';
import { columnIndex } from '../column-index';
import { fixesAt } from '../fixes';
import { rowNumber } from '../row-number';
import { blockOf, checkOf, contextFor } from '../sheet.test-helper';

test('a payment is told as it stands, and beside what Command knows with what they come to', () => {
  const known: Readonly<Record<string, string>> = { A: '300', B: '100.5' };
  const context = contextFor(['Operation', 'Account ID', 'Paid amount', 'Monthly instalment'], {
    knownPaid: ({ accountId }) => known[accountId],
  });
  const rows = ['A', 'B', 'C'].map((account, at) => ['Update', account, 50 + at, 50 + at]);
  const said = [...checkOf(context, blockOf(rows)).issues.values()]
    .flat()
    .map(({ params, fix }) => [params, fix?.after]);
  expect(said).toEqual([
    [{ value: '50.00', known: '300.00', together: '350.00' }, 350],
    [{ value: '51.00', known: '100.50', together: '151.50' }, 151.5],
    [{ value: '52.00' }, undefined],
  ]);
});

test('an instalment column that is sent as a field of its own is not held against what was paid', () => {
  const headers = ['Operation', 'Account ID', 'Paid amount', 'Monthly instalment'];
  const rows = ['A', 'B', 'C'].map((account, at) => ['Update', account, 50 + at, 50 + at]);
  const said = (choices: Readonly<Record<string, 'principal' | 'additional-data'>>) => {
    const columnMap = mapColumns(headers, { statusColumns: [], choices });
    return [...checkOf(contextFor(headers, { columnMap }), blockOf(rows)).issues.keys()];
  };
  expect(said({ 'Monthly instalment': 'principal' })).toEqual([]);
  expect(said({ 'Monthly instalment': 'additional-data' })).toEqual([2, 3, 4]);
});

test('one payment is made a total with all the others: told singly, the known total could be added twice', () => {
  const context = contextFor(['Operation', 'Account ID', 'Paid amount'], { knownPaid: () => '300' });
  const block = blockOf(['A', 'B', 'C', 'D'].map((account) => ['Update', account, 100]));
  const result = checkOf(context, block);
  const fixes = fixesAt(result, { row: rowNumber(3), column: columnIndex(2) }, 'payments-not-totals:known');
  expect(fixes.map(({ row, fix }) => [row, fix.after])).toEqual([2, 3, 4, 5].map((row) => [row, 400]));
  expect(checkOf(context, applied(block, fixes)).groups).toEqual([]);
});
