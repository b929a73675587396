import type { IssueDictionary } from '../issue-dictionary';
import { counted, formatDecimal, formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { quoted } from './quoted';

const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' });

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
  'identifier-edges': ({ value }) => `${quoted(value)} has blanks at its start or end. Remove them.`,
  'date-no-such-day': ({ value }) =>
    `${quoted(value)} is not a day of the calendar. Type the right day as dd/mm/yyyy.`,
  'date-format': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} cannot be read as a date. Type it as dd/mm/yyyy.`
      : `${quoted(value)} is not written as dd/mm/yyyy; ${reading} is meant.`,
  'date-two-ways': ({ value, dayFirst, monthFirst }) =>
    `${quoted(value)} can be read as ${dayFirst} or ${monthFirst} (dd/mm/yyyy). Nothing in this column decides; type it as dd/mm/yyyy.`,
  'date-serial': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} is a number, not a date. Type it as dd/mm/yyyy.`
      : `${quoted(value)} is a number, not a date; as a date it is ${reading} (dd/mm/yyyy).`,
  'date-out-of-range': ({ value, from, to }) =>
    `${quoted(value)} is not between ${from} and ${to}. Check the year.`,
  'date-in-future': ({ value }) => `${quoted(value)} is in the future. Type a day that is not after today.`,
  'country-unknown': ({ value, code }) =>
    code === undefined
      ? `${quoted(value)} is not an ISO country code. Type three letters such as ARE, SAU or BHR.`
      : `${quoted(value)} is not an ISO country code; ${code} is meant.`,
  'amount-not-a-number': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} is not an amount. Type digits only, such as 1250.50.`
      : `${quoted(value)} is not kept as an amount; ${formatDecimal('en', reading, 0)} is meant.`,
  'amount-negative': ({ value }) => `${tamed(value)} is below zero. Type an amount of zero or more.`,
  'amount-decimals': ({ value, allowed, currency }) =>
    `${tamed(value)} has too many decimals; ${currency} has ${formatNumber('en', allowed)}. Round it.`,
  'choice-unknown': ({ value, choices }) =>
    `${quoted(value)} cannot be used here. Type ${orList.format(choices)}.`,
  'phone-unusable': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} is not a phone number, so it is left out. Type it as +971501234567.`
      : `${quoted(value)} is not written with + and country code; ${reading} is meant.`,
  'email-unusable': ({ value }) =>
    `${quoted(value)} is not an e-mail address, so it is left out. Correct it.`,
  'duplicate-row': ({ accountId, subAccountId, otherRows }) =>
    `${counted('en', otherRows, { one: '# more row', other: '# more rows' })} for account ${tamed(accountId)}${subAccountId === '' ? '' : `, sub-account ${tamed(subAccountId)}`}. Keep one of them.`,
  'account-mixed-levels': ({ accountId }) =>
    `Account ${tamed(accountId)} stands here both with and without sub-account IDs. Give every row one, or none.`,
  'account-created-and-withdrawn': ({ accountId }) =>
    `Account ${tamed(accountId)} is both created and withdrawn in this sheet. Keep one operation.`,
  'paid-above-total': ({ paid, total }) =>
    `Paid ${formatDecimal('en', paid, 0)} is more than principal, interest and fees together (${formatDecimal('en', total, 0)}). Check the amounts.`,
  'waits-for-sibling': ({ accountId, siblingSubAccountId }) =>
    `${tamed(accountId)} waits: ${siblingSubAccountId === '' ? 'another of its rows' : `sub-account ${tamed(siblingSubAccountId)}`} has an error, and an account is created whole or not at all.`,
};

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
  'identifier-edges': ({ fieldName }) => `${fieldName} has blanks at its start or end; remove them.`,
  'date-no-such-day': ({ fieldName }) =>
    `${fieldName} is not a day of the calendar; type the right day as dd/mm/yyyy.`,
  'date-format': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName} cannot be read as a date; type it as dd/mm/yyyy.`
      : `${fieldName} is not written as dd/mm/yyyy, but it is clear which day is meant.`,
  'date-two-ways': ({ fieldName }) =>
    `${fieldName} can be read two ways. Nothing in this column decides; type it as dd/mm/yyyy.`,
  'date-serial': ({ fieldName }) => `${fieldName} is a number, not a date.`,
  'date-out-of-range': ({ fieldName, from, to }) =>
    `${fieldName} is not between ${from} and ${to}; check the year.`,
  'date-in-future': ({ fieldName }) => `${fieldName} is in the future; type a day that is not after today.`,
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
  'choice-unknown': ({ value, choices }) =>
    `${quoted(value)} cannot be used here; type ${orList.format(choices)}.`,
  'phone-unusable': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName} is not a phone number and is left out; type it as +971501234567.`
      : `${fieldName} is not written as +971501234567, but it is clear which number is meant.`,
  'email-unusable': ({ fieldName }) => `${fieldName} is not an e-mail address and is left out; correct it.`,
  'duplicate-row': 'The same account and sub-account stands in more than one row; keep one.',
  'account-mixed-levels':
    'An account stands here both with and without sub-account IDs; give every row one, or none.',
  'account-created-and-withdrawn': 'An account is both created and withdrawn; keep one operation.',
  'paid-above-total': 'More is paid than principal, interest and fees together; check the amounts.',
  'waits-for-sibling': 'Waits for another row of its account: an account is created whole or not at all.',
};

const groupUnusable = {
  'too-long': 'the text is too long to be sent; shorten it.',
  'control-characters': 'the text holds signs that cannot be sent; type it again.',
  boolean: 'TRUE or FALSE is not a text; type the value.',
} as const;
