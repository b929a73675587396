import type { Operation } from '../../accounts/operation';
import type { RepeatedPart, SingleFieldId } from '../../accounts/fields/field-ids';
import type { RepeatedFieldWords } from '../repeated-field-words';

/** Fields as people call them; also the template's headers, so each is a header that Check knows. */
export const fieldNames: Readonly<Record<SingleFieldId, string>> = {
  operation: 'Operation',
  accountId: 'Account ID',
  subAccountId: 'Sub-account ID',
  withdrawalReason: 'Withdrawal reason',
  debtorCompanyId: 'Customer ID',
  firstName: 'First name',
  lastName: 'Last name',
  language: 'Language',
  idNumber: 'ID number',
  passportNumber: 'Passport number',
  birthDate: 'Birth date',
  gender: 'Gender',
  nationality: 'Nationality',
  merchant: 'Merchant',
  dateDue: 'Due date',
  principal: 'Principal',
  interest: 'Interest',
  fees: 'Fees',
  paidAmount: 'Paid amount',
  paidDate: 'Paid date',
  loanType: 'Loan type',
  currency: 'Currency',
  additionalData: 'Additional data',
};

/** Fields of which a row may have several, by their number; the first has none in its name. */
export const repeatedFieldNames: RepeatedFieldWords = {
  phone: (n) => `Phone${n}`,
  phoneType: (n) => `Phone${n} type`,
  email: (n) => `E-mail${n}`,
  emailType: (n) => `E-mail${n} type`,
  addressStreet: (n) => `Street${n}`,
  addressArea: (n) => `Area${n}`,
  addressCity: (n) => `City${n}`,
  addressZip: (n) => `Postal code${n}`,
  addressCountry: (n) => `Country${n}`,
  addressType: (n) => `Address${n} type`,
  addressExternalId: (n) => `Address${n} ID`,
};

const asText = 'Keep it as text, so that no zero or digit gets lost.';
const day = 'A day, dd/mm/yyyy.';
const amount = 'Digits only, such as 1250.50, in the currency of your settings.';
const phone = 'With country code, such as +971501234567. Keep it as text.';
const email = 'One address, such as name@example.com.';
const country = 'Three letters (ISO 3166-1): ARE, SAU, BHR.';
const free = 'As you want Command to show it.';

/** What to type into a field. */
export const fieldHelps: Readonly<Record<SingleFieldId, string>> = {
  operation:
    'Create for an account new in Command, Update for one already there, Withdraw to stop collection.',
  accountId: `Your own number of the contract with the debtor. ${asText}`,
  subAccountId: `Your number of one instalment or obligation of the account. Leave it blank if the row is the whole account. ${asText}`,
  withdrawalReason: 'Why the account is withdrawn. Needed for Withdraw alone.',
  debtorCompanyId: `Your own number of the customer. ${asText}`,
  firstName: 'As on the identity document.',
  lastName: 'As on the identity document.',
  language: 'The language to speak with the debtor: en or ar.',
  idNumber: `Emirates ID or another national ID. ${asText}`,
  passportNumber: asText,
  birthDate: day,
  gender: 'male or female.',
  nationality: 'As a word, such as Emirati.',
  merchant: 'The shop where the debtor bought.',
  dateDue: `The day on which the amount was or is due. ${day}`,
  principal: amount,
  interest: amount,
  fees: amount,
  paidAmount: `Everything paid so far, not only the last payment. ${amount}`,
  paidDate: `The day of the last payment. ${day}`,
  loanType: 'The code that ClearGrid gave you, a whole number.',
  currency: 'Never sent; it must be the currency of your settings, such as AED.',
  additionalData: 'Anything else, sent along under the column’s own header.',
};

/** What to type into a field of which a row may have several. */
export const repeatedFieldHelps: Readonly<Record<RepeatedPart, string>> = {
  phone,
  phoneType: 'Such as mobile or work.',
  email,
  emailType: 'Such as personal or work.',
  addressStreet: free,
  addressArea: free,
  addressCity: free,
  addressZip: asText,
  addressCountry: country,
  addressType: 'Such as home or work.',
  addressExternalId: `Your own number of the address. ${asText}`,
};

const rowsOf: Readonly<Record<Operation, string>> = {
  create: 'new accounts',
  update: 'updates',
  withdraw: 'withdrawals',
};

/** Which operations cannot do without a field. */
export function requiredFor(operations: readonly Operation[]): string {
  return `Must be filled for ${operations.map((operation) => rowsOf[operation]).join(', ')}.`;
}
