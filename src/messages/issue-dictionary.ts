import type { IssueCode, IssueParams } from '../accounts/issue';

/** What an issue's sentence speaks of: its parameters, and its field's name in the language. */
export type IssueSpeaksOf<Code extends IssueCode> = IssueParams[Code] & { readonly fieldName: string };

/** How one language words an issue: alone in the Issues column, and for all issues of one cause. */
export interface IssueDictionary {
  /** The header stands before it. */
  readonly single: { readonly [Code in IssueCode]: string | ((of: IssueSpeaksOf<Code>) => string) };
  /** The count stands before it; says nothing that differs between the issues of a group. */
  readonly group: { readonly [Code in IssueCode]: string | ((of: IssueSpeaksOf<Code>) => string) };
}
