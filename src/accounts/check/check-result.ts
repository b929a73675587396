import type { Issue, Severity } from '../issue';
import type { Operation } from '../operation';
import type { RowNumber } from '../row-number';

/** Blank rows are no rows, nor are those that say that nothing of them has changed; a row with an error stays behind; a held row waits. A ready row may carry warnings. */
export type RowState = 'blank' | 'ready' | 'error' | 'held';

/** Issues with one cause, told together and fixed together. */
export interface IssueGroup {
  readonly cause: string;
  readonly severity: Severity;
  readonly held: boolean;
  /** The first issue of the group in sheet order: its code and parameters word the group. */
  readonly sample: Issue;
  readonly count: number;
  /** How many of them carry a fix. */
  readonly fixable: number;
}

/** Count and exact sums (decimal strings, major units) over ready rows of one operation. */
export interface ControlTotal {
  readonly rows: number;
  readonly principal: string;
  readonly interest: string;
  readonly fees: string;
  readonly paid: string;
  /** principal + interest + fees − paid. */
  readonly balance: string;
}

export interface CheckResult {
  readonly firstRow: RowNumber;
  /** Rows looked at, blank ones included. */
  readonly rowCount: number;
  readonly counts: {
    readonly ready: number;
    readonly errors: number;
    readonly held: number;
    readonly blank: number;
    /** Rows that say that nothing of them has changed. */
    readonly leftOut: number;
  };
  /** Issues of the rows that have any, in sheet order; errors before warnings in a row. */
  readonly issues: ReadonlyMap<RowNumber, readonly Issue[]>;
  /** Errors, then held rows, then warnings; the largest of each first. */
  readonly groups: readonly IssueGroup[];
  readonly totals: Readonly<Record<Operation, ControlTotal>>;
  /** @throws RangeError for a row outside the check. */
  stateOf(row: RowNumber): RowState;
}
