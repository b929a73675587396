import { accountRules } from './account-rules';
import type { CheckResult, RowState } from './check-result';
import { IssueGroups } from './group-issues';
import type { LenderProfile } from './lender-profile';
import type { IssueLog } from './issue-log';
import { IssuesByRow } from './issues-by-row';
import type { RowNumber } from './row-number';
import type { RowPlan } from './row-plan';
import { operations } from './row-plan';
import { RowStore } from './row-store';
import { TotalsByOperation } from './totals';

/** Accounts or rows worked on between two steps: a few milliseconds. */
const stepSize = 4_000;

/** Applies the rules between rows, then counts, groups and sums what came out. */
export function* finishInSteps(
  store: RowStore,
  log: IssueLog,
  firstRow: RowNumber,
  plan: RowPlan,
  profile: LenderProfile,
): Generator<void, CheckResult> {
  const rules = accountRules(store, log, plan);
  for (let account = 0; account < store.accountIds.length; account += 1) {
    rules.apply(account);
    if (account % stepSize === stepSize - 1) yield;
  }
  yield;
  const issues = new IssuesByRow(log, firstRow, store.count);
  yield;
  const groups = new IssueGroups();
  let told = 0;
  for (const at of issues.order) {
    const finding = log.findings[at];
    if (finding !== undefined) groups.add(finding, () => issues.issueAt(at));
    told += 1;
    if (told % (stepSize * 5) === 0) yield;
  }
  const totals = new TotalsByOperation(profile.currencyDecimals);
  const counts = [0, 0, 0, 0];
  for (let row = 0; row < store.count; row += 1) {
    const state = store.state[row] ?? 0;
    counts[state] = (counts[state] ?? 0) + 1;
    if (RowStore.states[state] === 'ready') addAmounts(totals, store, row);
    if (row % (stepSize * 5) === 0) yield;
  }
  const [blank = 0, ready = 0, errors = 0, held = 0] = counts;
  const { count } = store;
  const states = store.state.slice(0, count);
  return {
    firstRow,
    rowCount: count,
    counts: { ready, errors, held, blank },
    issues,
    groups: groups.result(),
    totals: totals.result(),
    stateOf(row): RowState {
      const state = states[row - firstRow];
      const name = state === undefined ? undefined : RowStore.states[state];
      if (name === undefined) throw new RangeError(`row ${String(row)} was not checked`);
      return name;
    },
  };
}

function addAmounts(totals: TotalsByOperation, store: RowStore, row: number): void {
  const operation = operations[store.operation[row] ?? 0];
  if (operation === undefined) return;
  const at = row * RowStore.amountSlots;
  const { amounts } = store;
  totals.add(operation, amounts[at] ?? 0, amounts[at + 1] ?? 0, amounts[at + 2] ?? 0, amounts[at + 3] ?? 0);
}
