import { currencyWords } from '../amounts/currency-words';
import type { FieldId } from '../fields/field-ids';
import { repeatedFieldId } from '../fields/field-ids';
import { fieldOf } from '../fields/fields';
import { numberedWords } from './header-numbers';
import {
  exactField,
  exactPart,
  isPersonal,
  isWholeName,
  likelyField,
  partOf,
  sureField,
} from './header-names';
import { headerWords, isCurrencySign } from './header-words';
import { normaliseWords, trimEdges } from '../values/normalise';

/** What a header means. */
export type HeaderMeaning =
  | {
      readonly match: 'exact' | 'synonym' | 'proposed';
      readonly field: FieldId;
      readonly entry: EntryMeant;
      /** Of an entry without a number: where its name stands among the names that such entries have. */
      readonly rank?: number;
    }
  | { readonly match: 'full-name' };

/** Whether the header says which entry of a list it is: `any` may be another than its field's, `further` never the first. */
export type EntryMeant = 'said' | 'any' | 'further';

/** A header longer than this is a sentence. */
const longest = 120;

/** Words that say whose a phone or a birth date is: the debtor's, whom the whole sheet is about. */
const owners: ReadonlySet<string> = new Set(
  'customer client debtor borrower cardholder subscriber applicant consumer buyer shopper عميل مدين مقترض مشترك'.split(
    ' ',
  ),
);

/** Notes to whoever fills the sheet. */
const notes: ReadonlySet<string> = new Set(
  [
    'mandatory',
    'required',
    'optional',
    'compulsory',
    'text',
    'if any',
    'e164',
    'iso',
    'مطلوب',
    'إلزامي',
    'اختياري',
  ].map(normaliseWords),
);

/** Words for a share of an amount, which is no amount; `headerWords` writes signs and abbreviations as the first. */
const shares: ReadonlySet<string> = new Set([
  'percent',
  'rate',
  ...['نسبة', 'معدل', 'بالمئة', 'بالمائة'].map(normaliseWords),
]);

/**
 * What a header means: the catalogue's own name, the same words in other clothes, or something that may be meant and is only
 * proposed. A currency in the header (`Principal (AED)`) must be the lender's for an amount to be sure, and a share (`Interest %`)
 * is no amount.
 *
 * @param currency the lender's, ISO 4217
 * @returns undefined when nothing is known by that name
 * @example
 * understandHeader('CUST_MOB_NO 2', 'AED'); //=> { match: 'synonym', field: 'phone2', entry: 'said' }
 */
export function understandHeader(header: string, currency: string | undefined): HeaderMeaning | undefined {
  const trimmed = trimEdges(header);
  if (trimmed === '' || trimmed.length > longest) return undefined;
  const exact = exactMeaning(trimmed);
  if (exact !== undefined) return exact;
  const meaning = meaningInWords(withoutNotes(trimmed), currency);
  return isAmount(meaning) && headerWords(trimmed).some((word) => shares.has(word)) ? undefined : meaning;
}

function isAmount(meaning: HeaderMeaning | undefined): boolean {
  return meaning !== undefined && meaning.match !== 'full-name' && fieldOf(meaning.field).kind === 'amount';
}

function meaningInWords(plain: string, currency: string | undefined): HeaderMeaning | undefined {
  const meaning = meaningOf(headerWords(plain), currency) ?? meaningOfParts(plain, currency);
  if (meaning !== undefined) return isBareAbbreviation(plain) ? proposed(meaning) : meaning;
  // What stands in brackets may change everything, `Mobile (guarantor)`, or nothing, `Mobile (with country code)`.
  const open = plain.replace(brackets, ' ');
  return open === plain ? undefined : proposed(meaningOf(headerWords(open), currency));
}

/** `MOB` is a mobile or months on book, `INT` interest or internal: three letters alone are never sure. */
function isBareAbbreviation(header: string): boolean {
  const short = normaliseWords(header);
  return short.length <= 3 && normaliseWords(headerWords(header).join('')) !== short;
}

function proposed(meaning: HeaderMeaning | undefined): HeaderMeaning | undefined {
  return meaning === undefined || meaning.match === 'full-name' ? meaning : { ...meaning, match: 'proposed' };
}

function exactMeaning(header: string): HeaderMeaning | undefined {
  const field = exactField(header);
  if (field !== undefined) return { match: 'exact', field, entry: 'said' };
  const [, before = '', digits, after = ''] = /^(.*?\p{L})\s?(\d{1,2})(\D*)$/u.exec(header) ?? [];
  const name = digits === undefined ? header : trimEdges(before + after);
  const part = exactPart(name);
  if (part === undefined || part.entry === 'further') return undefined;
  return partMeaning(part, digits === undefined ? undefined : Number(digits), false, 'exact');
}

function meaningOf(words: readonly string[], currency: string | undefined): HeaderMeaning | undefined {
  const sure = sureField(words);
  if (sure !== undefined) return { match: 'synonym', field: sure, entry: 'said' };
  if (isWholeName(words)) return { match: 'full-name' };
  const part = numberedPart(words);
  if (part !== undefined) return part;
  const likely = likelyField(words);
  if (likely !== undefined) return { match: 'proposed', field: likely, entry: 'said' };
  return amountWithCurrency(words, currency) ?? withoutOwner(words);
}

