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
  /** Its place among the names of its language, which are in one order in all. */
  readonly rank: number;
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

interface Names {
  readonly exact: ReadonlyMap<string, FieldId>;
  readonly sure: ReadonlyMap<string, FieldId>;
  readonly likely: ReadonlyMap<string, FieldId>;
  readonly exactParts: ReadonlyMap<string, PartName>;
  readonly parts: ReadonlyMap<string, PartName>;
  readonly spelt: ReadonlyMap<string, SpeltName>;
  readonly wholes: ReadonlySet<string>;
}

let made: Names | undefined;

/** Made when the first header is looked at: putting them into words takes a cold page 20 ms, too long beside a script's reading. */
function allNames(): Names {
  made ??= makeNames();
  return made;
}

function makeNames(): Names {
  const exact = new Map<string, FieldId>();
  const sure = new Map<string, FieldId>();
  const likely = new Map<string, FieldId>();
  const exactParts = new Map<string, PartName>();
  const parts = new Map<string, PartName>();
  const spelt = new Map<string, SpeltName>();

  function addSure<Named extends FieldId | PartName>(
    name: string,
    named: Named,
    to: Map<string, Named>,
  ): Named {
    const words = headerWords(name);
    const key = words.join('');
    for (const each of keysOf(name, words)) if (!to.has(each)) to.set(each, named);
    if (!spelt.has(key)) spelt.set(key, { words, key, named });
    return to.get(key) ?? named;
  }

  for (const { id, headers } of singleFields) {
    if (id === 'additionalData') continue;
    for (const name of [headers.api, ...headers.english, ...headers.arabic]) {
      exact.set(name, id);
      // The API's `status` is exact or nothing: elsewhere the word is the state of an account.
      if (name !== 'status') addSure(name, id, sure);
    }
    for (const name of headers.likely) for (const key of keysOf(name)) likely.set(key, id);
  }
  for (const { part, headers } of repeatedFields) {
    const add = (entry: PartName['entry'], all: readonly string[]): void => {
      for (const [rank, name] of all.entries()) {
        // `Telephone` is `Phone` in other letters, and stands where that stands.
        exactParts.set(name, addSure(name, { part, entry, rank }, parts));
      }
    };
    add('any', [headers.api]);
    add('any', headers.english);
    add('any', headers.arabic);
    add('further', headers.further ?? []);
    add('first-alone', headers.firstAlone ?? []);
  }
  const wholes = new Set(wholeNames.flatMap((name) => keysOf(name)));
  return { exact, sure, likely, exactParts, parts, spelt, wholes };
}

const personal: ReadonlySet<FieldId> = new Set(personFields.map(({ id }) => id));

/** The field that a header names exactly as the catalogue writes it. */
export function exactField(header: string): FieldId | undefined {
  return allNames().exact.get(header);
}

/** The part that a header without a number names exactly as the catalogue writes it. */
export function exactPart(header: string): PartName | undefined {
  return allNames().exactParts.get(header);
}

/** The field that these words name. */
export function sureField(words: readonly string[]): FieldId | undefined {
  return allNames().sure.get(words.join(''));
}

/** The field these words often mean, and sometimes not. */
export function likelyField(words: readonly string[]): FieldId | undefined {
  return allNames().likely.get(words.join(''));
}

/** The part of a list that these words name, their number taken away. A phone is a phone number, in both languages. */
export function partOf(words: readonly string[]): PartName | undefined {
  const named = allNames().parts.get(words.join(''));
  if (named !== undefined || words.length < 2) return named;
  const phone = allNames().parts.get(
    (words.at(-1) === 'number' ? words.slice(0, -1) : words[0] === 'رقم' ? words.slice(1) : []).join(''),
  );
  return phone?.part === 'phone' ? phone : undefined;
}

/** Whether these words are a person's whole name. */
export function isWholeName(words: readonly string[]): boolean {
  return allNames().wholes.has(words.join(''));
}

/** Whether a field says who the debtor is: its header may say whose it is without meaning something else. */
export function isPersonal(field: FieldId): boolean {
  return personal.has(field);
}

/** All sure names in words, with what they name, for near matches. */
export function speltNames(): Iterable<SpeltName> {
  return allNames().spelt.values();
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
function keysOf(name: string, words: readonly string[] = headerWords(name)): string[] {
  return [words.join(''), normaliseWords(name)];
}
