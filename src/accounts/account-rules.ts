import type { IssueLog, IssuePlace, RowFinding } from './issue-log';
import type { RowPlan } from './row-plan';
import { operations } from './row-plan';
import { RowStore } from './row-store';

const [ready, error, held] = [1, 2, 3];
/** Up to so many rows are compared each with each. */
const fewRows = 8;
const create = operations.indexOf('create');
const withdraw = operations.indexOf('withdraw');

/** The rows of one account, seen together. */
export interface AccountRules {
  /** Applies every rule between the rows of an account. */
  apply(account: number): void;
}

/** The rules between rows. All of them are rules of one account: rows of different accounts do not know each other. */
export function accountRules(store: RowStore, log: IssueLog, plan: RowPlan): AccountRules {
  const rows: number[] = [];
  return {
    apply(account) {
      store.collectRows(account, rows);
      if (rows.length < 2) return;
      const accountId = store.accountIds[account] ?? '';
      // One look at the rows says which rules can apply; for most accounts that is none.
      let creates = false;
      let withdraws = false;
      let whole = false;
      for (const row of rows) {
        const operation = store.operation[row];
        creates ||= operation === create;
        withdraws ||= operation === withdraw;
        whole ||= store.subAccountIds[row] === '';
      }
      if (rows.length > fewRows || someEqual(rows)) sayDuplicates(rows, accountId);
      if (!creates) return;
      if (withdraws) sayWithdrawn(rows, accountId);
      if (whole) sayMixedLevels(rows, accountId);
      if (rows.some(isBadCreate)) holdSiblings(rows, accountId);
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
    for (const [subAccountId, same] of bySubAccount)
      if (same.length > 1)
        say(same, keyPlace(subAccountId), {
          code: 'duplicate-row',
          params: { accountId, subAccountId, otherRows: same.length - 1 },
          severity: 'error',
          cause: 'duplicate-row',
        });
  }

  /** Most accounts have a handful of rows: comparing each with each needs no map. */
  function someEqual(rows: readonly number[]): boolean {
    for (let at = 1; at < rows.length; at += 1) {
      const subAccountId = store.subAccountIds[rows[at] ?? 0];
      for (let before = 0; before < at; before += 1)
        if (store.subAccountIds[rows[before] ?? 0] === subAccountId) return true;
    }
    return false;
  }

  function sayWithdrawn(rows: readonly number[], accountId: string): void {
    const withdrawn = rows.filter((row) => store.operation[row] === withdraw);
    say(withdrawn, plan.anchor, {
      code: 'account-created-and-withdrawn',
      params: { accountId },
      severity: 'error',
      cause: 'account-created-and-withdrawn',
    });
  }

  function sayMixedLevels(rows: readonly number[], accountId: string): void {
    const created = rows.filter((row) => store.operation[row] === create);
    const whole = created.filter((row) => store.subAccountIds[row] === '');
    if (whole.length === 0 || whole.length === created.length) return;
    say(whole, plan.anchor, {
      code: 'account-mixed-levels',
      params: { accountId },
      severity: 'warning',
      cause: 'account-mixed-levels',
    });
  }

  /** An account is created whole or not at all. A row whose operation cannot be read may be meant to create it. */
  function holdSiblings(rows: readonly number[], accountId: string): void {
    const waitedFor = rows.find(isBadCreate);
    if (waitedFor === undefined) return;
    const waiting = rows.filter((row) => store.state[row] === ready && store.operation[row] === create);
    for (const row of waiting) store.state[row] = held;
    say(waiting, plan.anchor, {
      code: 'waits-for-sibling',
      params: { accountId, siblingSubAccountId: store.subAccountIds[waitedFor] ?? '' },
      severity: 'warning',
      held: true,
      cause: 'waits-for-sibling',
    });
  }

  function isBadCreate(row: number): boolean {
    const operation = store.operation[row];
    return store.state[row] === error && (operation === create || operation === RowStore.unknownOperation);
  }

  function say(rows: readonly number[], place: IssuePlace, finding: RowFinding): void {
    for (const row of rows) {
      log.add(row, place, finding);
      if (finding.severity === 'error') store.state[row] = error;
    }
  }

  /** Shown at the sub-account where there is one, else at the account. */
  function keyPlace(subAccountId: string): IssuePlace {
    return subAccountId !== '' && plan.subAccountColumn !== undefined
      ? { column: plan.subAccountColumn, field: 'subAccountId' }
      : plan.anchor;
  }
}
