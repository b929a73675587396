import { mapColumns } from '../columns/map-columns';
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
