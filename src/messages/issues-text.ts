import type { ColumnIndex } from '../accounts/column-index';
import type { Issue } from '../accounts/issue';
import { issueDash, issueMarks } from '../ports/issue-marks';
import { issueSentence } from './issue-words';
import { label } from './label';
import type { Language } from './message';

/** What a cell can hold, in UTF-16 units, as Excel counts (Microsoft: Excel specifications and limits). */
const cellLimit = 32_767;
/** More than this nobody reads in a cell. */
const kindLimit = 2_000;

/**
 * The Issues text of a row: each issue is its mark, the column's own header, a dash and the sentence. What
 * would make the text too long to read is told by count; those issues keep mark, header and dash, because
 * the colour rules find their cells by them.
 *
 * @param headerOf - a column's header exactly as it stands in the sheet
 * @returns '' for no issues, else at most 32,767 characters
 * @example
 * issuesText('en', issues, headerOf);
 * //=> '✖ Due date — “31/02/2026” is not a day of the calendar. … ▲ Phone — …'
 */
export function issuesText(
  language: Language,
  issues: readonly Issue[],
  headerOf: (column: ColumnIndex) => string,
): string {
  let text = '';
  let told = 0;
  for (const issue of issues) {
    const next = joined(text, `${start(issue, headerOf)} ${issueSentence(language, issue)}`);
    if (next.length > kindLimit && told > 0) break;
    text = next;
    told += 1;
  }
  const more = issues.slice(told);
  if (more.length > 0) {
    text = joined(text, label(language, 'issues.more', { count: more.length }));
    for (const one of new Set(more.map((issue) => start(issue, headerOf)))) {
      const next = joined(text, one);
      if (next.length > cellLimit) break;
      text = next;
    }
  }
  return cutAt(text, cellLimit);
}

function start(issue: Issue, headerOf: (column: ColumnIndex) => string): string {
  const mark = issue.held ? issueMarks.held : issueMarks[issue.severity];
  return `${mark} ${headerOf(issue.column)} ${issueDash}`;
}

function joined(text: string, next: string): string {
  return text === '' ? next : `${text} ${next}`;
}

/** Never between the halves of a surrogate pair: Excel would not keep the lone half. */
function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, limit).replace(/\p{Surrogate}$/u, '');
}
