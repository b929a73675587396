import type { IssueDictionary } from '../issue-dictionary';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { countryName } from './country-name';
import { atLeast, orList, undecidedAdvice } from './issue-parts';
import { quoted } from './quoted';

/** What all issues of one cause have in common; the count stands before it. */
export const issueGroups: IssueDictionary['group'] = {
  'required-blank': ({ fieldName, noColumn }) =>
    noColumn === true
      ? `The sheet has no column for ${fieldName}, which must be filled; add it, or choose More, Map columns.`
      : `${fieldName} is blank and must be filled.`,
  'excel-error': ({ value }) => `The cell shows ${tamed(value)}; correct the formula or type the value.`,
  'text-unusable': ({ fieldName, reason }) => `${fieldName}: ${groupUnusable[reason]}`,
  'last-name-missing': 'A whole name is one word, and this lender needs a last name too; type both names.',
  'operation-unknown': ({ value }) =>
    `${quoted(value)} is not an operation; type Create, Update or Withdraw.`,
  'identifier-number': ({ fieldName, intact }) =>
    intact
      ? `${fieldName} is kept as a number; keep it as text, or digits may get lost.`
      : `${fieldName} is kept as a number and has lost digits; type it again with an apostrophe in front.`,
  'identifier-look-alikes': ({ fieldName }) =>
    `${fieldName} has letters or digits that only look right; it is clear which are meant.`,
  'identity-doubtful': ({ fieldName }) =>
    `${fieldName} cannot be right by its form or its check digit; compare it with the card. It is sent as it is.`,
  'text-misread': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName} has letters that were lost when the file was opened; type it again, or open the file as UTF-8.`
      : `${fieldName} was garbled when the file was opened, but it is clear what is meant.`,
  'identifier-edges': ({ fieldName }) => `${fieldName} has blanks at its start or end; remove them.`,
  'date-no-such-day': ({ fieldName }) =>
    `${fieldName} is not a day of the calendar; type the right day as dd/mm/yyyy.`,
  'date-format': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName} cannot be read as a date; type it as dd/mm/yyyy.`
      : `${fieldName} is not written as dd/mm/yyyy, but it is clear which day is meant.`,
  'date-time': ({ fieldName }) =>
    `${fieldName} has a time of day, which is dropped: only the day can be sent.`,
  'date-hijri': ({ fieldName }) =>
    `${fieldName} is a Hijri date; the same day of the Gregorian calendar is sent.`,
  'date-two-ways': ({ fieldName, mixed }) => `${fieldName} can be read two ways. ${undecidedAdvice(mixed)}`,
  'date-order': ({ fieldName, order, evidence }) =>
    `${fieldName} ${order === 'day-first' ? 'can be read two ways' : 'has day and month swapped'}; ${atLeast(evidence)} in this column ${evidence === 1 ? 'has' : 'have'} the ${order === 'day-first' ? 'day' : 'month'} first, and none the other way.`,
  'date-maybe-swapped': ({ fieldName, evidence, sure }) =>
    `${fieldName} ${sure === 'likely' ? 'most likely has' : 'may have'} day and month changed over by Excel: all its dates have days up to 12, and ${atLeast(evidence)} stayed text.`,
  'date-serial': ({ fieldName }) => `${fieldName} is a number, not a date.`,
  'date-out-of-range': ({ fieldName, from, to }) =>
    `${fieldName} is not between ${from} and ${to}; check the year.`,
  'date-in-future': ({ fieldName }) => `${fieldName} is in the future; type a day that is not after today.`,
  'date-old': ({ fieldName, years }) =>
    `${fieldName} is more than ${formatNumber('en', years)} years ago; check the year.`,
  'birth-date-placeholder': ({ fieldName }) =>
    `${fieldName} looks like a placeholder; type the debtor's birth date, or leave it blank.`,
  'birth-date-minor': ({ fieldName }) => `${fieldName} makes the debtor under 18; check it.`,
  'country-unknown': ({ value, code }) =>
    code === undefined
      ? `${tamed(value)} is not an ISO country code; type three letters such as ARE.`
      : `${tamed(value)} is not an ISO country code; ${code} is meant.`,
  'amount-shown-otherwise': ({ fieldName, shown }) =>
    `${fieldName} shows ${shown === 'day' ? 'a date' : 'a percentage'}, not an amount; type the amount, or change the number format.`,
  'amount-not-a-number': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName} is not an amount; type digits only, such as 1250.50.`
      : `${fieldName} is kept as text, but it is clear which amount is meant.`,
  'amount-negative': ({ fieldName }) => `${fieldName} is below zero; type zero or more.`,
  'amount-decimals': ({ fieldName, allowed, currency }) =>
    `${fieldName} has more than the ${formatNumber('en', allowed)} decimals of ${currency}; round it.`,
  'currency-other': ({ value, currency }) =>
    `${quoted(value)} is not ${currency}, the currency of this lender; give the amounts in ${currency}.`,
  'choice-unknown': ({ value, choices }) =>
    `${quoted(value)} cannot be used here; type ${orList.format(choices)}.`,
  'loan-type-unlisted': ({ value, choices }) =>
    `${quoted(value)} is not among the loan types of this lender: ${orList.format(choices)}. It is sent as it is; check the code.`,
  'phone-unusable': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName} is not a phone number and is left out; type it as +971501234567.`
      : `${fieldName} is not written as +971501234567, but it is clear which number is meant.`,
  'phone-local': ({ fieldName, country }) =>
    `${fieldName} has no country code and is left out; the numbers can be read as those of ${countryName(country)}.`,
  'phone-elsewhere': ({ fieldName }) =>
    `${fieldName} has no country code and is none of the lender's market; type it with + and country code.`,
  'phone-range-unknown': ({ fieldName }) =>
    `${fieldName} is in a range that is not known here and is sent as it is; check the digits.`,
  'email-unusable': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName} is not an e-mail address and is left out; correct it.`
      : `${fieldName} does not arrive as it is written, but it is clear which address is meant.`,
  'contact-several': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName} holds more than one contact and is left out; keep one in each cell.`
      : `${fieldName} holds more than one contact and is left out; the fix keeps the first, so move the others first.`,
  'contact-placeholder': ({ fieldName }) =>
    `${fieldName} was typed to fill the cell and would reach a stranger; it is left out.`,
  'contact-shared': ({ value, debtors }) =>
    `${tamed(value)} stands for ${formatNumber('en', debtors)} different debtors. That is how strangers get called: check whose it is before you send.`,
  'contact-missing': 'A new account has no phone and no e-mail that can be used; correct one of them.',
  'duplicate-row': ({ alike }) => duplicateGroups[alike],
  'account-debtors-differ': ({ fieldName }) =>
    `${fieldName} differs between rows of one account; an account has one debtor: check who it is.`,
  'zero-balance': 'An account is created with a balance of 0; check the amounts.',
  'credit-balance': 'More is paid than owed on a new account; correct the amounts or leave the row out.',
  'sub-accounts-repeat': ({ subAccountId, rows }) =>
    `sub-account IDs repeat under many accounts (${tamed(subAccountId)}: ${formatNumber('en', rows)} rows); Command's export cannot tell them apart.`,
  'payments-not-totals': ({ fieldName }) =>
    `${fieldName} looks like single payments, not totals paid to date; Command needs the totals.`,
  'account-mixed-levels':
    'An account stands here both with and without sub-account IDs; give every row one, or none.',
  'account-created-and-withdrawn': 'An account is both created and withdrawn; keep one operation.',
  'paid-above-total': 'More is paid than principal, interest and fees together; check the amounts.',
  'waits-for-sibling': 'Waits for another row of its account: an account is created whole or not at all.',
};

const duplicateGroups = {
  same: 'A row repeats another, value for value; keep one.',
  payments: 'Payments for one account stand in several rows; keep one row with the total paid to date.',
  joint: 'One account stands in two rows with two people; keep one row.',
  different: 'The same account and sub-account stands in more than one row; keep the right one.',
} as const;

const groupUnusable = {
  'too-long': 'the text is too long to be sent; shorten it.',
  'control-characters': 'the text holds signs that cannot be sent; type it again.',
  boolean: 'TRUE or FALSE is not a text; type the value.',
} as const;
