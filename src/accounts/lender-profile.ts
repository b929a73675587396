import type { FieldId } from './fields/field-ids';
import type { Operation } from './operation';

/** What belongs to a lender and not to a workbook; the schema that reads it from outside stands in `settings`. */
export interface LenderProfile {
  /** ISO 4217, e.g. AED. The payload carries no currency: amounts are in this one. */
  readonly currency: string;
  /** Decimals the currency has: 2, or 3 for BHD, KWD, OMR. */
  readonly currencyDecimals: number;
  /** ISO 3166-1 alpha-2 country whose local phone numbers are read first, e.g. AE. */
  readonly market: string;
  /** What a blank means to this lender, where that is not the catalogue's policy; what the API documents stays as it is. */
  readonly required: RequiredFields;
  /** Loan-type codes with their labels; Command's list is not public. */
  readonly loanTypes: readonly { readonly code: number; readonly label: string }[];
  /** The reasons a withdrawal may have; any text when there are none. */
  readonly withdrawalReasons: readonly string[];
  /** Amounts that may be below zero: a credit note, a fee given back. */
  readonly allowedNegatives: readonly ('interest' | 'fees')[];
  /** What an amount of the payload counts. Nobody documents it; the API's examples read as major units. */
  readonly amountUnit: 'major' | 'minor';
}

/** What is said of a blank cell, by operation and field. */
export type RequiredFields = Readonly<
  Partial<Record<Operation, Readonly<Partial<Record<FieldId, BlankMeans>>>>>
>;

/** `error` stops the row, `warning` does not, `optional` says nothing. */
export type BlankMeans = 'error' | 'warning' | 'optional';
