import type { FieldId } from './fields';
import type { Operation } from './operation';

/** What belongs to a lender and not to a workbook; the schema that reads it from outside stands in `settings`. */
export interface LenderProfile {
  /** ISO 4217, e.g. AED. The payload carries no currency: amounts are in this one. */
  readonly currency: string;
  /** Decimals the currency has: 2, or 3 for BHD, KWD, OMR. */
  readonly currencyDecimals: number;
  /** ISO 3166-1 alpha-2 country whose local phone numbers are read first, e.g. AE. */
  readonly market: string;
  /** Fields that this lender's policy makes compulsory, beyond those of the catalogue. */
  readonly required: Partial<Record<Operation, readonly FieldId[]>>;
  /** Loan-type codes with their labels; Command's list is not public. */
  readonly loanTypes: readonly { readonly code: number; readonly label: string }[];
}
