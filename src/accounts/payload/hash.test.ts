import { createHash } from 'node:crypto';
import { contentHash, keyHash } from './hash';

test('the key’s hash is the beginning of SHA-256', () => {
  const full = createHash('sha256').update('["AC-1","الفرعي"]').digest('hex');
  expect(keyHash({ accountId: 'AC-1', subAccountId: 'الفرعي' })).toBe(full.slice(0, 16));
});

test('keys that read alike when joined have different hashes', () => {
  expect(keyHash({ accountId: 'A1', subAccountId: '2' })).not.toBe(
    keyHash({ accountId: 'A', subAccountId: '12' }),
  );
});

test('the content’s hash does not depend on the order of properties, at any depth', () => {
  const one = contentHash({
    status: 1,
    accountId: 'A',
    phones: [{ number: '+971501234567', type: null }],
    additionalData: { b: '2', a: '1' },
  });
  const other = contentHash({
    additionalData: { a: '1', b: '2' },
    phones: [{ type: null, number: '+971501234567' }],
    accountId: 'A',
    status: 1,
  });
  expect(other).toBe(one);
});

test('every value counts, and so does the order of a list', () => {
  const phones = [
    { number: '+971501234567', type: null },
    { number: '+971501234568', type: null },
  ];
  const hashes = [
    contentHash({ status: 1, accountId: 'A', phones }),
    contentHash({ status: 1, accountId: 'A', phones: [...phones].reverse() }),
    contentHash({ status: 2, accountId: 'A', phones }),
    contentHash({ status: 1, accountId: 'A' }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});
