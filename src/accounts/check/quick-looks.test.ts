import type { CellValue } from '../cell';
import type { FieldId } from '../fields/fields';
import { contextFor, emiratesProfile } from '../sheet.test-helper';
import { quickLookOf } from './quick-looks';

const context = contextFor(['Operation', 'Account ID']);

function looks(field: FieldId, cells: readonly CellValue[], checkContext = context): boolean[] {
  return cells.map(quickLookOf(field, checkContext));
}

/** That a look never passes what the reader would not is a property of its own (`properties.test.ts`). */
test.each<[field: FieldId, settled: readonly CellValue[], left: readonly CellValue[]]>([
  ['accountId', ['AC-1', '00123'], [123, ' AC-1', true, '#N/A']],
  ['idNumber', ['784199012345676', 'P1234567'], ['784199012345671', 784199012345676, true]],
  ['address1Country', ['ARE', 'SAU'], ['UAE', 'are', 784, true]],
  ['gender', ['male', 'female'], ['Male', 'M', 1, true]],
  ['language', ['en', 'ar'], ['English', true]],
  ['phone1', ['+971501234567'], ['0501234567', 971501234567, true]],
  ['email1', ['mariam@example.com'], ['nobody', 5, true]],
  ['loanType', [0, 4, 999_999_999], [-1, 1.5, 1e9, '4', true]],
  ['firstName', ['Mariam', 'مريم', 7], ['????', '#N/A', true]],
])('%s: cells that need no reader, and cells that do', (field, settled, left) => {
  expect(looks(field, settled)).toEqual(settled.map(() => true));
  expect(looks(field, left)).toEqual(left.map(() => false));
});

test('a lender’s own loan types are the only ones', () => {
  const profile = { ...emiratesProfile, loanTypes: [{ code: 4, label: 'Car loan' }] };
  expect(looks('loanType', [4, 5], { ...context, profile })).toEqual([true, false]);
});

test.each<[FieldId, CellValue]>([
  ['operation', 'Create'],
  ['withdrawalReason', 'Settled'],
  ['currency', 'AED'],
])('%s: every cell is read', (field, cell) => {
  expect(looks(field, [cell])).toEqual([false]);
});
