import type { CellValue } from './cell';
import type { ColumnIndex } from './column-index';
import type { FieldId } from './fields/fields';
import type { RowNumber } from './row-number';

export type Severity = 'error' | 'warning';

/**
 * Every code an issue can have, with the parameters its sentence needs. The wording is in `messages`.
 * Add a code here and the compiler asks for its sentence in every language.
 */
export interface IssueParams {
  /** A cell that must be filled is blank; `noColumn`: the sheet has no column for it at all. */
  'required-blank': { readonly field: FieldId; readonly noColumn?: true };
  /** The cell holds an Excel error such as #N/A. */
  'excel-error': { readonly value: string };
  /** A text is too long, or holds characters that cannot be sent. */
  'text-unusable': { readonly reason: 'too-long' | 'control-characters' | 'boolean' };
  /** One word in a column of whole names, where the lender wants a last name too. */
  'last-name-missing': { readonly value: string };
  'operation-unknown': { readonly value: string };
  /** An identifier kept as a number: Excel may show or round it. `intact` says that no digit is lost yet. */
  'identifier-number': { readonly value: string; readonly intact: boolean };
  /** Letters or digits of another script, or invisible marks, that look like the identifier but are another. */
  'identifier-look-alikes': { readonly value: string; readonly reading: string };
  /** An identity number whose form or check digit is not that of its country (ISO 3166-1 alpha-2). */
  'identity-doubtful': {
    readonly value: string;
    readonly country: string;
    readonly reason: 'shape' | 'check-digit';
  };
  /** Text that was read in a wrong encoding; `reading` is what it was, where nothing is lost. */
  'text-misread': { readonly value: string; readonly reading?: string };
  /** Spaces or invisible marks at the edges of an identifier. */
  'identifier-edges': { readonly value: string };
  /** Text of the right shape, but not a day of the calendar: 31/02/2026. */
  'date-no-such-day': { readonly value: string };
  /** Not `dd/MM/yyyy`; `reading` is the one day it can mean, where there is only one (as dd/MM/yyyy). */
  'date-format': { readonly value: string; readonly reading?: string };
  /** A clear day with a time of day, which cannot be sent. */
  'date-time': { readonly value: string; readonly reading: string };
  /** A day of the Umm al-Qura calendar (`hijri`, dd/MM/yyyy); `reading` is the same day as it is sent. */
  'date-hijri': { readonly value: string; readonly hijri: string; readonly reading: string };
  /** Can be read two ways or more, and nothing decides. */
  'date-two-ways': {
    readonly value: string;
    /** The days it can mean, dd/MM/yyyy. */
    readonly readings: readonly string[];
    /** Some cells of the column say one order and some the other. */
    readonly mixed?: true;
    /** `date`: it is a Hijri date. `year`: its two digits may be a Hijri year, as others in its column are. */
    readonly hijri?: 'date' | 'year';
  };
  /**
   * Can be read two ways, and at least `evidence` other cells of its column, all of them alike, say which; `hijri`: the same day
   * of the Hijri calendar, where it is written in that.
   */
  'date-order': {
    readonly value: string;
    readonly reading: string;
    readonly hijri?: string;
    readonly order: 'day-first' | 'month-first';
    readonly evidence: number;
  };
  /** A true date that Excel may have read in the wrong order; `reading` is the day with day and month changed over. */
  'date-maybe-swapped': {
    readonly value: string;
    readonly reading: string;
    /** At least so many texts of the column could not be turned into dates in the same order. */
    readonly evidence: number;
    readonly sure: 'possible' | 'likely';
  };
  /** A number that is no date by its format. */
  'date-serial': { readonly value: string; readonly reading?: string };
  'date-out-of-range': { readonly value: string; readonly from: string; readonly to: string };
  'date-in-future': { readonly value: string };
  /** A due date more than `years` ago. */
  'date-old': { readonly value: string; readonly years: number };
  /** What systems put in when nobody knows the day: 01/01/1900, 01/01/1970, today. */
  'birth-date-placeholder': { readonly value: string };
  /** The debtor of a new account is under 18. */
  'birth-date-minor': { readonly value: string };
  /** Not an officially assigned ISO 3166-1 alpha-3 code; `code` is what it means, where that is sure. */
  'country-unknown': { readonly value: string; readonly code?: string };
  /** A number that its number format shows as a day or as a percentage. */
  'amount-shown-otherwise': { readonly value: string; readonly shown: 'day' | 'percent' };
  'amount-not-a-number': { readonly value: string; readonly reading?: string };
  'amount-negative': { readonly value: string };
  /** `reading` is what the fix puts there: rounded, with the account's remainder where it is the last of its rows. */
  'amount-decimals': {
    readonly value: string;
    readonly allowed: number;
    readonly currency: string;
    readonly reading?: string;
  };
  /** An amount or a row names another currency than the lender's; `currency` is the lender's. */
  'currency-other': { readonly value: string; readonly currency: string };
  /** Not one of the words or numbers this field takes. */
  'choice-unknown': { readonly value: string; readonly choices: readonly string[] };
  /** A code that the lender's profile does not list; it is sent. */
  'loan-type-unlisted': { readonly value: string; readonly choices: readonly string[] };
  'phone-unusable': { readonly value: string; readonly reading?: string };
  /** A number without country code, read as one of the lender's market (ISO 3166-1 alpha-2), and what it would be elsewhere. */
  'phone-local': {
    readonly value: string;
    readonly reading: string;
    readonly country: string;
    readonly elsewhere: readonly string[];
  };
  /** A number without country code that is none of the market; what it would be elsewhere. */
  'phone-elsewhere': { readonly value: string; readonly readings: readonly string[] };
  /** As long as a number of its country, in a range that is not known. It is sent: lists of ranges lag. */
  'phone-range-unknown': { readonly value: string };
  /** `reading` is the address that is meant, where that is sure. */
  'email-unusable': { readonly value: string; readonly reading?: string };
  /** Two or more numbers or addresses in one cell; `reading` is the first of them. */
  'contact-several': { readonly value: string; readonly count: number; readonly reading?: string };
  /** 0500000000, na@na.com: typed to fill the cell. */
  'contact-placeholder': { readonly value: string };
  /** One number or address of too many debtors. */
  'contact-shared': { readonly value: string; readonly debtors: number };
  /** A new account whose phones and e-mails, so many of them, are all left out. */
  'contact-missing': { readonly contacts: number };
  /** Two rows for one account and sub-account; `alike` says in which way, and `together` what payments come to. */
  'duplicate-row': {
    readonly accountId: string;
    readonly subAccountId: string;
    readonly otherRows: number;
    readonly alike: 'same' | 'payments' | 'joint' | 'different';
    readonly together?: string;
  };
  /** One account names two debtors; `siblingSubAccountId` is the row that says the other ('' for one without). */
  'account-debtors-differ': { readonly accountId: string; readonly siblingSubAccountId: string };
  /** A whole account is created with nothing to collect. */
  'zero-balance': { readonly accountId: string };
  /** More paid than owed on a create: Command would hold a debtor who owes less than nothing. */
  'credit-balance': { readonly paid: string; readonly total: string };
  /** Sub-account ids that stand under several accounts; said once for the sheet. */
  'sub-accounts-repeat': { readonly subAccountId: string; readonly rows: number };
  /** A paid column of single payments; `known` is what Command holds as paid to date, `together` the two added. */
  'payments-not-totals': { readonly value: string; readonly known?: string; readonly together?: string };
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
  /** The number format the cell must get with the value: '@' for identifiers, one shown as dd/mm/yyyy for dates. */
  readonly numberFormat?: string;
  /** Other cells that change with it, as one step: the row that is combined into this one, for example. */
  readonly also?: readonly FixedCell[];
  /** Fixes of this name are made in one step or not at all: one without the others would not be true. */
  readonly together?: string;
}

/** A further cell of a fix. */
export interface FixedCell {
  readonly row: RowNumber;
  readonly column: ColumnIndex;
  readonly before: CellValue;
  readonly after: CellValue;
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
