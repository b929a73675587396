import fc from 'fast-check';
import type { Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/prepared-row';
import { isWholeAccountWithdrawal, planBatches } from './plan';
import { preparedRow } from './submission.test-helper';

const named = (batches: ReturnType<typeof planBatches>) =>
  batches.map(
    ({ number, kind, rows }) => `${String(number)} ${kind}: ${rows.map(({ row }) => row).join(' ')}`,
  );

/** Rows of a sheet in any order; few accounts, so that they share batches. */
const sheets = fc
  .array(
    fc.record({
      account: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      sub: fc.constantFrom('', '1', '2', '3'),
      operation: fc.constantFrom<Operation>('create', 'update', 'withdraw'),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ account, sub, operation }, index) =>
      preparedRow(index + 2, account, { subAccountId: sub, operation }),
    ),
  );

describe('planBatches', () => {
  it('keeps the order of the sheet and fills up to the most rows', () => {
    const rows = [2, 3, 4, 5, 6].map((row) => preparedRow(row, `A${String(row)}`));
    expect(named(planBatches(rows, { maxRows: 2 }))).toEqual(['1 rows: 2 3', '2 rows: 4 5', '3 rows: 6']);
  });

  it('takes an account whole, creates before updates before withdrawals', () => {
    const rows = [
      preparedRow(2, 'A', { subAccountId: '1', operation: 'withdraw' }),
      preparedRow(3, 'B'),
      preparedRow(4, 'A', { subAccountId: '2', operation: 'update' }),
      preparedRow(5, 'A', { subAccountId: '3', operation: 'create' }),
    ];
    expect(named(planBatches(rows, { maxRows: 2 }))).toEqual(['1 rows: 5 4 2', '2 rows: 3']);
  });

  it('sends withdrawals of whole accounts first and alone', () => {
    const rows = [
      preparedRow(2, 'A'),
      preparedRow(3, 'B', { operation: 'withdraw' }),
      preparedRow(4, 'C', { subAccountId: '1', operation: 'withdraw' }),
      preparedRow(5, 'D', { operation: 'withdraw' }),
    ];
    expect(named(planBatches(rows, { maxRows: 10 }))).toEqual(['1 withdrawals: 3 5', '2 rows: 2 4']);
  });

  it('has no batches for no rows, and refuses a size that is none', () => {
    expect(planBatches([], { maxRows: 1 })).toEqual([]);
    expect(() => planBatches([], { maxRows: 0 })).toThrow(RangeError);
    expect(() => planBatches([], { maxRows: 1.5 })).toThrow(RangeError);
  });

  it('sends every row exactly once, tears no account apart and exceeds the size for one account alone', () => {
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 12 }), (rows, maxRows) => {
        const batches = planBatches(rows, { maxRows });
        const sent = batches.flatMap((batch) => batch.rows);
        expect(sent.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(rows.map(({ row }) => row));
        expect(batches.map(({ number }) => number)).toEqual(batches.map((_, index) => index + 1));
        const batchOf = new Map<string, number>();
        for (const { number, kind, rows: inBatch } of batches) {
          expect(inBatch.every((row) => isWholeAccountWithdrawal(row) === (kind === 'withdrawals'))).toBe(
            true,
          );
          const accounts = new Set(inBatch.map(({ key }) => key.accountId));
          if (accounts.size > 1) expect(inBatch.length).toBeLessThanOrEqual(maxRows);
          if (kind === 'rows') {
            for (const account of accounts) {
              expect(batchOf.has(account)).toBe(false);
              batchOf.set(account, number);
            }
          }
        }
        const kinds = batches.map(({ kind }) => kind);
        expect(kinds.lastIndexOf('withdrawals')).toBeLessThan(
          kinds.includes('rows') ? kinds.indexOf('rows') : kinds.length,
        );
      }),
    );
  });

  it('keeps order inside an account and, by first rows, between accounts; any order of input gives the same plan', () => {
    const rank: Record<Operation, number> = { create: 0, update: 1, withdraw: 2 };
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 12 }), fc.nat(), (rows, maxRows, turn) => {
        const batches = planBatches(rows, { maxRows });
        const sent = batches.filter(({ kind }) => kind === 'rows').flatMap((batch) => batch.rows);
        const byAccount = new Map<string, PreparedRow[]>();
        for (const row of sent)
          byAccount.set(row.key.accountId, [...(byAccount.get(row.key.accountId) ?? []), row]);
        for (const account of byAccount.values())
          for (const [index, row] of account.entries()) {
            const before = account[index - 1];
            if (before === undefined) continue;
            const step = rank[row.operation] - rank[before.operation];
            expect(step > 0 || (step === 0 && row.row > before.row)).toBe(true);
          }
        const firsts = [...byAccount.values()].map((account) => Math.min(...account.map(({ row }) => row)));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        const cut = rows.length === 0 ? 0 : turn % rows.length;
        expect(planBatches([...rows.slice(cut), ...rows.slice(0, cut)].reverse(), { maxRows })).toEqual(
          batches,
        );
      }),
    );
  });
});
