import type { IssueGroup } from './check-result';
import type { Issue } from './issue';

/** A group while issues are still being counted. */
interface Counted {
  readonly sample: Issue;
  count: number;
  fixable: number;
}

/** Gathers issues by cause, added in sheet order. */
export class IssueGroups {
  readonly #byCause = new Map<string, Counted>();

  add(issue: Issue): void {
    const fixable = issue.fix === undefined ? 0 : 1;
    const group = this.#byCause.get(issue.cause);
    if (group === undefined) this.#byCause.set(issue.cause, { sample: issue, count: 1, fixable });
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
      .sort((a, b) => b.count - a.count || gravity(a.sample) - gravity(b.sample));
  }
}

/** 0 for an error, 1 for a held row, 2 for a warning: the order in which a person is told. */
export function gravity({ severity, held }: Issue): number {
  if (severity === 'error') return 0;
  return held === true ? 1 : 2;
}

/** Groups issues by cause. */
export function groupIssues(issues: Iterable<Issue>): IssueGroup[] {
  const groups = new IssueGroups();
  for (const issue of issues) groups.add(issue);
  return groups.result();
}
