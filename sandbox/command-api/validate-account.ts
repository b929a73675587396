import { alpha3ToAlpha2 } from 'i18n-iso-countries';
import type { AmountField, Operation, SubmittedAccount } from './submitted-account';
import { dayStart } from './days';
import { toMinorUnits } from './money';

/** What amounts are judged by. */
export interface AmountRule {
  /** Decimals that a submitted amount may have. */
  readonly decimals: number;
}

/** Either an account that can be taken in, or what is wrong with it, one sentence each. */
export type Validated =
  | { readonly ok: true; readonly account: SubmittedAccount }
  | { readonly ok: false; readonly messages: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

const textFields = [
  'debtorCompanyId',
  'firstName',
  'lastName',
  'idNumber',
  'passportNumber',
  'gender',
  'nationality',
  'merchant',
];
const dateFields = ['birthDate', 'dateDue', 'paidDate'];
const amountFields: readonly AmountField[] = ['principal', 'interest', 'fees', 'paidAmount'];
const operations: readonly Operation[] = ['create', 'update', 'withdraw'];

/**
 * Judges one entry of `accounts` by the public documentation: status 1, 2 or 3, an accountId, days as real
 * dd/MM/yyyy, countries as ISO 3166-1 alpha-3, amounts as decimal strings or numbers, the documented types.
 * A field that is absent or null is not judged; an unknown field is ignored.
 *
 * @example
 * validateAccount({ status: 1, accountId: 'A1', dateDue: '31/02/2026' }, { decimals: 2 });
 * // { ok: false, messages: ['Invalid date format: dateDue must be a real day as dd/MM/yyyy'] }
 */
export function validateAccount(entry: unknown, rule: AmountRule): Validated {
  if (!isFields(entry)) return { ok: false, messages: ['Each entry of accounts must be an object'] };
  const messages: string[] = [];
  const operation = typeof entry['status'] === 'number' ? operations[entry['status'] - 1] : undefined;
  if (operation === undefined) messages.push('status must be 1, 2 or 3');
  const accountId = entry['accountId'];
  if (!isIdentifier(accountId)) messages.push('accountId is required and must be a text');
  const subAccountId = entry['subAccountId'] ?? null;
  if (subAccountId !== null && !isIdentifier(subAccountId)) messages.push('subAccountId must be a text');

  for (const field of textFields) {
    if (isGiven(entry[field]) && typeof entry[field] !== 'string') messages.push(`${field} must be a text`);
  }
  for (const field of dateFields) {
    if (isGiven(entry[field]) && dayStart(entry[field]) === undefined) {
      messages.push(`Invalid date format: ${field} must be a real day as dd/MM/yyyy`);
    }
  }
  const amounts: Partial<Record<AmountField, number>> = {};
  for (const field of amountFields) {
    if (!isGiven(entry[field])) continue;
    const minor = toMinorUnits(entry[field], rule.decimals);
    if (minor === undefined || minor < 0) messages.push(`Invalid amount: ${field}`);
    else amounts[field] = minor;
  }
  messages.push(...codeMessages(entry), ...listMessages(entry));

  if (messages.length > 0 || operation === undefined || !isIdentifier(accountId)) {
    return { ok: false, messages };
  }
  return {
    ok: true,
    account: {
      operation,
      accountId,
      subAccountId: isIdentifier(subAccountId) ? subAccountId : null,
      amounts,
      fields: entry,
    },
  };
}

/** Whether a code is one of ISO 3166-1 alpha-3. The standard leaves X… to users, so Kosovo's XKX is refused. */
export function isCountryCode(code: unknown): boolean {
  return typeof code === 'string' && /^[A-WYZ][A-Z]{2}$/.test(code) && alpha3ToAlpha2(code) !== undefined;
}

function codeMessages(entry: Fields): string[] {
  const messages: string[] = [];
  if (isGiven(entry['language']) && entry['language'] !== 'en' && entry['language'] !== 'ar') {
    messages.push('language must be en or ar');
  }
  if (isGiven(entry['loanType']) && !Number.isInteger(entry['loanType'])) {
    messages.push('loanType must be an integer');
  }
  if (isGiven(entry['additionalData']) && !isFields(entry['additionalData'])) {
    messages.push('additionalData must be an object');
  }
  return messages;
}

function listMessages(entry: Fields): string[] {
  return [
    ...eachOf(entry, 'phones', (phone) =>
      typeof phone['number'] === 'string' ? [] : ['phones: number must be a text'],
    ),
    ...eachOf(entry, 'emails', (mail) =>
      typeof mail['email'] === 'string' ? [] : ['emails: email must be a text'],
    ),
    ...eachOf(entry, 'addresses', (address) =>
      !isGiven(address['country']) || isCountryCode(address['country'])
        ? []
        : ['Invalid country code: addresses.country must be ISO 3166-1 alpha-3'],
    ),
  ];
}

function eachOf(entry: Fields, field: string, judge: (item: Fields) => string[]): string[] {
  const list = entry[field];
  if (!isGiven(list)) return [];
  if (!Array.isArray(list)) return [`${field} must be an array`];
  return list.flatMap((item: unknown) =>
    isFields(item) ? judge(item) : [`${field} must be an array of objects`],
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
