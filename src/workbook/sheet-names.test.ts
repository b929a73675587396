import { freeSheetName, layoutMarker } from './sheet-names';

test.each([
  ['Receipts', [], 'Receipts'],
  ['Receipts', ['receipts'], 'Receipts (2)'],
  ['Receipts', ['Receipts', 'Receipts (2)'], 'Receipts (3)'],
  ["'Q1/Q2: [draft]'", [], 'Q1 Q2   draft'],
  ['***', [], 'Sheet'],
])('%s beside %j is %s', (wish, used, name) => {
  expect(freeSheetName(wish, used)).toBe(name);
});

test('a long name keeps its number within 31 characters', () => {
  const long = 'a'.repeat(40);
  expect(freeSheetName(long, ['a'.repeat(31)])).toBe(`${'a'.repeat(27)} (2)`);
});

test('a layout is marked by a name that Excel takes, in any language', () => {
  expect(layoutMarker('Sent rows (all)')).toBe('AccountsForCommand_Sheet_Sent_rows__all_');
  expect(layoutMarker('إيصالات')).toBe('AccountsForCommand_Sheet_إيصالات');
});
