import { fixesOf } from './fixes';
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
