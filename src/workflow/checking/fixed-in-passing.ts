import type { IssueGroup } from '../../accounts/check/check-result';
import { isFixedInPassing } from '../../accounts/fixes';

/** The groups that *Fix all* fixes together, without one of them being asked for. */
export function groupsFixedInPassing(groups: readonly IssueGroup[]): readonly IssueGroup[] {
  return groups.filter(({ fixable, sample }) => fixable > 0 && isFixedInPassing(sample));
}
