import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { fieldIds } from './field-definition';
import { fieldCatalogue, fieldOf, isFieldId } from './fields';
import { normaliseWords } from './normalise';

interface Contract {
  readonly components: {
    readonly schemas: { readonly Account: { readonly properties: Readonly<Record<string, unknown>> } };
  };
}

const contract = parse(
  readFileSync(path.join(__dirname, '../../docs/contract/command-api.yaml'), 'utf8'),
) as Contract;

test('every field is in the catalogue, once', () => {
  expect(fieldCatalogue.map(({ id }) => id).sort()).toEqual([...fieldIds].sort());
});

test('every property of the contract has a field, and every field a place in the contract', () => {
  const places = new Set(
    fieldCatalogue.map(({ place }) => (place.at === 'additional-data' ? 'additionalData' : place.name)),
  );
  expect([...places].sort()).toEqual(Object.keys(contract.components.schemas.Account.properties).sort());
});

test('no header means two fields', () => {
  const meanings = new Map<string, string>();
  for (const { id, headers } of fieldCatalogue)
    for (const header of [headers.api, ...headers.english, ...headers.arabic, ...headers.likely]) {
      const words = normaliseWords(header);
      expect([header, meanings.get(words) ?? id]).toEqual([header, id]);
      expect(words).not.toBe('');
      meanings.set(words, id);
    }
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

test('a field id is known by its name', () => {
  expect(isFieldId('dateDue')).toBe(true);
  expect(isFieldId('ignore')).toBe(false);
  expect(fieldOf('dateDue').kind).toBe('date');
});
