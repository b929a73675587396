import type { IssueDictionary } from '../issue-dictionary';
import { counted, formatDecimal, formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { countryName } from './country-name';
import { atLeast, orList, undecidedAdvice } from './issue-parts';
import { quoted } from './quoted';

/** An issue alone, as it stands after the header in the Issues column. */
export const issues: IssueDictionary['single'] = {
  'required-blank': ({ fieldName, noColumn }) =>
    noColumn === true
      ? `The sheet has no column for ${fieldName}, which must be filled. Add it, or say under More, Map columns which one it is.`
      : 'This must be filled.',
  'excel-error': ({ value }) => `The cell shows ${tamed(value)}. Correct its formula or type the value.`,
  'text-unusable': ({ reason }) => unusable[reason],
  'last-name-missing': ({ value }) =>
    `${quoted(value)} is one word, and this lender needs a last name too. Type both names.`,
  'operation-unknown': ({ value }) =>
    `${quoted(value)} is not an operation. Type Create, Update or Withdraw.`,
  'identifier-number': ({ value, intact }) =>
    intact
      ? `${tamed(value)} is kept as a number, so Excel may round it or drop zeros in front. Keep it as text.`
      : `${tamed(value)} is kept as a number and has lost digits. Type it again with an apostrophe in front.`,
  'identifier-look-alikes': ({ value, reading }) =>
    `${quoted(value)} has letters or digits that only look right, so Command would take it for another; ${tamed(reading)} is meant.`,
  'identity-doubtful': ({ value, country, reason }) =>
    reason === 'shape'
      ? `${quoted(value)} does not have the form of an identity number of ${countryName(country)}. Compare it with the card.`
      : `${quoted(value)} cannot be an identity number of ${countryName(country)}: a digit is wrong. Compare it with the card.`,
  'text-misread': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} has letters that were lost when the file was opened. Type it again, or open the file as UTF-8.`
      : `${quoted(value)} was garbled when the file was opened; ${quoted(reading)} is meant.`,
  'identifier-edges': ({ value }) => `${quoted(value)} has blanks at its start or end. Remove them.`,
  'date-no-such-day': ({ value }) =>
    `${quoted(value)} is not a day of the calendar. Type the right day as dd/mm/yyyy.`,
  'date-format': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} cannot be read as a date. Type it as dd/mm/yyyy.`
      : `${quoted(value)} is not written as dd/mm/yyyy; ${reading} is meant.`,
  'date-time': ({ value, reading }) =>
    `${quoted(value)} has a time of day, which is dropped: only the day ${reading} can be sent.`,
  'date-hijri': ({ value, hijri, reading }) =>
    `${quoted(value)} is a Hijri date: ${hijri} is ${reading} in the Gregorian calendar.`,
  'date-two-ways': ({ value, readings, mixed, hijri }) =>
    `${quoted(value)} ${hijri === 'date' ? 'is a Hijri date and ' : ''}can be read as ${orList.format(readings)} (dd/mm/yyyy)${hijri === 'year' ? ', or as a Hijri date like others in this column' : ''}. ${undecidedAdvice(mixed)}`,
  'date-order': ({ value, reading, hijri, order, evidence }) =>
    `${quoted(value)} means ${hijri === undefined ? reading : `${hijri} of the Hijri calendar, which is ${reading}`}: ${atLeast(evidence)} in this column ${evidence === 1 ? 'has' : 'have'} the ${order === 'day-first' ? 'day' : 'month'} first, and none the other way.`,
  'date-maybe-swapped': ({ value, reading, evidence, sure }) =>
    `${value} ${sure === 'likely' ? 'most likely has' : 'may have'} day and month changed over by Excel (${atLeast(evidence)} here stayed text). Compare with the source: ${reading} may be meant.`,
  'date-serial': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} is a number, not a date. Type it as dd/mm/yyyy.`
      : `${quoted(value)} is a number, not a date; as a date it is ${reading} (dd/mm/yyyy).`,
  'date-out-of-range': ({ value, from, to }) =>
    `${quoted(value)} is not between ${from} and ${to}. Check the year.`,
  'date-in-future': ({ value }) => `${quoted(value)} is in the future. Type a day that is not after today.`,
  'date-old': ({ value, years }) =>
    `${quoted(value)} is more than ${formatNumber('en', years)} years ago. Check the year.`,
  'birth-date-placeholder': ({ value }) =>
    `${quoted(value)} looks like a placeholder. Type the debtor's birth date, or leave it blank.`,
  'birth-date-minor': ({ value }) => `A debtor born on ${value} is under 18. Check the birth date.`,
  'country-unknown': ({ value, code }) =>
    code === undefined
      ? `${quoted(value)} is not an ISO country code. Type three letters such as ARE, SAU or BHR.`
      : `${quoted(value)} is not an ISO country code; ${code} is meant.`,
  'amount-shown-otherwise': ({ value, shown }) =>
    `The cell shows ${shown === 'day' ? 'a date' : 'a percentage'}, not an amount (${value} is stored). Type the amount, or give the column a number format if it is one.`,
  'amount-not-a-number': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} is not an amount. Type digits only, such as 1250.50.`
      : `${quoted(value)} is not kept as an amount; ${formatDecimal('en', reading, 0)} is meant.`,
  'amount-negative': ({ value }) => `${tamed(value)} is below zero. Type an amount of zero or more.`,
  'amount-decimals': ({ value, allowed, currency, reading }) =>
    `${tamed(value)} has too many decimals; ${currency} has ${formatNumber('en', allowed)}. ${reading === undefined ? 'Round it.' : `Round it to ${formatDecimal('en', reading, 0)}; the account's total stays the same.`}`,
  'currency-other': ({ value, currency }) =>
    `${quoted(value)} is not ${currency}, the currency of this lender. Give the amounts in ${currency}.`,
  'choice-unknown': ({ value, choices }) =>
    `${quoted(value)} cannot be used here. Type ${orList.format(choices)}.`,
  'loan-type-unlisted': ({ value, choices }) =>
    `${quoted(value)} is not among the loan types of this lender: ${orList.format(choices)}. It is sent as it is; check the code.`,
  'phone-unusable': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} is not a phone number, so it is left out. Type it as +971501234567.`
      : `${quoted(value)} is not written with + and country code; ${reading} is meant.`,
  'phone-local': ({ value, reading, country, elsewhere }) =>
    `${quoted(value)} has no country code, so it is left out. As a number of ${countryName(country)} it is ${reading}${elsewhere.length === 0 ? '' : ` (elsewhere it could be ${orList.format(elsewhere)})`}.`,
  'phone-elsewhere': ({ value, readings }) =>
    `${quoted(value)} has no country code, so it is left out. It could be ${orList.format(readings)}; type the right one.`,
  'phone-range-unknown': ({ value }) =>
    `${quoted(value)} is in a range that is not known here. It is sent as it is; check the digits.`,
  'email-unusable': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} is not an e-mail address, so it is left out. Correct it.`
      : `${quoted(value)} is not an e-mail address that arrives; ${tamed(reading)} is meant.`,
  'contact-several': ({ value, count, reading }) =>
    reading === undefined
      ? `${quoted(value)} holds ${formatNumber('en', count)} contacts, so it is left out. Keep one here and put the others into columns of their own.`
      : `${quoted(value)} holds ${formatNumber('en', count)} contacts, so it is left out. Keep ${tamed(reading)} here; put the others into columns of their own first.`,
  'contact-placeholder': ({ value }) =>
    `${quoted(value)} was typed to fill the cell: it would reach a stranger, so it is left out. Type the debtor's own, or leave it blank.`,
  'contact-shared': ({ value, debtors }) =>
    `${quoted(value)} stands for ${formatNumber('en', debtors)} different debtors. That is how strangers get called: check whose it is before you send.`,
  'contact-missing':
    'No phone or e-mail of this new account can be used, so nobody could be reached. Correct one of them.',
  'duplicate-row': ({ accountId, subAccountId, otherRows, alike, together }) =>
    `${counted('en', otherRows, { one: '# more row', other: '# more rows' })} for account ${tamed(accountId)}${subAccountId === '' ? '' : `, sub-account ${tamed(subAccountId)}`}${duplicateAdvice[alike](together)}`,
  'account-debtors-differ': ({ accountId, siblingSubAccountId, fieldName }) =>
    `${siblingSubAccountId === '' ? 'Another row' : `Sub-account ${tamed(siblingSubAccountId)}`} of account ${tamed(accountId)} has another ${insideSentence(fieldName)}. An account has one debtor: check who it is.`,
  'zero-balance': ({ accountId }) =>
    `Account ${tamed(accountId)} is created with a balance of 0: there is nothing to collect. Check the amounts.`,
  'credit-balance': ({ paid, total }) =>
    `Paid ${formatDecimal('en', paid, 0)} is more than the ${formatDecimal('en', total, 0)} owed, so the account would start below zero. Correct the amounts or leave the row out.`,
  'sub-accounts-repeat': ({ subAccountId, rows }) =>
    `Sub-account IDs repeat: ${tamed(subAccountId)} stands in ${formatNumber('en', rows)} rows of different accounts. Command's export names the sub-account alone, so Reconcile cannot tell them apart. Make each ID unique.`,
  'payments-not-totals': ({ value, known, together }) =>
    known === undefined || together === undefined
      ? `${tamed(value)} looks like a single payment. Command needs the total paid to date; type that.`
      : `${tamed(value)} looks like a single payment. With the ${formatDecimal('en', known, 0)} known to Command the total paid to date is ${formatDecimal('en', together, 0)}.`,
  'account-mixed-levels': ({ accountId }) =>
    `Account ${tamed(accountId)} stands here both with and without sub-account IDs. Give every row one, or none.`,
  'account-created-and-withdrawn': ({ accountId }) =>
    `Account ${tamed(accountId)} is both created and withdrawn in this sheet. Keep one operation.`,
  'paid-above-total': ({ paid, total }) =>
    `Paid ${formatDecimal('en', paid, 0)} is more than principal, interest and fees together (${formatDecimal('en', total, 0)}). Check the amounts.`,
  'waits-for-sibling': ({ accountId, siblingSubAccountId }) =>
    `${tamed(accountId)} waits: ${siblingSubAccountId === '' ? 'another of its rows' : `sub-account ${tamed(siblingSubAccountId)}`} has an error, and an account is created whole or not at all.`,
};

/** A field's name as it stands inside a sentence: `Passport number` is small there, `ID number` is not. */
function insideSentence(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** What to do about two rows for one account, after naming it. */
const duplicateAdvice = {
  same: () => ', and it says the same. Keep one.',
  payments: (together?: string) =>
    together === undefined
      ? ', with another payment. Keep one row with the total paid to date.'
      : `, with another payment. If these are single payments, together they are ${formatDecimal('en', together, 0)}; if they are totals, keep the latest.`,
  joint: () => ', with another person. Keep one row; put the second person into a column of their own.',
  different: () => ', and it says something else. Keep the right one.',
} as const;

const unusable = {
  'too-long': 'The text is too long to be sent. Shorten it.',
  'control-characters': 'The text holds signs that cannot be sent. Type it again.',
  boolean: 'TRUE or FALSE is not a text. Type the value.',
} as const;
