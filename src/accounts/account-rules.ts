import type { Issue } from './issue';
import type { RowIssues } from './row-issues';
import type { RowNumber } from './row-number';
import { rowNumber } from './row-number';
import type { RowPlan } from './row-plan';
import { operations } from './row-plan';
import { RowStore } from './row-store';

const [ready, error, held] = [1, 2, 3];
const create = operations.indexOf('create');
const withdraw = operations.indexOf('withdraw');

/** The rows of one account, seen together. */
export interface AccountRules {
  /** Applies every rule between the rows of an account. */
  apply(account: number): void;
}

/** The rules between rows. All of them are rules of one account: rows of different accounts do not know each other. */
export function accountRules(store: RowStore, issues: RowIssues, firstRow: RowNumber, plan: RowPlan): AccountRules {
  const numberOf = (row: number) => rowNumber(firstRow + row);

  return {
    apply(account) {
      const rows = store.rowsOf(account);
      if (rows.length < 2) return;
      const accountId = store.accountIds[account] ?? '';
      sayDuplicates(rows, accountId);
      sayCreatedAndWithdrawn(rows, accountId);
      sayMixedLevels(rows, accountId);
      holdSiblings(rows, accountId);
    },
  };

  function sayDuplicates(rows: readonly number[], accountId: string): void {
    const bySubAccount = new Map<string, number[]>();
    for (const row of rows) {
      const subAccountId = store.subAccountIds[row] ?? '';
      const same = bySubAccount.get(subAccountId);
      if (same === undefined) bySubAccount.set(subAccountId, [row]);
      else same.push(row);
    }
    if (bySubAccount.size === rows.length) return;
    for (const [subAccountId, same] of bySubAccount)
      if (same.length > 1)
        for (const row of same)
          say({
            code: 'duplicate-row',
            params: { accountId, subAccountId, otherRows: same.length - 1 },
            severity: 'error',
            row: numberOf(row),
            ...keyPlace(subAccountId),
            cause: 'duplicate-row',
          });
  }

  function sayCreatedAndWithdrawn(rows: readonly number[], accountId: string): void {
    if (!rows.some((row) => store.operation[row] === create)) return;
    for (const row of rows)
      if (store.operation[row] === withdraw)
        say({
          code: 'account-created-and-withdrawn',
          params: { accountId },
          severity: 'error',
          row: numberOf(row),
          ...keyPlace(''),
          cause: 'account-created-and-withdrawn',
        });
  }

  function sayMixedLevels(rows: readonly number[], accountId: string): void {
    const created = rows.filter((row) => store.operation[row] === create);
    const whole = created.filter((row) => store.subAccountIds[row] === '');
    if (whole.length === 0 || whole.length === created.length) return;
    for (const row of whole)
      say({
        code: 'account-mixed-levels',
        params: { accountId },
        severity: 'warning',
        row: numberOf(row),
        ...keyPlace(''),
        cause: 'account-mixed-levels',
      });
  }

  /** An account is created whole or not at all. A row whose operation cannot be read may be meant to create it. */
  function holdSiblings(rows: readonly number[], accountId: string): void {
    const waitedFor = rows.find((row) => store.state[row] === error && mayCreate(row));
    if (waitedFor === undefined) return;
    const siblingSubAccountId = store.subAccountIds[waitedFor] ?? '';
    for (const row of rows) {
      if (store.state[row] !== ready || store.operation[row] !== create) continue;
      store.state[row] = held;
      issues.add({
        code: 'waits-for-sibling',
        params: { accountId, siblingSubAccountId },
        severity: 'warning',
        held: true,
        row: numberOf(row),
        ...keyPlace(''),
        cause: 'waits-for-sibling',
      });
    }
  }

  function mayCreate(row: number): boolean {
    return store.operation[row] === create || store.operation[row] === RowStore.unknownOperation;
  }

  function say(issue: Issue): void {
    issues.add(issue);
    if (issue.severity === 'error') store.state[issue.row - firstRow] = error;
  }

  /** Shown at the sub-account where there is one, else at the account. */
  function keyPlace(subAccountId: string): Pick<Issue, 'column' | 'field'> {
    return subAccountId !== '' && plan.subAccountColumn !== undefined
      ? { column: plan.subAccountColumn, field: 'subAccountId' }
      : plan.anchor;
  }
}
