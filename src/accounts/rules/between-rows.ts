import type { IssuePlace, RowFinding } from '../check/issue-log';

/**
 * Where a rule says what it found. An error makes its row wrong, a held finding makes a ready row wait: whoever takes the
 * finding sets the row's state, the rule need not.
 */
export interface FindingSink {
  /** @param row counted from 0 at the first row checked */
  add(row: number, place: IssuePlace, finding: RowFinding): void;
}

/**
 * Rules between the rows of one account. What they say must follow from the account's rows in the store (cells, operation,
 * amounts, and `state`, which holds what the cells and the rules of the whole sheet said of each row) and from nothing else:
 * after an edit the engine takes back everything said of the account's rows and applies the rules anew to this account alone.
 */
export interface AccountRules {
  /** @param account its place in `RowStore.accountIds`; it has one row or more */
  apply(account: number): void;
}

/**
 * A rule of the whole sheet or of a whole column: a tally over rows, a decision, and what the decision means for a row.
 *
 * During a check: `add` for all rows, in sheet order; then `prepare` and `settle`, which names the rows there is something
 * to say of; then `apply` for those rows; and then the account rules. After an edit: `remove` for the rows that change (the
 * store still holds what they said), `add` for what they say now, `prepare` and `settle`, which names the rows of which it says something
 * else than before, and then `apply` for the edited rows, the named ones and the other rows of their accounts.
 *
 * It must not matter in which order rows were added: an edited row is taken out and added last.
 * Cost, at 100,000 rows: 0.1 µs a row is 10 ms, a tenth of what a whole check may take. Skip rows that say the same as
 * the row before them where that is right, keep numbers in typed arrays, and look strings up once.
 */
export interface SheetRule {
  /**
   * Adds what rows say to the tally. A blank row has no operation, no account and no amounts.
   * @param to the first row that is not added any longer
   */
  add(from: number, to: number): void;
  /** Takes back what `add` added for a row. */
  remove(row: number): void;
  /** What takes longer than a few milliseconds of the decision, in steps. All of them are done before `settle`. */
  prepare?(): Iterable<void>;
  /**
   * Decides from the tally.
   * @param touch to be told every row of which `apply` now says something other than after the last decision; before the
   *   first one it said nothing of any row. Naming a row too often or without need is harmless but costs about a microsecond
   */
  settle(touch: (row: number) => void): void;
  /** Says what the decision means for one row that is not blank. Follows from the last decision and the row's content alone. */
  apply(row: number, sink: FindingSink): void;
}
