import type { Issue } from '../accounts/issue';

/**
 * What a fix would put into the cell, as a person will see it there. A date's fix is a serial number; its
 * reading as a day is what shows.
 *
 * @returns undefined when the issue has no fix
 */
export function proposedValue(issue: Issue): string | undefined {
  if (!issue.fix) return undefined;
  const { reading }: { readonly reading?: string } = 'reading' in issue.params ? issue.params : {};
  return reading ?? String(issue.fix.after);
}
