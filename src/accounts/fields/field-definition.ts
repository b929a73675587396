import type { CellValue } from '../cell';
import type { FieldId } from './field-ids';
import type { Operation } from '../operation';

export type FieldKind =
  | 'operation'
  | 'identifier'
  | 'date'
  | 'country'
  | 'amount'
  | 'choice'
  | 'phone'
  | 'email'
  | 'text'
  | 'integer'
  | 'reason'
  | 'currency';

/**
 * Where a value goes in the payload: a property, a part of an entry of a list, or a property of `additionalData`; a whole name
 * is split over two properties, and `nowhere` is for what is checked and never sent.
 */
export type FieldPlace =
  | { readonly at: 'property'; readonly name: string }
  | {
      readonly at: 'list';
      readonly name: 'phones' | 'emails' | 'addresses';
      readonly entry: number;
      readonly part: string;
    }
  | { readonly at: 'additional-data'; readonly name: string | undefined }
  | { readonly at: 'whole-name' }
  | { readonly at: 'nowhere' };

/**
 * What is said of a blank cell: an error stops the row, a warning does not. `not-sent`: the operation does not look at it.
 * Of a column that the sheet has not at all, only an error is said.
 */
export type Need = 'error' | 'warning' | 'optional' | 'not-sent';

export interface FieldUse {
  readonly need: Need;
  /** Whether the API's documentation states it or this project decided it; a lender profile overrides policy. */
  readonly known: 'documented' | 'policy';
}

export interface FieldDefinition {
  readonly id: FieldId;
  readonly place: FieldPlace;
  readonly kind: FieldKind;
  readonly headers: {
    /** The API's own name. */
    readonly api: string;
    readonly english: readonly string[];
    readonly arabic: readonly string[];
    /** Headers that often mean this field and sometimes another: proposed, never taken. */
    readonly likely: readonly string[];
  };
  readonly operations: Readonly<Record<Operation, FieldUse>>;
  /** What a cell may say, when the list is closed. */
  readonly choices?: readonly string[];
  /** As it stands in a cell of a workbook with the 1900 date system: dates are serials. */
  readonly example: CellValue;
  /** Column width of the template, in characters. */
  readonly width: number;
  readonly inTemplate: boolean;
}
