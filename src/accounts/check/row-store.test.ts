import fc from 'fast-check';
import { RowStore } from './row-store';

/** Rows of an account as the store links them. */
function rowsOf(store: RowStore, account: number): number[] {
  const rows: number[] = [];
  store.collectRows(account, rows);
  return rows;
}

test('the rows of an account stay in sheet order, however they come and go', () => {
  const steps = fc.array(fc.tuple(fc.nat(11), fc.constantFrom('A', 'B', '')), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (all) => {
      const store = new RowStore();
      const accountOf = new Array<string>(12).fill('');
      for (let row = 0; row < accountOf.length; row += 1) store.put(row, 1, 0, []);
      for (const [row, accountId] of all) {
        accountOf[row] = accountId;
        if (accountId === '') store.untie(row);
        else store.tie(row, accountId, '');
      }
      store.accountIds.forEach((accountId, account) => {
        expect(rowsOf(store, account)).toEqual(
          accountOf.flatMap((of, row) => (of === accountId ? [row] : [])),
        );
      });
    }),
  );
});

test('a row that is put anew forgets its amounts', () => {
  const store = new RowStore();
  store.put(0, 1, 0, ['x']);
  store.keepAmount(0, 0, 5);
  store.overPrecise.add(0);
  store.put(0, 1, 0, ['y']);
  expect(store.principalOf(0)).toBeNaN();
  expect(store.overPrecise.size).toBe(0);
  expect(store.count).toBe(1);
});
