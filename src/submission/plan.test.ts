import fc from 'fast-check';
import type { Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import { isWholeAccountWithdrawal } from './order-rows';
import { planBatches } from './plan';
import { fixed, preparedRow } from './submission.test-helper';

const named = ({ batches }: ReturnType<typeof planBatches>) =>
  batches.map(({ kind, rows }) => `${kind}: ${rows.map(({ row }) => row).join(' ')}`);
const roomy = (startRows: number) => fixed(startRows, { minRows: 1, maxRows: 1000 });

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
    expect(named(planBatches(rows, roomy(2)))).toEqual(['rows: 2 3', 'rows: 4 5', 'rows: 6']);
  });

  it('takes an account whole, creates before updates before withdrawals', () => {
    const rows = [
      preparedRow(2, 'A', { subAccountId: '1', operation: 'withdraw' }),
      preparedRow(3, 'B'),
      preparedRow(4, 'A', { subAccountId: '2', operation: 'update' }),
      preparedRow(5, 'A', { subAccountId: '3', operation: 'create' }),
    ];
    expect(named(planBatches(rows, roomy(2)))).toEqual(['rows: 5 4 2', 'rows: 3']);
  });

  it('sends withdrawals of whole accounts first and alone', () => {
    const rows = [
      preparedRow(2, 'A'),
      preparedRow(3, 'B', { operation: 'withdraw' }),
      preparedRow(4, 'C', { subAccountId: '1', operation: 'withdraw' }),
      preparedRow(5, 'D', { operation: 'withdraw' }),
    ];
    expect(named(planBatches(rows, roomy(10)))).toEqual(['withdrawals: 3 5', 'rows: 2 4']);
  });

  it('has no batches for no rows, and refuses a size that is none', () => {
    expect(planBatches([], roomy(1)).batches).toEqual([]);
    expect(() => planBatches([], roomy(0))).toThrow(RangeError);
    expect(() => planBatches([], roomy(1.5))).toThrow(RangeError);
  });

  it('lets rows wait whose whole account is withdrawn at the same time', () => {
    const rows = [
      preparedRow(2, 'A', { subAccountId: '1' }),
      preparedRow(3, 'A', { operation: 'withdraw' }),
      preparedRow(4, 'B'),
    ];
    const plan = planBatches(rows, roomy(10));
    expect(named(plan)).toEqual(['withdrawals: 3', 'rows: 4']);
    expect(plan.waitForWithdrawal.map(({ row }) => row)).toEqual([2]);
  });

  it('cuts an account that is too large for any request, and the later part waits', () => {
    const rows = [2, 3, 4, 5, 6].map((row) =>
      preparedRow(row, row === 6 ? 'B' : 'A', { subAccountId: String(row) }),
    );
    const plan = planBatches(rows, fixed(2));
    expect(named(plan)).toEqual(['rows: 2 3', 'rows: 6']);
    expect(plan.waitForEarlierPart.map(({ row }) => row)).toEqual([4, 5]);
  });

  it('respects bytes; a row that is too large alone goes alone', () => {
    const rows = [2, 3, 4].map((row) => preparedRow(row, `A${String(row)}`));
    // {"accounts":[]} and a comma or end after each {"status":2,"accountId":"A2"}.
    expect(named(planBatches(rows, fixed(9, { maxBytes: 15 + 2 * 30 })))).toEqual(['rows: 2 3', 'rows: 4']);
    expect(named(planBatches(rows, fixed(9, { maxBytes: 14 + 2 * 30 })))).toEqual([
      'rows: 2',
      'rows: 3',
      'rows: 4',
    ]);
    expect(named(planBatches(rows, fixed(9, { maxBytes: 1 })))).toEqual(['rows: 2', 'rows: 3', 'rows: 4']);
  });

  it('sends or keeps every row exactly once and tears no account that fits into a request', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 30, max: 600 }),
        (rows, startRows, more, maxBytes) => {
          const bounds = fixed(startRows, { minRows: 1, maxRows: startRows + more, maxBytes });
          const plan = planBatches(rows, bounds);
          const everywhere = [
            ...plan.batches.flatMap((batch) => batch.rows),
            ...plan.waitForEarlierPart,
            ...plan.waitForWithdrawal,
          ];
          expect(everywhere.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(
            rows.map(({ row }) => row),
          );
          const seen = new Set<string>();
          for (const { kind, rows: inBatch, bytes, later } of plan.batches) {
            expect(inBatch.every((row) => isWholeAccountWithdrawal(row) === (kind === 'withdrawals'))).toBe(
              true,
            );
            const body = JSON.stringify({ accounts: inBatch.map(({ payload }) => payload) });
            expect(bytes).toBe(body.length + 1);
            const accounts = new Set(inBatch.map(({ key }) => key.accountId));
            if (accounts.size > 1) expect(inBatch.length).toBeLessThanOrEqual(startRows);
            expect(inBatch.length).toBeLessThanOrEqual(bounds.maxRows);
            if (inBatch.length > 1) expect(bytes).toBeLessThanOrEqual(maxBytes);
            expect(later.every(({ key }) => accounts.has(key.accountId))).toBe(true);
            if (later.length > 0) expect(accounts.size).toBe(1);
            if (kind === 'rows')
              for (const account of accounts) {
                expect(seen.has(account)).toBe(false);
                seen.add(account);
              }
          }
          const kinds = plan.batches.map(({ kind }) => kind);
          expect(kinds.lastIndexOf('withdrawals')).toBeLessThan(
            kinds.includes('rows') ? kinds.indexOf('rows') : kinds.length,
          );
        },
      ),
    );
  });

  it('keeps order inside an account and, by first rows, between accounts; any order of input gives the same plan', () => {
    const rank: Record<Operation, number> = { create: 0, update: 1, withdraw: 2 };
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 12 }), fc.nat(), (rows, maxRows, turn) => {
        const plan = planBatches(rows, roomy(maxRows));
        const sent = plan.batches.filter(({ kind }) => kind === 'rows').flatMap((batch) => batch.rows);
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
        expect(planBatches([...rows.slice(cut), ...rows.slice(0, cut)].reverse(), roomy(maxRows))).toEqual(
          plan,
        );
      }),
    );
  });
});
