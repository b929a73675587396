import type { CellValue } from './cell';
import type { Operation } from './operation';

/**
 * Every field a column can keep. Repeated parts of the payload (phones, emails, addresses) are one field each;
 * `additionalData` stands for any column sent along under its own name.
 */
export const fieldIds = [
  'operation',
  'withdrawalReason',
  'accountId',
  'subAccountId',
  'debtorCompanyId',
  'firstName',
  'lastName',
  'language',
  'idNumber',
  'passportNumber',
  'birthDate',
  'gender',
  'nationality',
  'phone1',
  'phone1Type',
  'phone2',
  'phone2Type',
  'phone3',
  'phone3Type',
  'email1',
  'email1Type',
  'email2',
  'email2Type',
  'address1Street',
  'address1Area',
  'address1City',
  'address1Zip',
  'address1Country',
  'address1Type',
  'address2Street',
  'address2Area',
  'address2City',
  'address2Zip',
  'address2Country',
  'address2Type',
  'merchant',
  'dateDue',
  'principal',
  'interest',
  'fees',
  'paidAmount',
  'paidDate',
  'loanType',
  'additionalData',
] as const;

export type FieldId = (typeof fieldIds)[number];

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
  | 'integer';

/** Where a value goes in the payload: a property, a part of an entry of a list, or a property of `additionalData`. */
export type FieldPlace =
  | { readonly at: 'property'; readonly name: string }
  | {
      readonly at: 'list';
      readonly name: 'phones' | 'emails' | 'addresses';
      readonly entry: number;
      readonly part: string;
    }
  | { readonly at: 'additional-data'; readonly name: string | undefined };

/** What is said of a blank cell: an error stops the row, a warning does not. `not-sent`: the operation does not look at it. */
export type Need = 'error' | 'warning' | 'optional' | 'not-sent';

export interface FieldUse {
  readonly need: Need;
  /** What is said of a sheet that has no such column; a need for `error` alone is asked of it unless this says otherwise. */
  readonly needWithoutColumn?: Need;
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
