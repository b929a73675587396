import type { FieldId } from './fields';
import { shortened, trimEdges, westernDigits } from './normalise';
import type { CellFacts, Reading } from './reading';
import { bad, good } from './reading';
import { spoiltCell } from './spoilt-cells';

/** The shape of E.164: at most 15 digits, the country code first (ITU-T E.164). Fewer than eight reach nobody abroad. */
const e164 = /^\+[1-9]\d{7,14}$/;

/** Whether a text has the shape of an international number. */
export function isPhoneShape(text: string): boolean {
  return e164.test(text);
}

/**
 * Reads a cell as a phone number in E.164. Anything else is a warning and is left out of the payload: a bad phone does not hold
 * a payment back. Which country a local number belongs to is not decided here.
 *
 * @example
 * readPhone({ value: '00971 50 000 0001', format: '@', text: undefined }, 'phone1').finding?.fix?.after; //=> '+971500000001'
 */
export function readPhone({ value }: CellFacts, field: FieldId): Reading {
  const spoilt = spoiltCell(value, field, 'warning');
  if (spoilt !== undefined) return bad(spoilt);
  const text = String(value);
  if (isPhoneShape(text)) return good(text);
  const reading = phoneMeant(text);
  return bad({
    code: 'phone-unusable',
    params: { value: shortened(trimEdges(text)), ...(reading === undefined ? {} : { reading }) },
    severity: 'warning',
    cause: `phone-unusable:${field}:${reading === undefined ? 'unreadable' : 'written'}`,
    ...(reading === undefined ? {} : { fix: { before: value, after: reading, numberFormat: '@' } }),
  });
}

const email = /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>().]{2,}$/;

/** The longest address that mail can carry (RFC 5321). */
const longestEmail = 254;

/** Whether a text has the shape of an e-mail address. */
export function isEmailShape(text: string): boolean {
  return text.length <= longestEmail && email.test(text);
}

/** Reads a cell as an e-mail address; anything else is a warning and is left out. */
export function readEmail({ value }: CellFacts, field: FieldId): Reading {
  const spoilt = spoiltCell(value, field, 'warning');
  if (spoilt !== undefined) return bad(spoilt);
  const text = trimEdges(String(value));
  if (isEmailShape(text)) return good(text);
  return bad({
    code: 'email-unusable',
    params: { value: shortened(text) },
    severity: 'warning',
    cause: `email-unusable:${field}`,
  });
}

/** The same international number without spaces and signs, with + for 00; never a guess at a country. */
function phoneMeant(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const bare = westernDigits(trimEdges(text))
    .replace(/[\s().\-\u2010-\u2015\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/^00/, '+');
  return isPhoneShape(bare) ? bare : undefined;
}
