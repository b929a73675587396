import { hasControlCharacters, isExcelError, spoiltCell } from './spoilt-cells';

test.each([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
])('%s is an error that a formula gives', (value) => {
  expect(isExcelError(value)).toBe(true);
});

test.each(['#1', '#', '# N/A', '#n/a!', 'N/A', '', 5, true])('%j is none', (value) => {
  expect(isExcelError(value)).toBe(false);
});

test('tabs and line ends can be sent, other control characters cannot', () => {
  expect(['A\tB', 'A\r\nB', 'A B', 'A\u00a0B', 'مريم', '~', ''].filter(hasControlCharacters)).toEqual([]);
  const unusable = ['\u0000', '\u0008', '\u000b', '\u000c', '\u000e', '\u001f', '\u007f', '\u0080', '\u009f'];
  expect(unusable.filter((sign) => !hasControlCharacters(`A${sign}B`))).toEqual([]);
});

test.each([
  ['#N/A', { value: '#N/A' }, 'excel-error:fees:#N/A'],
  [true, { reason: 'boolean' }, 'text-unusable:fees:boolean'],
  ['x'.repeat(32_768), { reason: 'too-long' }, 'text-unusable:fees:too-long'],
  ['A\u0007', { reason: 'control-characters' }, 'text-unusable:fees:control-characters'],
])('what no field can take is told by what it is', (value, params, cause) => {
  expect(spoiltCell(value, 'fees', 'warning')).toMatchObject({ params, cause, severity: 'warning' });
});

test('everything else is its own kind’s matter', () => {
  expect(
    [5, '', 'x'.repeat(32_767), '=1+1', '#1'].map((value) => spoiltCell(value, 'fees', 'error')),
  ).toEqual(Array(5).fill(undefined));
});
