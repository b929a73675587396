import fc from 'fast-check';
import { splitBatch } from './split-batch';
import { preparedRow } from './submission.test-helper';

describe('splitBatch', () => {
  it('halves by rows as near as whole accounts allow', () => {
    const rows = ['A', 'A', 'A', 'B', 'C', 'C'].map((account, index) => preparedRow(index + 2, account));
    expect(splitBatch(rows)?.map((half) => half.map(({ row }) => row))).toEqual([
      [2, 3, 4],
      [5, 6, 7],
    ]);
  });

  it('does not tear an account apart', () => {
    expect(splitBatch([preparedRow(2, 'A'), preparedRow(3, 'A')])).toBeUndefined();
    expect(splitBatch([])).toBeUndefined();
  });

  it('keeps every row once, in order, and both halves smaller', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 }), (sizes) => {
        const rows = sizes
          .flatMap((size, account) => Array.from({ length: size }, () => `A${String(account)}`))
          .map((account, index) => preparedRow(index + 2, account));
        const [first = [], second = []] = splitBatch(rows) ?? [];
        expect([...first, ...second]).toEqual(rows);
        expect(first.length).toBeGreaterThan(0);
        expect(second.length).toBeGreaterThan(0);
        expect(first.at(-1)?.key.accountId).not.toBe(second[0]?.key.accountId);
      }),
    );
  });
});
