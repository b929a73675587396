import { fixedCells, fixesOf } from '../fixes';
import { asRead, blockOf, checkOf, contextFor } from '../sheet.test-helper';

test('payments with true dates are added up on the later day, which stays a date', () => {
  const context = contextFor(['Operation', 'Account ID', 'Paid amount', 'Paid date']);
  const rows = [
    ['Update', 'A', 300, 46_096],
    ['Update', 'A', 50, 46_115],
    ['Update', 'A', 25, 46_100],
  ];
  const [fix] = fixesOf(
    checkOf(context, asRead(context, blockOf(rows, 'dd/mm/yyyy'))),
    'duplicate-row:payments',
  );
  expect(fix === undefined ? [] : fixedCells(fix)).toEqual([
    { row: 4, column: 1, before: 'A', after: '' },
    { row: 2, column: 2, before: 300, after: 375, numberFormat: '#,##0.00' },
    { row: 2, column: 3, before: 46_096, after: 46_115, numberFormat: 'dd/mm/yyyy' },
    ...['Update', 'A', 50, 46_115].map((before, column) => ({ row: 3, column, before, after: '' })),
    { row: 4, column: 0, before: 'Update', after: '' },
    { row: 4, column: 2, before: 25, after: '' },
    { row: 4, column: 3, before: 46_100, after: '' },
  ]);
});

test('a day that is the latest already stays as it is', () => {
  const context = contextFor(['Operation', 'Account ID', 'Paid amount', 'Paid date']);
  const rows = [
    ['Update', 'A', 300, '05/04/2026'],
    ['Update', 'A', 50, '20/03/2026'],
  ];
  const [fix] = fixesOf(checkOf(context, blockOf(rows)), 'duplicate-row:payments');
  const ofFirst = fix === undefined ? [] : fixedCells(fix).filter(({ row }) => row === 2);
  expect(ofFirst.map(({ column }) => column)).toEqual([2]);
});

test('cells that only look different say the same: blanks at the edges, and keys as they are shown', () => {
  const context = contextFor(['Operation', 'Account ID', 'Sub-account ID', 'First name', 'Paid amount']);
  const shown = (value: unknown) => (value === 12 ? '00012' : value === 1 ? '01' : String(value));
  const rows = [
    ['Update', '00012', '01', 'Mariam', 10],
    ['Update', 12, 1, 'Mariam ', 10],
  ];
  const { issues } = checkOf(context, blockOf(rows, 'General', shown));
  const alike = [...issues.values()]
    .flat()
    .flatMap((issue) => (issue.code === 'duplicate-row' ? [issue.params.alike] : []));
  expect(alike).toEqual(['same', 'same']);
});

test('a true date and its text are one day: the payment is written twice', () => {
  const context = contextFor(['Operation', 'Account ID', 'Paid amount', 'Paid date']);
  const rows = [
    ['Update', 'A', 100, 46_096],
    ['Update', 'A', 100, '15/03/2026'],
  ];
  const { groups } = checkOf(context, asRead(context, blockOf(rows, 'dd/mm/yyyy')));
  expect(groups.map(({ cause, fixable }) => [cause, fixable])).toEqual([['duplicate-row:same', 1]]);
});

test('what cannot be read is compared as it stands', () => {
  const context = contextFor(['Operation', 'Account ID', 'Paid amount', 'Paid date']);
  const rows = [
    ['Update', 'A', 100, 'soon'],
    ['Update', 'A', 100, 'later'],
  ];
  expect(checkOf(context, blockOf(rows)).groups.map(({ cause }) => cause)).toContain(
    'duplicate-row:payments',
  );
});
