import { debtorColumns, sayDifferentDebtors } from './account-debtors';
import type { AccountRows } from './account-rows';
import { create, error, ready, withdraw } from './account-rows';
import type { AccountRules, FindingSink } from './between-rows';
import type { CheckContext } from '../check/check-context';
import { sayDuplicates } from './duplicate-rows';
import type { RowFinding } from '../check/issue-log';
import { sayLongAmounts } from './rounding-remainder';
import type { RowPlan } from '../check/row-plan';
import { RowStore } from '../check/row-store';
import { sayZeroBalance } from './zero-balance';

/** The rules between the rows of one account, in their order: what holds siblings comes last, when all errors are said. */
export function accountRules(
  store: RowStore,
  sink: FindingSink,
  plan: RowPlan,
  context: CheckContext,
): AccountRules {
  const rows: number[] = [];
  const debtors = debtorColumns(context);
  const [creating, withdrawing] = [create, withdraw];
  // One object for all accounts in turn: one for each was a seventh of what a check left to collect.
  const accountRows = { accountId: '', rows, store, plan, context };
  return {
    apply(account) {
      store.collectRows(account, rows);
      // One look at the rows says which rules can apply; for most accounts that is none.
      let creates = false;
      let withdraws = false;
      let whole = false;
      let long = false;
      for (const row of rows) {
        const operation = store.operation[row];
        creates ||= operation === creating;
        withdraws ||= operation === withdrawing;
        whole ||= store.subAccountIdOf(row) === '';
        long ||= store.overPrecise.size > 0 && store.overPrecise.has(row);
      }
      if (rows.length === 1 && !creates && !long) return;
      accountRows.accountId = store.accountIds[account] ?? '';
      if (long) sayLongAmounts(accountRows, sink);
      if (rows.length > 1 && !sayDuplicates(accountRows, sink))
        sayDifferentDebtors(accountRows, debtors, sink);
      if (!creates) return;
      sayZeroBalance(accountRows, sink);
      if (rows.length < 2) return;
      if (withdraws) sayWithdrawn(accountRows, sink);
      if (whole) sayMixedLevels(accountRows, sink);
      holdSiblings(accountRows, sink);
    },
  };
}

function sayWithdrawn({ accountId, rows, store, plan }: AccountRows, sink: FindingSink): void {
  const finding: RowFinding = {
    code: 'account-created-and-withdrawn',
    params: { accountId },
    severity: 'error',
    cause: 'account-created-and-withdrawn',
  };
  // Neither goes before the person has said which is meant: the other alone would be the wrong half.
  for (const row of rows) {
    const operation = store.operation[row];
    if (operation === withdraw || operation === create) sink.add(row, plan.anchor, finding);
  }
}

/** A whole account beside its own instalments would be collected twice over. */
function sayMixedLevels({ accountId, rows, store, plan }: AccountRows, sink: FindingSink): void {
  const created = rows.filter((row) => store.operation[row] === create);
  const whole = created.filter((row) => store.subAccountIdOf(row) === '');
  if (whole.length === 0 || whole.length === created.length) return;
  const finding: RowFinding = {
    code: 'account-mixed-levels',
    params: { accountId },
    severity: 'error',
    cause: 'account-mixed-levels',
  };
  for (const row of whole) sink.add(row, plan.anchor, finding);
}

/** An account is created whole or not at all. A row whose operation cannot be read may be meant to create it. */
function holdSiblings({ accountId, rows, store, plan }: AccountRows, sink: FindingSink): void {
  const waitedFor = rows.find((row) => {
    const operation = store.operation[row];
    return store.state[row] === error && (operation === create || operation === RowStore.unknownOperation);
  });
  if (waitedFor === undefined) return;
  const finding: RowFinding = {
    code: 'waits-for-sibling',
    params: { accountId, siblingSubAccountId: store.subAccountIdOf(waitedFor) },
    severity: 'warning',
    held: true,
    cause: 'waits-for-sibling',
  };
  for (const row of rows)
    if (store.state[row] === ready && store.operation[row] === create) sink.add(row, plan.anchor, finding);
}
