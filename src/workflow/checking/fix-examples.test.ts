import type { CellFix } from '../../accounts/fixes';
import { fixesOf } from '../../accounts/fixes';
import { asRead, blockOf, checkOf, contextFor } from '../../accounts/sheet.test-helper';
import { fixExamples } from './fix-examples';

const headers = ['Operation', 'Account ID', 'Paid amount', 'Paid date', 'Country'];
const context = contextFor(headers);
const examplesOf = (cause: string | undefined, ...rows: (string | number)[][]) =>
  fixExamples(
    fixesOf(checkOf(context, asRead(context, blockOf(rows, 'dd/mm/yyyy'))), cause),
    headers,
    context.columnMap,
    1900,
  );

test('a cell is shown before and after', () => {
  expect(examplesOf(undefined, ['Update', 'A', '1,250', '', 'UAE'])).toEqual([
    { row: 2, header: 'Paid amount', before: '1,250', after: '1,250.00', cells: 1 },
    { row: 2, header: 'Country', before: 'UAE', after: 'ARE', cells: 1 },
  ]);
});

test('a row that is emptied is one example, beside what goes into the other row', () => {
  expect(
    examplesOf(
      'duplicate-row:payments',
      ['Update', 'A', 300, 46_096, 'ARE'],
      ['Update', 'A', 50, 46_101, 'ARE'],
    ),
  ).toEqual([
    {
      row: 3,
      header: headers.join(', '),
      before: 'Update · A · 50 · 20/03/2026 · ARE',
      after: '',
      cells: 5,
    },
    { row: 2, header: 'Paid amount', before: 300, after: '350.00', cells: 1 },
    { row: 2, header: 'Paid date', before: '15/03/2026', after: '20/03/2026', cells: 1 },
  ]);
});

test('a number that becomes a date is shown as the number it was', () => {
  const [fix] = fixesOf(checkOf(context, blockOf([['Update', 'A', '', 46_096, '']])), undefined);
  expect(fixExamples(fix === undefined ? [] : [fix], headers, context.columnMap, 1900)).toEqual([
    { row: 2, header: 'Paid date', before: 46_096, after: '15/03/2026', cells: 1 },
  ]);
});

test('fifty examples are enough', () => {
  const [fix] = fixesOf(checkOf(context, blockOf([['Update', 'A', '', '', 'UAE']])), undefined);
  const many = Array.from({ length: 200 }, (): CellFix[] => (fix === undefined ? [] : [fix])).flat();
  expect(many).toHaveLength(200);
  expect(fixExamples(many, headers, context.columnMap, 1900)).toHaveLength(50);
});
