import type { IssueGroup } from '../accounts/check/check-result';
import type { Issue } from '../accounts/issue';
import { issueGroups as arabicGroups } from './arabic/issue-groups';
import { issues as arabicIssues } from './arabic/issues';
import { issueGroups as englishGroups } from './english/issue-groups';
import { issues as englishIssues } from './english/issues';
import { fieldName } from './field-words';
import type { IssueDictionary } from './issue-dictionary';
import type { Language } from './message';
import { formatNumber } from './numbers';
import { withoutMarks } from './quoting';
import { worded } from './wording';

const dictionaries: Readonly<Record<Language, IssueDictionary>> = {
  en: { single: englishIssues, group: englishGroups },
  ar: { single: arabicIssues, group: arabicGroups },
};

/**
 * What is wrong with one cell and what to do, as a sentence without its header. It holds none of the signs
 * that start an issue, whatever the cell holds.
 *
 * @example
 * issueSentence('en', issue); //=> '“31/02/2026” is not a day of the calendar. Type the right day as dd/mm/yyyy.'
 */
export function issueSentence(language: Language, issue: Issue): string {
  return sentence(language, 'single', issue);
}

/**
 * All issues of one cause in one sentence, with their count.
 *
 * @example
 * issueGroupSentence('en', group); //=> '38 × UAE is not an ISO country code; ARE is meant.'
 */
export function issueGroupSentence(language: Language, group: Pick<IssueGroup, 'sample' | 'count'>): string {
  return `${formatNumber(language, group.count)} × ${sentence(language, 'group', group.sample)}`;
}

function sentence(language: Language, kind: keyof IssueDictionary, issue: Issue): string {
  // The dictionary's type ties each code to its parameters; the compiler cannot follow that through a union.
  const wording = dictionaries[language][kind][issue.code] as string | ((of: unknown) => string);
  // A field without a column is shown at another field's cell.
  const field = issue.code === 'required-blank' ? issue.params.field : issue.field;
  return withoutMarks(worded(wording, { ...issue.params, fieldName: fieldName(language, field) }));
}
