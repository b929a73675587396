import { identifierText, isPlainIdentifier, readIdentifier } from './identifiers';

const cell = (value: string) => ({ value, format: '@', text: value });

test.each(['AC-1', '0', '~', 'A B', '784-1990-1234567-6', 'x'.repeat(32_767)])(
  '%# is plainly an identifier',
  (text) => {
    expect(isPlainIdentifier(text)).toBe(true);
    expect(readIdentifier(cell(text), 'accountId')).toEqual({ value: text, finding: undefined });
  },
);

// Some of them are right, and some are wrong: a plain look leaves all of them to the reader.
test.each([
  '',
  '#1',
  ' A',
  'A ',
  'A+B',
  '+971',
  'é',
  'A\u007f',
  'A\tB',
  '7.84E+14',
  'حساب',
  'x'.repeat(32_768),
])('%# is left to the reader of identifiers', (text) => {
  expect(isPlainIdentifier(text)).toBe(false);
});

test('a key is what the cell means, right or wrong', () => {
  expect(identifierText(' AC-1\u200e', undefined)).toBe('AC-1');
  expect(identifierText(123, '00123')).toBe('00123');
  expect(identifierText(784_199_012_345_676, '7.84E+14')).toBe('784199012345676');
  expect(identifierText(1.5, '1.5')).toBe('1.5');
  expect([identifierText(true, 'TRUE'), identifierText(false, 'FALSE')]).toEqual(['TRUE', 'FALSE']);
});

test.each([
  [12_345, '12\u00a0345', '12345'],
  [12_345, "12'345", '12345'],
  [12_345, '12,345.000', '12345'],
  [12_345, '1.2345e+4', '12345'],
  [12_345, '', '12345'],
  [46_024, '02-Jan', undefined],
  [12_345, '12.3K', undefined],
  [12_345, '#####', undefined],
])('the number %d shown as %j is %s', (value, text, after) => {
  const { finding } = readIdentifier({ value, format: 'General', text }, 'accountId');
  expect([finding?.code, finding?.fix?.after]).toEqual(['identifier-number', after]);
});
