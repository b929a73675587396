import type { FieldId, RepeatedPart } from '../fields/field-ids';
import { repeatedFields, singleFields } from '../fields/fields';
import { personFields } from '../fields/person-fields';
import { headerWords } from './header-words';
import { normaliseWords, trimEdges } from '../values/normalise';

/** The person's way to send a column under its own name: `additionalData.Product type`. */
const additionalPrefix = /^additional[\s_-]?data\s*[.:/]\s*(?=\S)/i;

/** A name of a part of a list, without its number. */
export interface PartName {
  readonly part: RepeatedPart;
  /** `further` names one beside the first, `first-alone` the first and no other for sure. */
  readonly entry: 'any' | 'further' | 'first-alone';
}

/** A sure name in words. */
export interface SpeltName {
  readonly words: readonly string[];
  /** Its words run together. */
  readonly key: string;
  readonly named: FieldId | PartName;
}

/** Whole names are sent as the person says. */
const wholeNames = [
  'Name', 'Full name', 'Whole name', 'Name English', 'Full name English', 'English name', 'Customer name', 'Customer full name',
  'Client name', 'Client full name', 'Debtor name', 'Debtor full name', 'Borrower name', 'Borrower full name', 'Cardholder name',
  'Card holder name', 'Account holder name', 'Account name', 'Account title', 'Subscriber name',
  'الاسم', 'الاسم الكامل', 'الاسم الثلاثي', 'الاسم الرباعي', 'اسم العميل', 'اسم العميل الكامل', 'الاسم الكامل للعميل', 'اسم المدين',
  'اسم المقترض', 'اسم صاحب الحساب',
]; // prettier-ignore

const exactNames = new Map<string, FieldId>();
const sureNames = new Map<string, FieldId>();
const likelyNames = new Map<string, FieldId>();
const partNames = new Map<string, PartName>();
const spelt = new Map<string, SpeltName>();
const exactPartNames = new Map<string, PartName>();
const wholeNameKeys = new Set(wholeNames.flatMap(keysOf));
for (const { id, headers } of singleFields) {
  if (id === 'additionalData') continue;
  for (const name of [headers.api, ...headers.english, ...headers.arabic]) {
    exactNames.set(name, id);
    // The API's `status` is exact or nothing: elsewhere the word is the state of an account.
    if (name === 'status') continue;
    for (const key of keysOf(name)) sureNames.set(key, id);
    spell(name, id);
  }
  for (const name of headers.likely) for (const key of keysOf(name)) likelyNames.set(key, id);
}
for (const { part, headers } of repeatedFields) {
  const names = (entry: PartName['entry'], all: readonly string[]): void => {
    for (const name of all) {
      exactPartNames.set(name, { part, entry });
      for (const key of keysOf(name)) partNames.set(key, { part, entry });
      spell(name, { part, entry });
    }
  };
  names('any', [headers.api, ...headers.english, ...headers.arabic]);
  names('further', headers.further ?? []);
  names('first-alone', headers.firstAlone ?? []);
}
const personal: ReadonlySet<FieldId> = new Set(personFields.map(({ id }) => id));

/** The field that a header names exactly as the catalogue writes it. */
export function exactField(header: string): FieldId | undefined {
  return exactNames.get(header);
}

/** The part that a header without a number names exactly as the catalogue writes it. */
export function exactPart(header: string): PartName | undefined {
  return exactPartNames.get(header);
}

/** The field that these words name. */
export function sureField(words: readonly string[]): FieldId | undefined {
  return sureNames.get(words.join(''));
}

/** The field these words often mean, and sometimes not. */
export function likelyField(words: readonly string[]): FieldId | undefined {
  return likelyNames.get(words.join(''));
}

/** The part of a list that these words name, their number taken away. A phone is a phone number, in both languages. */
export function partOf(words: readonly string[]): PartName | undefined {
  const named = partNames.get(words.join(''));
  if (named !== undefined || words.length < 2) return named;
  const phone = partNames.get(
    (words.at(-1) === 'number' ? words.slice(0, -1) : words[0] === 'رقم' ? words.slice(1) : []).join(''),
  );
  return phone?.part === 'phone' ? phone : undefined;
}

/** Whether these words are a person's whole name. */
export function isWholeName(words: readonly string[]): boolean {
  return wholeNameKeys.has(words.join(''));
}

/** Whether a field says who the debtor is: its header may say whose it is without meaning something else. */
export function isPersonal(field: FieldId): boolean {
  return personal.has(field);
}

/** All sure names in words, with what they name, for near matches. */
export function speltNames(): Iterable<SpeltName> {
  return spelt.values();
}

function spell(name: string, named: FieldId | PartName): void {
  const words = headerWords(name);
  const key = words.join('');
  if (!spelt.has(key)) spelt.set(key, { words, key, named });
}

/**
 * The name under which `additionalData.X` sends its column, undefined for other headers.
 *
 * @example
 * additionalDataName('additionalData.Product type'); //=> 'Product type'
 */
export function additionalDataName(header: string): string | undefined {
  const trimmed = trimEdges(header);
  const prefix = additionalPrefix.exec(trimmed);
  return prefix === null ? undefined : trimmed.slice(prefix[0].length);
}

/** A name's words run together, written out and as they stand: `ACCOUNTNO` cannot be split. */
function keysOf(name: string): string[] {
  return [headerWords(name).join(''), normaliseWords(name)];
}
