import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { fieldCatalogue, fieldOf, repeatedFields, singleFields } from './fields';
import { headerWords } from '../columns/header-words';

interface Contract {
  readonly components: {
    readonly schemas: { readonly Account: { readonly properties: Readonly<Record<string, unknown>> } };
  };
}

const contract = parse(
  readFileSync(path.join(__dirname, '../../../docs/contract/command-api.yaml'), 'utf8'),
) as Contract;

test('every property of the contract has a field, and every field a place in the contract', () => {
  const places = new Set(
    fieldCatalogue.flatMap(({ place }) => {
      switch (place.at) {
        case 'additional-data':
          return ['additionalData'];
        case 'property':
        case 'list':
          return [place.name];
        default:
          return [];
      }
    }),
  );
  expect([...places].sort()).toEqual(Object.keys(contract.components.schemas.Account.properties).sort());
});

test('no header means two fields', () => {
  const meanings = new Map<string, string>();
  const means = (id: string, names: readonly string[]): void => {
    for (const name of names) {
      const words = headerWords(name).join('');
      expect([name, meanings.get(words) ?? id]).toEqual([name, id]);
      expect(words).not.toBe('');
      meanings.set(words, id);
    }
  };
  for (const { id, headers } of singleFields)
    means(id, [
      ...(id === 'operation' ? [] : [headers.api]),
      ...headers.english,
      ...headers.arabic,
      ...headers.likely,
    ]);
  for (const { part, headers } of repeatedFields)
    means(part, [
      headers.api,
      ...headers.english,
      ...headers.arabic,
      ...(headers.further ?? []),
      ...(headers.firstAlone ?? []),
    ]);
});

test('a withdrawal sends keys and a reason, nothing else', () => {
  const sent = fieldCatalogue
    .filter(({ operations }) => operations.withdraw.need !== 'not-sent')
    .map(({ id }) => id);
  expect(sent).toEqual(['operation', 'accountId', 'subAccountId', 'withdrawalReason']);
});

test('an update asks for nothing but its keys', () => {
  const asked = fieldCatalogue
    .filter(({ operations }) => operations.update.need === 'error')
    .map(({ id }) => id);
  expect(asked).toEqual(['operation', 'accountId']);
});

test('any entry of a list is known, with its place in the payload', () => {
  expect(fieldOf('phone7Type')).toMatchObject({
    id: 'phone7Type',
    kind: 'text',
    place: { at: 'list', name: 'phones', entry: 6, part: 'type' },
    headers: { api: 'phoneType7' },
    inTemplate: false,
  });
  expect(fieldOf('address3Country')).toMatchObject({
    kind: 'country',
    place: { at: 'list', name: 'addresses', entry: 2, part: 'country' },
  });
  expect(fieldOf('email5')).toBe(fieldOf('email5'));
  expect(() => fieldOf('phone21')).toThrow('not a field: phone21');
});

test('only the first phone is missed on a create', () => {
  expect(
    ['phone1', 'phone2', 'phone1Type'].map((id) => fieldOf(id as 'phone1').operations.create.need),
  ).toEqual(['warning', 'optional', 'optional']);
});
