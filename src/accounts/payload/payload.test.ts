import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { CellValue } from '../cell';
import { amountsInUnit } from '../amounts/amounts-in-unit';
import type { FieldId } from '../fields/field-ids';
import { fieldIdsInOrder } from '../fields/field-ids';
import { fieldOf } from '../fields/fields';
import { mapColumns } from '../columns/map-columns';
import type { PreparedRow } from './prepared-row';
import { prepareRow } from './prepare-row';
import { blockOf, contextFor, emiratesProfile } from '../sheet.test-helper';

const contract = parse(
  readFileSync(path.join(__dirname, '../../../docs/contract/command-api.yaml'), 'utf8'),
) as {
  readonly components: { readonly schemas: { readonly Account: object } };
};
const fitsContract = new Ajv2020({ strict: false }).compile({
  ...contract.components.schemas.Account,
  additionalProperties: false,
});

/** What a good cell of each kind may hold; text of any script. */
const text = fc
  .string({ minLength: 1, maxLength: 20 })
  .filter((value) => /^[\p{L}\p{N} .,-]*[\p{L}\p{N}]$/u.test(value));
const day = fc
  .record({
    // None after today, which would be no birthday.
    y: fc.integer({ min: 1990, max: 2025 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${String(y)}`);
const amount = fc.integer({ min: 0, max: 1e9 }).map((units) => units / 100);
const identifier = fc.stringMatching(/^[A-Z]{2}-[0-9]{1,8}$/);
const phone = fc.stringMatching(/^\+97150[1-9][0-9]{6}$/);
const email = fc.stringMatching(/^[a-z]{1,8}@example\.com$/);

function cellOf(id: FieldId): fc.Arbitrary<CellValue> {
  const { kind, choices = [] } = fieldOf(id);
  switch (kind) {
    case 'operation':
      return fc.constantFrom<CellValue>('Create', 'update', '2', 3, 'سحب', 'Withdraw');
    case 'identifier':
      return identifier;
    case 'date':
      return day;
    case 'country':
      return fc.constantFrom('ARE', 'SAU', 'BHR', 'EGY');
    case 'amount':
      return amount;
    case 'choice':
      return fc.constantFrom(...choices);
    case 'phone':
      return phone;
    case 'email':
      return email;
    case 'integer':
      return fc.integer({ min: 0, max: 999 });
    case 'currency':
      return fc.constant('AED');
    case 'reason':
    case 'text':
      return text;
  }
}

const ids = fieldIdsInOrder({ phone: 5, email: 3, address: 3 }).filter((id) => id !== 'additionalData');
const compulsory = new Set<FieldId>(['operation', 'accountId', 'dateDue', 'principal', 'withdrawalReason']);
/** A row that can be sent: what is compulsory is filled, everything else may be blank. */
const row = fc.record(
  Object.fromEntries(
    ids.map((id) => [id, compulsory.has(id) ? cellOf(id) : fc.oneof(fc.constant<CellValue>(''), cellOf(id))]),
  ),
) as fc.Arbitrary<Record<FieldId, CellValue>>;
const order = fc.shuffledSubarray([...ids], { minLength: ids.length });

function prepared(
  cells: Record<FieldId, CellValue>,
  columns: readonly FieldId[],
  headerOf: (id: FieldId) => string,
): PreparedRow {
  return prepareRow(blockOf([columns.map((id) => cells[id] ?? '')]), 0, contextFor(columns.map(headerOf)));
}

const english = (id: FieldId) => fieldOf(id).headers.english[0] ?? '';
const arabic = (id: FieldId) => fieldOf(id).headers.arabic[0] ?? '';

test('every row that can be sent fits the contract, in either unit, with nothing blank in it', () => {
  fc.assert(
    fc.property(row, fc.constantFrom('major' as const, 'minor' as const), (cells, amountUnit) => {
      const { payload, operation } = prepared(cells, ids, english);
      const sent = JSON.parse(
        JSON.stringify(amountsInUnit(payload, { ...emiratesProfile, amountUnit })),
      ) as object;
      expect([fitsContract(sent), fitsContract.errors]).toEqual([true, null]);
      expect(JSON.stringify(sent)).not.toMatch(/:""|:\{\}|:\[\]/);
      if (operation === 'withdraw')
        expect(Object.keys(sent).filter((name) => !['status', 'accountId', 'subAccountId', 'additionalData'].includes(name))).toEqual([]); // prettier-ignore
      expect(sent).not.toHaveProperty('currency');
    }),
    { numRuns: 200 },
  );
});

test('both hashes are the same whatever the order and language of the columns', () => {
  fc.assert(
    fc.property(row, order, (cells, columns) => {
      const one = prepared(cells, ids, english);
      const other = prepared(cells, columns, arabic);
      expect(other.payload).toEqual(one.payload);
      expect([other.keyHash, other.contentHash]).toEqual([one.keyHash, one.contentHash]);
    }),
    { numRuns: 100 },
  );
});

test('phones without numbers whose columns changed places are the same content', () => {
  const hashOf = (headers: readonly string[], cells: readonly CellValue[]) =>
    prepareRow(blockOf([['Update', 'A', ...cells]]), 0, contextFor(['Operation', 'Account ID', ...headers]))
      .contentHash;
  const [one, other] = ['+971501234567', '+971501234568'];
  expect(hashOf(['Mobile', 'Phone'], [one, other])).toBe(hashOf(['Phone', 'Mobile'], [other, one]));
  expect(hashOf(['الجوال', 'الهاتف'], [one, other])).toBe(hashOf(['Phone', 'Mobile'], [other, one]));
  expect(hashOf(['Phone 2', 'Phone 1'], [one, other])).toBe(hashOf(['Phone 1', 'Phone 2'], [other, one]));
  // Which one is called first is content.
  expect(hashOf(['Phone 1', 'Phone 2'], [one, other])).not.toBe(hashOf(['Phone 1', 'Phone 2'], [other, one]));
});

test('the content’s hash is of what is sent: another unit is another content, and the key stays', () => {
  const headers = ['Operation', 'Account ID', 'Paid amount'];
  const of = (amountUnit: 'major' | 'minor') =>
    prepareRow(
      blockOf([['Update', 'A', 5]]),
      0,
      contextFor(headers, { profile: { ...emiratesProfile, amountUnit } }),
    );
  expect(of('minor').payload).toEqual(of('major').payload);
  expect(of('minor').keyHash).toBe(of('major').keyHash);
  expect(of('minor').contentHash).not.toBe(of('major').contentHash);
});

describe('a whole name', () => {
  const headers = ['Operation', 'Account ID', 'Full name'];
  const sent = (name: CellValue, choice: 'full-name-whole' | 'full-name-split') => {
    const columnMap = mapColumns(headers, { statusColumns: [], choices: { 'Full name': choice } });
    const { payload } = prepareRow(blockOf([['Update', 'A', name]]), 0, contextFor([], { columnMap }));
    return [payload.firstName, payload.lastName];
  };

  test('is split at its first space, or sent whole as first name', () => {
    expect(sent(' Mariam  Al Example', 'full-name-split')).toEqual(['Mariam', 'Al Example']);
    expect(sent('Mariam', 'full-name-split')).toEqual(['Mariam', undefined]);
    expect(sent('', 'full-name-split')).toEqual([undefined, undefined]);
    expect(sent('Mariam Al Example', 'full-name-whole')).toEqual(['Mariam Al Example', undefined]);
  });

  test('is the same content as first and last name in columns of their own', () => {
    const columnMap = mapColumns(headers, { statusColumns: [], choices: { 'Full name': 'full-name-split' } });
    const one = prepareRow(blockOf([['Update', 'A', 'Mariam Example']]), 0, contextFor([], { columnMap }));
    const apart = contextFor(['Operation', 'Account ID', 'First name', 'Last name']);
    expect(prepareRow(blockOf([['Update', 'A', 'Mariam', 'Example']]), 0, apart).contentHash).toBe(
      one.contentHash,
    );
  });
});
