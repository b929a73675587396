import type { ColumnIndex } from '../column-index';
import type { FieldId } from '../fields/field-ids';
import { isFieldId } from '../fields/field-ids';

/** How a header was understood. A near match is only proposed: the column is not used until a person says so. */
export type MatchKind =
  | 'chosen'
  | 'exact'
  | 'synonym'
  | 'proposed'
  /** A whole name, and nobody has said yet how it is sent. */
  | 'full-name'
  | 'ignored'
  /** Our own column of another workbook or another month, without its marker: what it says is not about these rows. */
  | 'left-over'
  | 'additional-data'
  | 'none';

export interface MappedColumn {
  readonly column: ColumnIndex;
  /** The header as it stands in the sheet. */
  readonly header: string;
  readonly match: MatchKind;
  /** The field, or the field proposed when `match` is `proposed`. */
  readonly field?: FieldId;
  /** A whole name that goes into first and last name, split at its first space. */
  readonly split?: true;
}

/** What keeps a sheet's columns from being used; each is told to the person and stops Check. */
export type ColumnProblem =
  | { readonly code: 'no-known-header' }
  | { readonly code: 'no-account-id' }
  | { readonly code: 'equal-headers'; readonly header: string; readonly columns: readonly ColumnIndex[] }
  | { readonly code: 'two-columns-for-field'; readonly field: FieldId; readonly headers: readonly string[] };

/** Which column keeps which field. */
export interface ColumnMap {
  readonly columns: readonly MappedColumn[];
  readonly byField: ReadonlyMap<FieldId, ColumnIndex>;
  readonly problems: readonly ColumnProblem[];
}

/** What a person can say of a column: its field, how a whole name is sent, or that it is none of the API's. */
export type ColumnChoice = FieldId | WholeNameChoice | 'ignore' | 'additional-data';

/** Whole into the first name, or split at the first space into first and last name. */
export type WholeNameChoice = 'full-name-whole' | 'full-name-split';

/** A person's earlier choices, by header. */
export type ColumnChoices = Readonly<Record<string, ColumnChoice>>;

/** Whether a text, from a setting for example, is a choice. */
export function isColumnChoice(text: string): text is ColumnChoice {
  return notFields.has(text) || (isFieldId(text) && text !== 'additionalData');
}

const notFields: ReadonlySet<string> = new Set<ColumnChoice>([
  'ignore',
  'additional-data',
  'full-name-whole',
  'full-name-split',
]);
