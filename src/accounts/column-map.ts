import type { ColumnIndex } from './column-index';
import type { FieldId } from './fields';

/** How a header was understood. A near match is only proposed: the column is not used until a person says so. */
export type MatchKind = 'chosen' | 'exact' | 'synonym' | 'proposed' | 'ignored' | 'additional-data' | 'none';

export interface MappedColumn {
  readonly column: ColumnIndex;
  /** The header as it stands in the sheet. */
  readonly header: string;
  readonly match: MatchKind;
  /** The field, or the field proposed when `match` is `proposed`. */
  readonly field?: FieldId;
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

/** A person's earlier choices, by header: a field, 'ignore' or 'additional-data'. */
export type ColumnChoices = Readonly<Record<string, FieldId | 'ignore' | 'additional-data'>>;
