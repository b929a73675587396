import { readPhone } from './phones';

const read = (value: string | number, market = 'AE') =>
  readPhone({ value, format: 'General', text: undefined }, 'phone1', market);

test('a local number is the market’s, and the fix is a text', () => {
  expect(read('0501234567', 'SA')).toEqual({
    value: undefined,
    finding: {
      code: 'phone-local',
      params: { value: '0501234567', reading: '+966501234567', country: 'SA', elsewhere: ['+971501234567'] },
      severity: 'warning',
      cause: 'phone-local:phone1',
      fix: { before: '0501234567', after: '+966501234567', numberFormat: '@' },
    },
  });
});

test('a number that fits several other countries is asked about, with what it would be', () => {
  const { value, finding } = read('55123456');
  expect(value).toBeUndefined();
  expect(finding).toMatchObject({
    code: 'phone-elsewhere',
    params: { readings: ['+96555123456', '+97455123456'] },
  });
  expect(finding).not.toHaveProperty('fix');
});

test('a number in a range nobody knows is sent, and said', () => {
  expect(read('+966211234567')).toMatchObject({
    value: '+966211234567',
    finding: { code: 'phone-range-unknown' },
  });
  expect(read('+966 21 123 4567')).toMatchObject({ value: undefined, finding: { code: 'phone-unusable' } });
});

test('two numbers are counted, and only a readable one is proposed', () => {
  expect(read('0501234567 / 0551234567 / 0561234567').finding?.params).toEqual({
    value: '0501234567 / 0551234567 / 0561234567',
    count: 3,
    reading: '+971501234567',
  });
  expect(read('050123456 / 055123456').finding).toMatchObject({ cause: 'contact-several:phone1:unreadable' });
});

test('whatever is wrong is a warning with nothing to send', () => {
  for (const value of [
    'x'.repeat(32_767),
    '1'.repeat(300),
    '=1+1',
    '/////',
    '+'.repeat(50),
    Number.NaN,
    1e300,
    '\ud800',
  ])
    expect(read(value)).toMatchObject({ value: undefined, finding: { severity: 'warning' } });
});
