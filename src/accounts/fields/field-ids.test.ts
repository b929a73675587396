import {
  fieldIdsInOrder,
  isFieldId,
  listOf,
  mostEntries,
  repeatedField,
  repeatedFieldId,
  repeatedParts,
} from './field-ids';

test.each([
  'dateDue',
  'phone1',
  'phone20',
  'email5Type',
  'address3Country',
  'address2ExternalId',
  'additionalData',
  'currency',
])('%s is a field', (id) => {
  expect(isFieldId(id)).toBe(true);
});

test.each([
  'ignore',
  'phone',
  'phone0',
  'phone01',
  'phone21',
  'phone1.5',
  'phoneType',
  'phone1Street',
  'address1',
  'toString',
  '',
])('%s is none', (id) => {
  expect(isFieldId(id)).toBe(false);
});

test('an id of a list’s part says which entry it is, and back', () => {
  for (const part of repeatedParts)
    for (let number = 1; number <= mostEntries; number += 1)
      expect(repeatedField(repeatedFieldId({ part, number }))).toEqual({ part, number });
  expect(repeatedField('dateDue')).toBeUndefined();
  expect(() => repeatedFieldId({ part: 'phone', number: 21 })).toThrow(RangeError);
});

test('a part belongs to the list that it is named after', () => {
  expect(Object.fromEntries(repeatedParts.map((part) => [part, listOf(part)]))).toMatchObject({
    phone: 'phone',
    phoneType: 'phone',
    email: 'email',
    emailType: 'email',
    addressStreet: 'address',
    addressCountry: 'address',
    addressType: 'address',
  });
});

test('entries of a list stand together, as many as are wanted', () => {
  const ids = fieldIdsInOrder({ phone: 2, email: 0, address: 1 });
  expect(ids.slice(ids.indexOf('nationality') + 1, ids.indexOf('merchant'))).toEqual([
    'phone1',
    'phone1Type',
    'phone2',
    'phone2Type',
    'address1Street',
    'address1Area',
    'address1City',
    'address1Zip',
    'address1Country',
    'address1Type',
    'address1ExternalId',
  ]);
  expect(fieldIdsInOrder({ phone: 99, email: 0, address: 0 })).toContain('phone20');
});
