import { mapColumns } from '../columns/map-columns';
import { blockOf, checkOf, contextFor, emiratesProfile, told } from '../sheet.test-helper';

const headers = ['Operation', 'Account ID', 'Full name'];
const rows = [
  ['Update', 'A', 'Mariam Al Example'],
  ['Update', 'B', ' Mariam'],
  ['Update', 'C', ''],
  ['Update', 'D', '\u0007'],
];

function checked(
  lastName: 'error' | 'warning' | 'optional',
  choice: 'full-name-split' | 'firstName' = 'full-name-split',
) {
  const columnMap = mapColumns(headers, { statusColumns: [], choices: { 'Full name': choice } });
  const profile = { ...emiratesProfile, required: { update: { lastName } } };
  return told(checkOf(contextFor(headers, { columnMap, profile }), blockOf(rows)));
}

test('a lender who needs last names is told of whole names of one word, and of blank ones', () => {
  expect(checked('error')).toEqual({
    3: ['error last-name-missing'],
    4: ['error required-blank'],
    5: ['error text-unusable'],
  });
  expect(checked('warning')).toMatchObject({
    3: ['warning last-name-missing'],
    4: ['warning required-blank'],
  });
});

test('nobody else is, nor where names go whole', () => {
  expect(checked('optional')).toEqual({ 5: ['error text-unusable'] });
  expect(checked('optional', 'firstName')).toEqual({ 5: ['error text-unusable'] });
});
