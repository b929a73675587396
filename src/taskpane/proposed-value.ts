import type { Issue } from '../accounts/issue';

/**
 * What a fix would put into the cell, as a person will see it there. A date's fix is a serial number; its
 * reading as a day is what shows.
 *
 * @returns undefined when the issue has no fix
 */
export function proposedValue(issue: Issue): string | undefined {
  if (!issue.fix) return undefined;
  if ('reading' in issue.params && issue.params.reading !== undefined) return issue.params.reading;
  return String(issue.fix.after);
}
