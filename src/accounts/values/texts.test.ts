import { isPlainText, readAdditional, readText } from './texts';

const cell = (value: string) => ({ value, format: '@', text: value });

test.each(['Ali', 'محمد علي', 'A\nB', 'A\tB', 'A\r\nB', '-', '~', 'ء', '٩', 'x'.repeat(32_767)])(
  '%# is plainly a text',
  (text) => {
    expect(isPlainText(text)).toBe(true);
    expect(readText(cell(text), 'firstName')).toEqual({ value: text, finding: undefined });
  },
);

test.each([
  '',
  ' Ali',
  '#1',
  'What?',
  'José',
  'Ø',
  'گل',
  '\u0001A',
  'A\u0007',
  'A\u007f',
  'x'.repeat(32_768),
])('%# is left to the reader of texts', (text) => {
  expect(isPlainText(text)).toBe(false);
});

test.each([
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333333333'],
  [123_456_789_012_345_680, '123456789012346000'],
  [-7.5, '-7.5'],
])('the number %d is the text %s', (value, text) => {
  expect(readText({ value, format: 'General', text: undefined }, 'merchant').value).toBe(text);
});

test('a column sent along sends what it shows; what it holds where nothing is shown', () => {
  const additional = (value: string | number | boolean, text: string | undefined) =>
    readAdditional({ value, format: 'General', text }, 'additionalData').value;
  expect(additional(46_096, ' 15 Mar 2026 ')).toBe('15 Mar 2026');
  expect(additional(46_096, '')).toBe('46096');
  expect(additional(46_096, undefined)).toBe('46096');
  expect(additional(0.1 + 0.2, undefined)).toBe('0.3');
  expect(additional('paid?no', 'paid?no')).toBe('paid?no');
  expect(additional(true, 'TRUE')).toBe('TRUE');
  expect(additional(' Card ', 'shown otherwise')).toBe('Card');
});
