import fc from 'fast-check';
import type { AccountPayload } from './account-payload';
import { fieldCatalogue } from '../fields/fields';
import { fieldOfFlatName, flatPayload, payloadOf } from './flat-payload';
import { contentHash } from './hash';
import { PayloadBuilder } from './payload-builder';
import { rowsHasher } from './rows-hash';

const numberOf = new Set(['loanType']);
const sent = fieldCatalogue.filter(({ id }) => id !== 'operation' && id !== 'additionalData');

/** Payloads as rows make them: any fields of the catalogue with any texts, and columns sent along under any name. */
const payloads: fc.Arbitrary<AccountPayload> = fc
  .record({
    status: fc.constantFrom(1 as const, 2 as const, 3 as const),
    fields: fc.array(
      fc.tuple(fc.constantFrom(...sent), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })),
    ),
    more: fc.array(
      fc.tuple(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })),
    ),
  })
  .map(({ status, fields, more }) => {
    const builder = new PayloadBuilder();
    builder.put({ at: 'property', name: 'accountId' }, 'AC-0412');
    for (const [{ place, id }, text] of fields) builder.put(place, numberOf.has(id) ? text.length : text);
    for (const [name, text] of more) builder.put({ at: 'additional-data', name }, text);
    return builder.build(status);
  })
  .filter((payload) => payload !== undefined);

test('what was taken apart is put together again, whatever was sent', () => {
  fc.assert(
    fc.property(payloads, (payload) => {
      const flat = flatPayload(payload);
      expect(new Set(flat.map(([name]) => name)).size).toBe(flat.length);
      expect(contentHash(payloadOf(flat))).toBe(contentHash(payload));
    }),
    { numRuns: 300 },
  );
});

test('names are the API’s own, and blanks are absent', () => {
  const payload: AccountPayload = {
    status: 2,
    accountId: 'AC-1',
    loanType: 3,
    phones: [{ number: '+971500000001', type: null }],
    addresses: [{ city: 'Dubai' }],
    additionalData: { Branch: 'Main' },
  };
  const flat = flatPayload(payload);
  expect(flat).toEqual([
    ['status', '2'],
    ['accountId', 'AC-1'],
    ['loanType', '3'],
    ['phones[0].number', '+971500000001'],
    ['addresses[0].city', 'Dubai'],
    ['additionalData.Branch', 'Main'],
  ]);
  expect(payloadOf([...flat, ['merchant', ''], ['phones[1].number', '']])).toEqual(payload);
  expect(payloadOf([])).toEqual({});
});

test.each([
  ['principal', 'principal'],
  ['phones[0].number', 'phone1'],
  ['phones[6].type', 'phone7Type'],
  ['addresses[2].country', 'address3Country'],
  ['additionalData.withdrawalReason', 'withdrawalReason'],
  ['additionalData.Branch', undefined],
  ['phones[20].number', undefined],
  ['withdrawalReason', undefined],
])('%s stands for the field %s', (name, field) => {
  expect(fieldOfFlatName(name)).toBe(field);
});

test('a text that was changed shows in the hash', () => {
  const payload: AccountPayload = { status: 2, accountId: 'AC-1', paidAmount: '300' };
  const changed = flatPayload(payload).map(([name, text]) => [name, text.replace('300', '301')] as const);
  expect(contentHash(payloadOf(changed))).not.toBe(contentHash(payload));
});

test('the hash over rows knows their order and their number', () => {
  const one = { keyHash: '1111111111111111', contentHash: 'aaaaaaaaaaaaaaaa' };
  const other = { keyHash: '2222222222222222', contentHash: 'bbbbbbbbbbbbbbbb' };
  const hashes = [[one, other], [other, one], [one], []].map((rows) => {
    const hasher = rowsHasher();
    for (const row of rows) hasher.add(row);
    return hasher.digest();
  });
  expect(new Set(hashes).size).toBe(4);
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
});
