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
