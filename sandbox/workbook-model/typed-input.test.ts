import { readTyped } from './typed-input';
import type { TypedInput } from './typed-input';

const options = { date1904: false, dateOrder: 'dmy', currentYear: 2026 } as const;

test.each<[string, TypedInput]>([
  ['00123', { value: 123 }],
  ['1,234.50', { value: 1234.5, numberFormat: '#,##0.00' }],
  ['12%', { value: 0.12, numberFormat: '0%' }],
  ['(5)', { value: -5 }],
  ['-5', { value: -5 }],
  ['+971501234567', { value: 971501234567 }],
  ['1e5', { value: 100000, numberFormat: '0.00E+00' }],
  ['1234567890123456', { value: 1234567890123450 }],
  ['784198012345678', { value: 784198012345678 }],
  ['1/2/2024', { value: 45323, numberFormat: 'dd/mm/yyyy' }],
  ['13/2/2024', { value: 45335, numberFormat: 'dd/mm/yyyy' }],
  ['2/13/2024', { value: 45335, numberFormat: 'dd/mm/yyyy' }],
  ['2024-03-05', { value: 45356, numberFormat: 'dd/mm/yyyy' }],
  ['5-Mar-24', { value: 45356, numberFormat: 'd-mmm-yy' }],
  ['3-12', { value: 46359, numberFormat: 'd-mmm' }],
  ['Mar 2024', { value: 45352, numberFormat: 'mmm-yy' }],
  ['12:30', { value: 0.520833333333333, numberFormat: 'h:mm' }],
  ['true', { value: true }],
  ['#n/a', { value: '#N/A' }],
  ['=A1+1', { value: '', formula: '=A1+1' }],
  ['+A1', { value: '', formula: '=+A1' }],
  ['-abc', { value: '', formula: '=-abc' }],
  ['@name', { value: '', formula: '=name' }],
  ['=', { value: '=' }],
  ['-', { value: '-' }],
  ["'00123", { value: '00123', quotePrefix: true }],
  ['31/02/2024', { value: '31/02/2024' }],
  ['AC-0412', { value: 'AC-0412' }],
  ['Mars', { value: 'Mars' }],
  ['1.234,50', { value: '1.234,50' }],
  [' padded ', { value: ' padded ' }],
  ['', { value: '' }],
])('%p becomes %o', (text, expected) => {
  const typed = readTyped(text, 'General', options);
  if (typeof expected.value === 'number') {
    expect(typed.value).toBeCloseTo(expected.value, 10);
    expect({ ...typed, value: 0 }).toEqual({ ...expected, value: 0 });
  } else expect(typed).toEqual(expected);
});

test('a text cell keeps what is typed', () => {
  for (const text of ['00123', '1/2/2024', '=A1', "'x", '+971501234567']) {
    expect(readTyped(text, '@', options)).toEqual({ value: text });
  }
});

test('the order of day and month, and the date system, are those of the workbook', () => {
  expect(readTyped('1/2/2024', 'General', { ...options, dateOrder: 'mdy' })).toEqual({
    value: 45293,
    numberFormat: 'm/d/yyyy',
  });
  expect(readTyped('2/1/1904', 'General', { ...options, date1904: true }).value).toBe(1);
});
