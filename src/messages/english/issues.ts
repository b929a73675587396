import type { IssueDictionary } from '../issue-dictionary';
import { counted, formatDecimal, formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { countryName } from './country-name';
import { quoted } from './quoted';

const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** How many other dates say something; every number but 1 is rounded down. */
function atLeast(evidence: number): string {
  return counted('en', evidence, { one: '# other date', other: '# or more other dates' });
}

function undecidedAdvice(mixed: true | undefined): string {
  return mixed === true
    ? 'This column has both orders; compare with the source and type the day as a date.'
    : 'Nothing in this column decides; type it as dd/mm/yyyy.';
}

/** An issue alone, as it stands after the header in the Issues column. */
export const issues: IssueDictionary['single'] = {
  'required-blank': 'This must be filled.',
  'excel-error': ({ value }) => `The cell shows ${tamed(value)}. Correct its formula or type the value.`,
  'text-unusable': ({ reason }) => unusable[reason],
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
  'date-two-ways': ({ value, dayFirst, monthFirst, mixed }) =>
    `${quoted(value)} can be read as ${dayFirst} or ${monthFirst} (dd/mm/yyyy). ${undecidedAdvice(mixed)}`,
  'date-order': ({ value, reading, order, evidence }) =>
    `${quoted(value)} means ${reading}: ${atLeast(evidence)} in this column ${evidence === 1 ? 'has' : 'have'} the ${order === 'day-first' ? 'day' : 'month'} first, and none the other way.`,
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

/** What all issues of one cause have in common; the count stands before it. */
export const issueGroups: IssueDictionary['group'] = {
  'required-blank': ({ fieldName }) => `${fieldName} is blank and must be filled.`,
  'excel-error': ({ value }) => `The cell shows ${tamed(value)}; correct the formula or type the value.`,
  'text-unusable': ({ fieldName, reason }) => `${fieldName}: ${groupUnusable[reason]}`,
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
