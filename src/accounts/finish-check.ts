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

/** Accounts, issues or rows worked on between two steps: a few milliseconds. */
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
  yield* inSteps(store.accountIds.length, (from, to) => {
    for (let account = from; account < to; account += 1) rules.apply(account);
  });
  const issues = new IssuesByRow(log, firstRow, store.count);
  yield;
  const groups = new IssueGroups();
  yield* inSteps(log.count, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const at = issues.order[place] ?? 0;
      const finding = log.findings[at];
      if (finding !== undefined) groups.add(finding, issues, at);
    }
  });
  const totals = new TotalsByOperation(profile.currencyDecimals);
  const counts = [0, 0, 0, 0];
  yield* inSteps(store.count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const state = store.state[row] ?? 0;
      counts[state] = (counts[state] ?? 0) + 1;
      if (RowStore.states[state] === 'ready') addAmounts(totals, store, row);
    }
  });
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

/** Works through so many things piece by piece. The loops stand in functions of their own: those of a generator run slowly. */
function* inSteps(count: number, work: (from: number, to: number) => void): Generator<void, void> {
  for (let from = 0; from < count; from += stepSize) {
    work(from, Math.min(from + stepSize, count));
    yield;
  }
}

function addAmounts(totals: TotalsByOperation, store: RowStore, row: number): void {
  const operation = operations[store.operation[row] ?? 0];
  if (operation === undefined) return;
  const at = row * RowStore.amountSlots;
  const { amounts } = store;
  totals.add(operation, amounts[at] ?? 0, amounts[at + 1] ?? 0, amounts[at + 2] ?? 0, amounts[at + 3] ?? 0);
}
