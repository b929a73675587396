import { isAsciiEmail } from './ascii-email';
import type { CellValue } from '../cell';
import type { FieldId } from '../fields/fields';
import { shortened, trimEdges } from '../values/normalise';
import { isPlaceholderEmail } from './placeholder-contacts';
import type { CellFacts, Finding, Reading } from '../values/reading';
import { bad, good } from '../values/reading';
import { severalContacts } from './several-contacts';
import { spoiltCell } from '../values/spoilt-cells';

const email =
  /^[^\s\p{C}@,;:<>()[\]"\\.]+(?:\.[^\s\p{C}@,;:<>()[\]"\\.]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{M}][\p{L}\p{N}\p{M}-]*[\p{L}\p{M}]$/u;

/** The longest address that mail can carry (RFC 5321). */
const longestEmail = 254;

/** The great mail services as fingers miss them. Never a domain of another service; and the person sees the fix first. */
const misspelt: Readonly<Record<string, readonly string[]>> = {
  'gmail.com': [
    'gmial.com', 'gmai.com', 'gamil.com', 'gmal.com', 'gmaill.com', 'gnail.com', 'gmil.com', 'gimail.com',
    'gmaul.com', 'gmaik.com', 'gmail.con', 'gmail.co', 'gmail.cm', 'gmail.om', 'gmail.comm', 'gmail.vom', 'gmail.cim',
    'gmailcom', 'gmail', 'gmail.com.com',
  ],
  'hotmail.com': [
    'hotmial.com', 'hotmai.com', 'hotmal.com', 'hotmil.com', 'homail.com', 'htomail.com', 'hotmaill.com', 'hotamil.com',
    'hotmail.con', 'hotmail.co', 'hotmail.cm', 'hotmail.comm', 'hotmailcom', 'hotmail', 'hotmsil.com',
  ],
  'yahoo.com': [
    'yaho.com', 'yahooo.com', 'yhaoo.com', 'yhoo.com', 'yahoo.con', 'yahoo.co', 'yahoo.cm', 'yahoo.comm', 'yahoocom', 'yahoo',
  ],
  'outlook.com': ['outlok.com', 'outllook.com', 'outlook.con', 'outlook.co', 'outlookcom', 'outlook', 'outloook.com', 'oulook.com'],
  'icloud.com': ['iclod.com', 'icoud.com', 'icloud.con', 'icloud.co', 'icloudcom', 'icloud', 'iclould.com'],
}; // prettier-ignore
const meantDomains: ReadonlyMap<string, string> = new Map(
  Object.entries(misspelt).flatMap(([domain, forms]) => forms.map((form) => [form, domain] as const)),
);

const longestMisspelt = Math.max(...Array.from(meantDomains.keys(), ({ length }) => length));
/** Their first letters, by the place in the alphabet. */
const misspeltLetters = new Uint8Array(32);
for (const domain of meantDomains.keys()) misspeltLetters[domain.charCodeAt(0) & 31] = 1;

/**
 * Whether a text is an e-mail address with nothing to be said of it alone.
 *
 * @example
 * isPlainEmail('mariam@example.com'); //=> true
 * isPlainEmail('na@na.com'); //=> false
 */
export function isPlainEmail(text: string): boolean {
  return isEmailShape(text) && !isPlaceholderEmail(text) && !isMisspelt(text);
}

/**
 * Reads a cell as an e-mail address. Whatever is wrong is a warning, and an address that cannot be used is left out.
 *
 * @example
 * readEmail({ value: 'mariam@gmial.com', format: '@', text: undefined }, 'email1').finding?.fix?.after; //=> 'mariam@gmail.com'
 */
export function readEmail({ value }: CellFacts, field: FieldId): Reading {
  const spoilt = spoiltCell(value, field, 'warning');
  if (spoilt !== undefined) return bad(spoilt);
  const text = trimEdges(String(value));
  const told = shortened(text);
  if (text.length > 4 * longestEmail) return bad(unusable(told, field, value, undefined));
  if (isEmailShape(text) && isPlaceholderEmail(text))
    return bad({
      code: 'contact-placeholder',
      params: { value: told },
      severity: 'warning',
      cause: `contact-placeholder:${field}`,
    });
  if (isPlainEmail(text)) return good(text);
  const several = addressesIn(text);
  if (several.length > 1) return bad(severalAddresses(value, told, several, field));
  return bad(unusable(told, field, value, emailMeant(text)));
}

function isEmailShape(text: string): boolean {
  if (text.length > longestEmail) return false;
  return isAsciiEmail(text) || email.test(text);
}

/** Whether the domain is one of those misspelt: they all begin like the great services, and are short. */
function isMisspelt(text: string): boolean {
  const start = text.lastIndexOf('@') + 1;
  if (text.length - start > longestMisspelt || text.endsWith('@gmail.com')) return false;
  return misspeltLetters[text.charCodeAt(start) & 31] === 1 && meantDomains.has(domainOf(text));
}

function domainOf(text: string): string {
  return text.slice(text.lastIndexOf('@') + 1).toLowerCase();
}

/** The address that is meant, where only its wrapping or the domain of a great service is wrong. */
function emailMeant(text: string): string | undefined {
  const bare = text
    .normalize('NFKC')
    .replace(/^[^<]*<([^<>]+)>$/, '$1')
    .replace(/^mailto:\s*/i, '')
    .replace(/\s*([@.])\s*/g, '$1')
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/,(com|net|org|ae|sa)$/i, '.$1')
    .replace(/^["'<([]+|["'>)\].,;:]+$/g, '')
    .trim();
  const domain = meantDomains.get(domainOf(bare));
  const meant = domain === undefined ? bare : `${bare.slice(0, bare.lastIndexOf('@') + 1)}${domain}`;
  return meant !== text && isPlainEmail(meant) ? meant : undefined;
}

/** Two addresses or more: with a sign between, or with nothing but blanks, which may also be a slip within one. */
function addressesIn(text: string): readonly string[] {
  const signed = severalContacts(text, (part) => part.includes('@') && !part.startsWith('@'));
  if (signed.length > 1) return signed;
  const parts = text.split(/\s+/);
  const addresses = parts.flatMap((part) => (isEmailShape(part) ? part : (emailMeant(part) ?? [])));
  // `a@example.com <a@example.com>` is one that a mail program wrote twice.
  const different = new Set(addresses.map((address) => address.toLowerCase()));
  return addresses.length === parts.length && different.size > 1 ? parts : [];
}

function severalAddresses(value: CellValue, told: string, parts: readonly string[], field: FieldId): Finding {
  const first = parts.map((part) => (isPlainEmail(part) ? part : emailMeant(part))).find(Boolean);
  return {
    code: 'contact-several',
    params: { value: told, count: parts.length, ...(first === undefined ? {} : { reading: first }) },
    severity: 'warning',
    cause: `contact-several:${field}:${first === undefined ? 'unreadable' : 'written'}`,
    ...(first === undefined ? {} : { fix: { before: value, after: first, numberFormat: '@' } }),
  };
}

function unusable(told: string, field: FieldId, before: CellValue, reading: string | undefined): Finding {
  return {
    code: 'email-unusable',
    params: { value: told, ...(reading === undefined ? {} : { reading }) },
    severity: 'warning',
    cause: `email-unusable:${field}:${reading === undefined ? 'unreadable' : 'written'}`,
    ...(reading === undefined ? {} : { fix: { before, after: reading, numberFormat: '@' } }),
  };
}