function numberedPart(words: readonly string[]): HeaderMeaning | undefined {
  const { words: rest, number, further } = numberedWords(words);
  const part = partOf(rest);
  return part === undefined ? undefined : partMeaning(part, number, further, 'synonym');
}

function partMeaning(
  { part, entry, rank }: NonNullable<ReturnType<typeof partOf>>,
  number: number | undefined,
  further: boolean,
  match: 'exact' | 'synonym',
): HeaderMeaning | undefined {
  if (number !== undefined && (number < 1 || number > 20)) return undefined;
  if (further || entry === 'further')
    return {
      match,
      field: repeatedFieldId({ part, number: number ?? 2 }),
      entry: number === undefined ? 'further' : 'said',
      // Whatever is alternate comes after what says where it rings.
      rank: further ? rank + 100 : rank,
    };
  const field = repeatedFieldId({ part, number: number ?? 1 });
  // `Address line 2` may be the second line of the first address.
  if (entry === 'first-alone' && (number ?? 1) > 1) return { match: 'proposed', field, entry: 'said' };
  return { match, field, entry: number === undefined ? 'any' : 'said', rank };
}

/** `Principal AED`, `Fees in SAR`, `Paid US$`, `€ paid`. */
function amountWithCurrency(
  words: readonly string[],
  currency: string | undefined,
): HeaderMeaning | undefined {
  return (
    amountIn(words.slice(0, -1), words.slice(-1), currency) ??
    amountIn(words.slice(0, -2), words.slice(-2), currency) ??
    amountIn(words.slice(1), words.slice(0, 1), currency)
  );
}

function amountIn(
  amount: readonly string[],
  money: readonly string[],
  currency: string | undefined,
): HeaderMeaning | undefined {
  const codes = currenciesOf(money.join(''));
  if (codes === undefined) return undefined;
  const rest = amount.at(-1) === 'in' ? amount.slice(0, -1) : amount;
  const sure = sureField(rest);
  const field = sure ?? likelyField(rest);
  if (field === undefined || fieldOf(field).kind !== 'amount') return undefined;
  const own = currency !== undefined && codes.includes(currency);
  return { match: sure !== undefined && own ? 'synonym' : 'proposed', field, entry: 'said' };
}

function withoutOwner(words: readonly string[]): HeaderMeaning | undefined {
  const rest = words.filter((word) => !owners.has(word));
  if (rest.length === words.length || rest.length === 0) return undefined;
  const field = sureField(rest);
  if (field !== undefined)
    return isPersonal(field) || field === 'debtorCompanyId'
      ? { match: 'synonym', field, entry: 'said' }
      : undefined;
  return numberedPart(rest);
}

/** A header in two languages or with two names: sure when both mean the same. */
function meaningOfParts(header: string, currency: string | undefined): HeaderMeaning | undefined {
  const arabic = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]+/g;
  const twoScripts = /[a-z]/i.test(header) && header.match(arabic) !== null;
  const parts = twoScripts
    ? [header.replace(arabic, ' '), header.replace(/[a-z]+/gi, ' ')]
    : header.split(/[/|]/).filter((part) => trimEdges(part) !== '');
  if (parts.length < 2) return undefined;
  const meanings = parts.map((part) => meaningOf(headerWords(part), currency));
  const known = meanings.filter((meaning) => meaning !== undefined);
  const [first] = known;
  if (first === undefined || known.some((meaning) => nameOf(meaning) !== nameOf(first))) return undefined;
  if (first.match === 'full-name') return first;
  const sure = known.length === parts.length && known.every(({ match }) => match !== 'proposed');
  return { ...first, match: sure ? 'synonym' : 'proposed' };
}

function nameOf(meaning: HeaderMeaning): string {
  return meaning.match === 'full-name' ? meaning.match : meaning.field;
}

const brackets = /[([{]([^)\]}]*)[)\]}]/g;

/** The header without `(DD/MM/YYYY)` and `[mandatory]`. */
function withoutNotes(header: string): string {
  return header
    .replace(brackets, (whole, inner: string) => (isNote(inner) ? ' ' : whole))
    .replace(/\s[dD]{1,2}[\s/.-]?[mM]{1,3}[\s/.-]?[yY]{2,4}\s*$/, '');
}

function isNote(inner: string): boolean {
  return notes.has(normaliseWords(inner)) || /^\s*d{1,2}[\s/.-]?m{1,3}[\s/.-]?y{2,4}\s*$/i.test(inner);
}

let currenciesByWord: ReadonlyMap<string, readonly string[]> | undefined;

/** The currencies that are written so: none for `$`, which many share, and undefined for what is no currency. */
function currenciesOf(word: string): readonly string[] | undefined {
  // Made when first asked for: putting all names into words holds a cold page for 14 ms.
  currenciesByWord ??= wordsOfCurrencies();
  return currenciesByWord.get(word) ?? (isCurrencySign(word) ? [] : undefined);
}

function wordsOfCurrencies(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const [code, names] of Object.entries(currencyWords))
    for (const name of names) {
      const key = headerWords(name).join('');
      if (key !== '') byWord.set(key, [...(byWord.get(key) ?? []), code]);
    }
  return byWord;
}
