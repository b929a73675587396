import { readWithdrawalReason } from './withdrawal-reason';

const cell = (value: string | number) => ({ value, format: 'General', text: String(value) });
const withdrawalReasons = ['Settled', 'Sent in error'];

test('any text will do while the profile lists no reasons', () => {
  expect(readWithdrawalReason(cell('whatever'), { withdrawalReasons: [] })).toEqual({ value: 'whatever' });
});

test('a listed reason is sent as it stands', () => {
  expect(readWithdrawalReason(cell('Sent in error'), { withdrawalReasons })).toEqual({
    value: 'Sent in error',
  });
});

test.each([
  ['settled ', 'Settled'],
  ['SENT-IN-ERROR', 'Sent in error'],
  ['because', undefined],
  [7, undefined],
])('%s is an error, and its fix is %s', (value, after) => {
  const { value: sent, finding } = readWithdrawalReason(cell(value), { withdrawalReasons });
  expect([sent, finding?.code, finding?.severity, finding?.fix?.after]).toEqual([
    undefined,
    'choice-unknown',
    'error',
    after,
  ]);
  expect(finding?.params).toEqual({ value: String(value).trim(), choices: withdrawalReasons });
  if (finding?.fix !== undefined) {
    expect(finding.fix).toEqual({ before: value, after, numberFormat: '@' });
    expect(readWithdrawalReason(cell(String(after)), { withdrawalReasons }).finding).toBeUndefined();
  }
});
