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
  ['Fist name', 'firstName'],
  ['Bith date', 'birthDate'],
  ['Birht date', 'birthDate'],
  ['Ctiy', 'address1City'],
  ['Citty', 'address1City'],
  ['Emial 2', 'email2'],
  ['Adress 3 city', 'address3City'],
  ['Amonut paid', 'paidAmount'],
  ['Pasprt nmber', undefined],
  ['LOANACCNTNUMBR', undefined],
  ['Dew date', undefined],
  ['Principal amount due', undefined],
  ['P', undefined],
  ['Principle 2', undefined],
  ['Next payment date', undefined],
  ['Flat no', undefined],
  ['', undefined],
  ['#', undefined],
])('%s is near %s', (header, field) => {
  expect(nearField(header)).toBe(field);
});
