import countries from 'i18n-iso-countries/index';
import arabic from 'i18n-iso-countries/langs/ar.json';
import english from 'i18n-iso-countries/langs/en.json';
import { countryHabits, unclearCodes } from './country-habits';
import type { FieldId } from '../fields/fields';
import { normaliseWords, shortened, trimEdges } from './normalise';
import type { CellFacts, Reading } from './reading';
import { bad, good } from './reading';
import { spoiltCell } from './spoilt-cells';

/** User-assigned, not official: the standard leaves X.. codes to whoever likes them, and the library lists Kosovo's. */
const notAssigned = new Set(['XK', 'XKX', 'XKK']);

const alpha3ToAlpha2 = countries.getAlpha3Codes();
const assigned: ReadonlySet<string> = new Set(
  Object.keys(alpha3ToAlpha2).filter((code) => !notAssigned.has(code)),
);
let meanings: Meanings | undefined;

/** What a text can mean, by its normalised words. */
interface Meanings {
  readonly names: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

/** Letters in one piece: `N/A`, `c/o` and `A.R.E.` (Egypt, in full) abbreviate something else than a code. */
const unbroken = /^\P{L}*\p{L}+\P{L}*$/u;

/** `Jordan?` is a question to a colleague, and with its doubled letter `عمّان` is Jordan's capital, not Oman. */
const doubtful = /[?؟]|ع\u064e?م\u064e?\u0651/;

/**
 * Whether a text is an officially assigned ISO 3166-1 alpha-3 code, in capitals.
 *
 * @example
 * isCountryCode('ARE'); //=> true
 * isCountryCode('XKX'); //=> false
 */
export function isCountryCode(text: string): boolean {
  return assigned.has(text);
}

const gulf: readonly string[] = ['ARE', 'SAU', 'BHR', 'KWT', 'OMN', 'QAT'];

/** Every officially assigned alpha-3 code: the Gulf's first, the others by letter. */
export function countryCodes(): readonly string[] {
  return [...gulf, ...[...assigned].filter((code) => !gulf.includes(code)).sort()];
}

/**
 * The alpha-3 code that a text means: another spelling of a code, or a name in English or Arabic. Nothing where two
 * countries bear the name, or where the code is also another word.
 *
 * @example
 * countryMeant('UAE'); //=> 'ARE'
 * countryMeant('السعودية'); //=> 'SAU'
 * countryMeant('Congo'); //=> undefined
 */
export function countryMeant(text: string): string | undefined {
  if (doubtful.test(text)) return undefined;
  // Built at the first wrong cell: a sheet without one need not wait for 700 names.
  meanings ??= allMeanings();
  const words = normaliseWords(text);
  return meanings.names.get(words) ?? (unbroken.test(text) ? meanings.codes.get(words) : undefined);
}

/** Reads a cell as a country code. Source of the form: the API's documentation, "ISO 3166-1 alpha-3". */
export function readCountry({ value }: CellFacts, field: FieldId): Reading {
  const spoilt = spoiltCell(value, field, 'error');
  if (spoilt !== undefined) return bad(spoilt);
  const text = String(value);
  if (isCountryCode(text)) return good(text);
  const code = countryMeant(text);
  const told = shortened(trimEdges(text));
  return bad({
    code: 'country-unknown',
    params: { value: told, ...(code === undefined ? {} : { code }) },
    severity: 'error',
    cause: `country-unknown:${told}`,
    ...(code === undefined ? {} : { fix: { before: value, after: code, numberFormat: '@' } }),
  });
}

function allMeanings(): Meanings {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  const add = (form: string, code: string): void => {
    const words = normaliseWords(form);
    if ((names.get(words) ?? code) !== code) shared.add(words);
    names.set(words, code);
  };
  for (const library of [english.countries, arabic.countries] as Readonly<
    Record<string, string | readonly string[]>
  >[])
    for (const [alpha2, forms] of Object.entries(library)) {
      const code = countries.alpha2ToAlpha3(alpha2);
      if (code === undefined || !assigned.has(code)) continue;
      for (const form of typeof forms === 'string' ? [forms] : forms) add(form, code);
    }
  for (const [code, forms] of Object.entries(countryHabits)) for (const form of forms) add(form, code);
  for (const words of shared) names.delete(words);
  return { names, codes: allCodes() };
}

function allCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const code of assigned)
    for (const form of [code, alpha3ToAlpha2[code] ?? code])
      if (!unclearCodes.has(form)) codes.set(normaliseWords(form), code);
  return codes;
}
