import { nearField } from './near-field';

test.each([
  ['Pricipal', 'principal'],
  ['Acount number', 'accountId'],
  ['Fisrt name', 'firstName'],
  ['First naem', 'firstName'],
  ['Nationalty', 'nationality'],
  ['Passport nunber', 'passportNumber'],
  ['Mobil number 3', 'phone3'],
  ['LOANACCOUNTNUMBR', 'accountId'],
  ['تاريخ الاستحقق', 'dateDue'],
  ['Principle 2', undefined],
  ['Next payment date', undefined],
  ['Flat no', undefined],
  ['', undefined],
  ['#', undefined],
])('%s is near %s', (header, field) => {
  expect(nearField(header)).toBe(field);
});
