import { formatValue, isDateFormat, valueTypeOf } from './number-format';

test.each<[string | number | boolean, string, string]>([
  [784000000000000, 'General', '7.84E+14'],
  [784198012345678, 'General', '7.84198E+14'],
  [12345678901, 'General', '12345678901'],
  [0.1, 'General', '0.1'],
  [1234567.891234567, 'General', '1234567.891'],
  [-5, 'General', '-5'],
  [45000, 'dd/mm/yyyy', '15/03/2023'],
  [45000, 'd-mmm-yy', '15-Mar-23'],
  [45000, 'yyyy-mm-dd', '2023-03-15'],
  [45000.5, 'dd/mm/yyyy hh:mm', '15/03/2023 12:00'],
  [-1, 'dd/mm/yyyy', '########'],
  [123, '00000', '00123'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.5, '0%', '50%'],
  [5, '@', '5'],
  ['x', '@', 'x'],
  ['x', 'dd/mm/yyyy', 'x'],
  ['x', '0;-0;;"<"@">"', '<x>'],
  [true, 'General', 'TRUE'],
  ['', 'dd/mm/yyyy', ''],
])('%p under %p shows %p', (value, numberFormat, text) => {
  expect(formatValue(value, numberFormat, false)).toBe(text);
});

test('the 1904 system', () => {
  expect(formatValue(1, 'dd/mm/yyyy', true)).toBe('02/01/1904');
});

test('a format only Excel knows shows the bare value', () => {
  expect(formatValue(5, '[', false)).toBe('5');
});

test('types of values', () => {
  expect(['', 1, true, 'x', '#REF!', '#hash'].map(valueTypeOf)).toEqual([
    'Empty',
    'Double',
    'Boolean',
    'String',
    'Error',
    'String',
  ]);
});

test('what a date format is', () => {
  expect(['dd/mm/yyyy', 'h:mm', '[h]:mm', '[$-409]d-mmm;@'].every(isDateFormat)).toBe(true);
  expect(['General', '0.00', '#,##0 "days"', '@', '[Red]0'].some(isDateFormat)).toBe(false);
});
