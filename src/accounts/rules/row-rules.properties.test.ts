import Big from 'big.js';
import fc from 'fast-check';
import { applied } from '../apply-fixes.test-helper';
import type { CellValue, RowBlock } from '../cell';
import { startCheck } from '../check/check-sheet';
import { fixesAt, fixesOf } from '../fixes';
import type { RowKey } from '../row-key';
import { rowNumber } from '../row-number';
import { blockOf, checkOf, contextFor } from '../sheet.test-helper';

/** Few values, so that rows meet: the same accounts, sub-accounts, people and payments again and again. */
const columns: readonly (readonly [header: string, cells: readonly CellValue[]])[] = [
  ['Operation', ['Create', 'Create', 'Update', 'Update', 'Withdraw', '?']],
  ['Account ID', ['A', 'B', 'C', 'D', '']],
  ['Sub-account ID', ['', '1', '1', '2', 1]],
  ['Due date', ['15/03/2026', '15/03/2026', '']],
  ['Principal', [100, 100, 1000 / 3, 0, -1]],
  ['Interest', ['', 10 / 3, 5]],
  ['Paid amount', [10, 20, 100 / 3, '1,000', 0, '']],
  ['Paid date', ['20/03/2026', '05/04/2026', '']],
  ['First name', ['Mariam', 'Omar', '']],
  ['Passport number', ['P1234567', 'P7654321', '', '', '']],
  ['Withdrawal reason', ['Settled', 'Settled', '']],
  ['additionalData.Joint debtor', ['', '', 'Huda']],
];
const known: Readonly<Record<string, string>> = { 'A/': '30', 'B/': '30.5', 'A/1': '40', 'C/1': '5' };
const context = contextFor(
  columns.map(([header]) => header),
  { knownPaid: ({ accountId, subAccountId }: RowKey) => known[`${accountId}/${subAccountId}`] },
);
const row = fc.tuple(...columns.map(([, cells]) => fc.constantFrom(...cells)));
const rows = fc.array(row, { minLength: 1, maxLength: 14 });

test('the fixes of a group leave none of it, whatever else stands in the sheet', () => {
  fc.assert(
    fc.property(rows, (values) => {
      const block = blockOf(values);
      const result = checkOf(context, block);
      for (const { cause, fixable, count } of result.groups) {
        if (fixable === 0) continue;
        const after = checkOf(context, applied(block, fixesOf(result, cause)));
        // Issues without a fix stay; those with one are gone, but for rows that only now turn out to be alike.
        const left = after.groups.find((group) => group.cause === cause);
        expect(left?.fixable ?? 0).toBe(0);
        expect(left?.count ?? 0).toBeLessThanOrEqual(count);
      }
    }),
    { numRuns: 120 },
  );
});

test('a row that is stopped says why, and one that says why is stopped', () => {
  fc.assert(
    fc.property(rows, (values) => {
      const block = blockOf(values);
      const result = checkOf(context, block);
      values.forEach((_, index) => {
        const at = rowNumber(block.firstRow + index);
        const issues = result.issues.get(at) ?? [];
        const stopped = issues.some(({ severity }) => severity === 'error');
        const waits = !stopped && issues.some(({ held }) => held === true);
        const state = result.stateOf(at);
        expect([state === 'error', state === 'held']).toEqual([stopped, waits]);
      });
    }),
  );
});

test('the fix of one cell leaves nothing of its kind there, nor in what went with it', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (values, pick) => {
      const block = blockOf(values);
      const result = checkOf(context, block);
      const fixable = [...result.issues.values()].flat().filter(({ fix }) => fix !== undefined);
      const issue = fixable[pick % Math.max(1, fixable.length)];
      if (issue === undefined) return;
      const fixes = fixesAt(result, issue, issue.cause);
      const after = checkOf(context, applied(block, fixes));
      for (const { row: at, column } of fixes) {
        const left = after.issues.get(at)?.filter((one) => one.column === column && one.code === issue.code);
        expect(left?.flatMap(({ fix }) => fix ?? []) ?? []).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

const principal = columns.findIndex(([header]) => header === 'Principal');

test('rounding cell by cell, in whatever order, keeps what each account owes', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (values, pick) => {
      let block = blockOf(values.filter(([operation, account]) => operation === 'Create' && account !== ''));
      const before = owed(block);
      for (let turn = 0; turn < 5; turn += 1) {
        const result = checkOf(context, block);
        const long = [...result.issues.values()]
          .flat()
          .filter(({ code, field }) => code === 'amount-decimals' && field === 'principal');
        const issue = long[pick % Math.max(1, long.length)];
        if (issue === undefined) break;
        block = applied(block, fixesAt(result, issue, issue.cause));
      }
      expect(owed(block)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test('rounding keeps what each account owes, to the smallest unit', () => {
  fc.assert(
    fc.property(rows, (values) => {
      const filled = values.filter(([operation, accountId]) => operation !== 'Withdraw' && accountId !== '');
      const block = blockOf(filled.filter(([operation]) => operation !== '?'));
      const fixed = applied(block, fixesOf(checkOf(context, block), 'amount-decimals:principal'));
      expect(owed(fixed)).toEqual(owed(block));
    }),
  );
});

test('checking edited rows alone says the same as checking the sheet', () => {
  const edits = fc.array(fc.tuple(fc.nat({ max: 13 }), row), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, edits, (values, changes) => {
      const check = startCheck(context);
      check.add(blockOf(values));
      check.finish();
      const now = [...values];
      for (const [at, cells] of changes) {
        if (at >= now.length) continue;
        now[at] = cells;
        const { result } = check.recheck([blockOf([cells], 'General', String, 2 + at)]);
        const whole = checkOf(context, blockOf(now));
        expect([...result.issues]).toEqual([...whole.issues]);
        expect([result.counts, result.groups, result.totals]).toEqual([
          whole.counts,
          whole.groups,
          whole.totals,
        ]);
      }
    }),
    { numRuns: 120 },
  );
});

/** What the new rows of each account owe, by operation and account. */
function owed({ values }: RowBlock): Record<string, string> {
  const sums = new Map<string, Big>();
  for (const cells of values) {
    const [operation, accountId] = cells;
    const key = `${String(operation)} ${String(accountId)}`;
    sums.set(key, (sums.get(key) ?? new Big(0)).plus(new Big(Number(cells[principal]).toPrecision(15))));
  }
  return Object.fromEntries([...sums].map(([key, sum]) => [key, sum.round(2, Big.roundHalfUp).toFixed(2)]));
}
