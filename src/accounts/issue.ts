import type { CellValue } from './cell';
import type { ColumnIndex } from './column-index';
import type { FieldId } from './fields';
import type { RowNumber } from './row-number';

export type Severity = 'error' | 'warning';

/**
 * Every code an issue can have, with the parameters its sentence needs. The wording is in `messages`.
 * Add a code here and the compiler asks for its sentence in every language.
 */
export interface IssueParams {
  /** A cell that must be filled is blank. */
  'required-blank': { readonly field: FieldId };
  /** The cell holds an Excel error such as #N/A. */
  'excel-error': { readonly value: string };
  /** A text is too long, or holds characters that cannot be sent. */
  'text-unusable': { readonly reason: 'too-long' | 'control-characters' | 'boolean' };
  'operation-unknown': { readonly value: string };
  /** An identifier kept as a number: Excel may show or round it. `intact` says that no digit is lost yet. */
  'identifier-number': { readonly value: string; readonly intact: boolean };
  /** Spaces or invisible marks at the edges of an identifier. */
  'identifier-edges': { readonly value: string };
  /** Text of the right shape, but not a day of the calendar: 31/02/2026. */
  'date-no-such-day': { readonly value: string };
  /** Not `dd/MM/yyyy`; `reading` is the one day it can mean, where there is only one (as dd/MM/yyyy). */
  'date-format': { readonly value: string; readonly reading?: string };
  /** Can be read two ways, and nothing decides. */
  'date-two-ways': { readonly value: string; readonly dayFirst: string; readonly monthFirst: string };
  /** A number that is no date by its format. */
  'date-serial': { readonly value: string; readonly reading?: string };
  'date-out-of-range': { readonly value: string; readonly from: string; readonly to: string };
  'date-in-future': { readonly value: string };
  /** Not an officially assigned ISO 3166-1 alpha-3 code; `code` is what it means, where that is sure. */
  'country-unknown': { readonly value: string; readonly code?: string };
  'amount-not-a-number': { readonly value: string; readonly reading?: string };
  'amount-negative': { readonly value: string };
  'amount-decimals': { readonly value: string; readonly allowed: number; readonly currency: string };
  /** Not one of the words or numbers this field takes. */
  'choice-unknown': { readonly value: string; readonly choices: readonly string[] };
  'phone-unusable': { readonly value: string; readonly reading?: string };
  'email-unusable': { readonly value: string };
  /** Two rows for one account and sub-account. */
  'duplicate-row': { readonly accountId: string; readonly subAccountId: string; readonly otherRows: number };
  /** An account that both has and has not sub-accounts in this sheet. */
  'account-mixed-levels': { readonly accountId: string };
  /** Create and withdraw of one account in one sheet. */
  'account-created-and-withdrawn': { readonly accountId: string };
  /** Paid above principal, interest and fees together. */
  'paid-above-total': { readonly paid: string; readonly total: string };
  /** Held: a sibling row of an account to be created has an error. */
  'waits-for-sibling': { readonly accountId: string; readonly siblingSubAccountId: string };
}

export type IssueCode = keyof IssueParams;

/** What to put in a cell instead; a person previews and applies it. Text is written as text, dates as serial and format. */
export interface Fix {
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format the cell must get with the value: '@' for identifiers, 'dd/mm/yyyy' for dates. */
  readonly numberFormat?: string;
}

/** One thing wrong with one cell or row. */
export type Issue = {
  readonly [Code in IssueCode]: {
    readonly code: Code;
    readonly params: IssueParams[Code];
    readonly severity: Severity;
    /** `waits-for-sibling` alone: the row is ready but waits. */
    readonly held?: true;
    readonly row: RowNumber;
    /** The column whose header the Issues text names, so that the colour rule finds the cell. */
    readonly column: ColumnIndex;
    readonly field: FieldId;
    readonly fix?: Fix;
    /** Issues with the same cause form one group in the pane and share one fix: e.g. `country-unknown:UAE`. */
    readonly cause: string;
  };
}[IssueCode];
