import { readChoice, readLoanType } from './choices';
import { emiratesProfile } from '../sheet.test-helper';

const profile = {
  ...emiratesProfile,
  loanTypes: [
    { code: 3, label: 'Personal finance' },
    { code: 4, label: 'تمويل سيارة' },
  ],
};
const loanType = (value: string | number) =>
  readLoanType({ value, format: 'General', text: undefined }, profile);

test.each([
  [3, 3],
  ['4', 4],
  ['personal FINANCE', 3],
  ['تمويل سياره', 4],
])('loan type %j is code %d', (value, code) => {
  expect(loanType(value)).toEqual({ value: code, finding: undefined });
});

test('a code that the profile does not know is sent and said, a word stops the row', () => {
  expect(loanType(9)).toMatchObject({
    value: 9,
    finding: {
      code: 'loan-type-unlisted',
      severity: 'warning',
      params: { choices: ['3 (Personal finance)', '4 (تمويل سيارة)'] },
    },
  });
  expect(loanType('Car')).toMatchObject({ value: undefined, finding: { severity: 'error' } });
  expect(loanType('…')).toMatchObject({ value: undefined, finding: { severity: 'error' } });
});

test('a strange gender is left out, a strange language stops the row', () => {
  const cell = { value: 'other', format: 'General', text: undefined };
  expect(readChoice(cell, 'gender')).toMatchObject({ value: undefined, finding: { severity: 'warning' } });
  expect(readChoice(cell, 'language')).toMatchObject({ value: undefined, finding: { severity: 'error' } });
});
