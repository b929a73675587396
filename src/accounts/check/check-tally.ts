import type { CheckResult, RowState } from './check-result';
import { IssueGroups } from './group-issues';
import type { IssueLog } from './issue-log';
import { IssuesByRow } from './issues-by-row';
import type { LenderProfile } from '../lender-profile';
import { operations } from './row-plan';
import { RowStore } from './row-store';
import { TotalsByOperation } from './totals';

/** Counts, groups and sums over the rows of a check, up and down as rows change. */
export class CheckTally {
  readonly #store: RowStore;
  readonly #log: IssueLog;
  readonly #groups: IssueGroups;
  readonly #totals: TotalsByOperation;
  readonly #counts = [0, 0, 0, 0];

  constructor(store: RowStore, log: IssueLog, { currencyDecimals }: LenderProfile) {
    this.#store = store;
    this.#log = log;
    this.#groups = new IssueGroups(log);
    this.#totals = new TotalsByOperation(currencyDecimals);
  }

  /** Counts a row as it is now. */
  add(row: number): void {
    this.#count(row, 1);
    this.#groups.addRow(row);
  }

  /** Takes out a row that was added, before anything of it changes. */
  remove(row: number): void {
    this.#count(row, -1);
    this.#groups.removeRow(row);
  }

  /** What all rows together come to now. */
  result(): CheckResult {
    const { firstRow, count, state, leftOut } = this.#store;
    const issues = new IssuesByRow(this.#log, firstRow, count);
    const [empty = 0, ready = 0, errors = 0, held = 0] = this.#counts;
    return {
      firstRow,
      rowCount: count,
      counts: { ready, errors, held, blank: empty - leftOut.size, leftOut: leftOut.size },
      issues,
      groups: this.#groups.result(issues),
      totals: this.#totals.result(),
      stateOf(row): RowState {
        const at = row - firstRow;
        const name = at < count ? RowStore.states[state[at] ?? -1] : undefined;
        if (name === undefined) throw new RangeError(`row ${String(row)} was not checked`);
        return name;
      },
    };
  }

  #count(row: number, by: 1 | -1): void {
    const state = this.#store.state[row] ?? 0;
    this.#counts[state] = (this.#counts[state] ?? 0) + by;
    if (RowStore.states[state] !== 'ready') return;
    const operation = operations[this.#store.operation[row] ?? 0];
    if (operation === undefined) return;
    // A blank amount adds nothing.
    const principal = this.#store.principalOf(row) || 0;
    const interest = this.#store.interestOf(row) || 0;
    const fees = this.#store.feesOf(row) || 0;
    const paid = this.#store.paidOf(row) || 0;
    if (by > 0) this.#totals.add(operation, principal, interest, fees, paid);
    else this.#totals.remove(operation, principal, interest, fees, paid);
  }
}
