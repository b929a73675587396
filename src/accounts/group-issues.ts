import type { IssueGroup } from './check-result';
import type { Issue } from './issue';
import type { RowFinding } from './issue-log';
import type { IssuesByRow } from './issues-by-row';
import { gravityOf } from './issues-by-row';

/** A group while issues are still being counted. */
interface Counted {
  readonly sample: Issue;
  count: number;
  fixable: number;
}

/** Gathers issues by cause. */
export class IssueGroups {
  readonly #byCause = new Map<string, Counted>();

  /**
   * Counts one more issue; they come in sheet order.
   * @param at the issue's place in the log: only the first of a group is built
   */
  add({ cause, fix }: RowFinding, issues: IssuesByRow, at: number): void {
    const fixable = fix === undefined ? 0 : 1;
    const group = this.#byCause.get(cause);
    if (group === undefined) this.#byCause.set(cause, { sample: issues.issueAt(at), count: 1, fixable });
    else {
      group.count += 1;
      group.fixable += fixable;
    }
  }

  /** Largest first; errors before held before warnings of equal size, then in the order of the sheet. */
  result(): IssueGroup[] {
    return [...this.#byCause]
      .map(([cause, { sample, count, fixable }]) => ({
        cause,
        severity: sample.severity,
        held: sample.held === true,
        sample,
        count,
        fixable,
      }))
      .sort((a, b) => gravityOf(a.sample) - gravityOf(b.sample) || b.count - a.count);
  }
}
