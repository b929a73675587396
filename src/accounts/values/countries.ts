import countries from 'i18n-iso-countries/index';
import arabic from 'i18n-iso-countries/langs/ar.json';
import english from 'i18n-iso-countries/langs/en.json';
import type { FieldId } from '../fields/fields';
import { normaliseWords, shortened, trimEdges } from './normalise';
import type { CellFacts, Reading } from './reading';
import { bad, good } from './reading';
import { spoiltCell } from './spoilt-cells';

/** Habits and names that the library does not have, each to its alpha-3 code. */
const habits: Readonly<Record<string, readonly string[]>> = {
  ARE: [
    'UAE',
    'U.A.E.',
    'Emirates',
    'The Emirates',
    'Dubai',
    'Abu Dhabi',
    'Sharjah',
    'Ajman',
    'Ras Al Khaimah',
    'Fujairah',
    'Umm Al Quwain',
    'دبي',
    'أبوظبي',
    'أبو ظبي',
    'الشارقة',
    'الإمارات',
    'الامارات',
    'دولة الإمارات',
    'دولة الإمارات العربية المتحدة',
    'أ.ع.م',
  ],
  SAU: [
    'KSA',
    'K.S.A.',
    'Kingdom of Saudi Arabia',
    'Saudi',
    'Saudia',
    'Saudi Arabia (KSA)',
    'Riyadh',
    'Jeddah',
    'الرياض',
    'جدة',
    'المملكة العربية السعودية',
    'العربية السعودية',
    'المملكة',
  ],
  BHR: ['Kingdom of Bahrain', 'BAH', 'Bahrein', 'Manama', 'المنامة', 'مملكة البحرين', 'بحرين'],
  QAT: ['State of Qatar', 'Doha', 'الدوحة', 'دولة قطر'],
  KWT: ['State of Kuwait', 'KUW', 'دولة الكويت', 'كويت'],
  OMN: ['Sultanate of Oman', 'OMA', 'Muscat', 'مسقط', 'سلطنة عمان', 'عُمان'],
  GBR: [
    'UK',
    'U.K.',
    'United Kingdom',
    'The United Kingdom',
    'المملكة المتحدة',
    'Great Britain',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'بريطانيا',
    'إنجلترا',
  ],
  USA: [
    'U.S.A.',
    'U.S.',
    'United States',
    'The United States',
    'The United States of America',
    'United States of America',
    'America',
    'أمريكا',
    'الولايات المتحدة الأمريكية',
  ],
  SYR: ['Syria', 'Syrian Arab Republic', 'سورية', 'الجمهورية العربية السورية'],
  LBN: ['LEB', 'Republic of Lebanon', 'الجمهورية اللبنانية'],
  IRQ: ['Republic of Iraq', 'جمهورية العراق'],
  SDN: ['SUD', 'جمهورية السودان'],
  JOR: ['Hashemite Kingdom of Jordan', 'المملكة الأردنية الهاشمية'],
  EGY: ['Arab Republic of Egypt', 'جمهورية مصر العربية', 'جمهورية مصر'],
  PSE: ['Palestine', 'State of Palestine', 'دولة فلسطين'],
  YEM: ['Republic of Yemen', 'الجمهورية اليمنية'],
  IRN: ['Iran', 'Persia'],
  RUS: ['Russia', 'روسيا الاتحادية'],
  KOR: ['South Korea', 'Korea (South)'],
  PRK: ['North Korea'],
  VNM: ['Vietnam', 'Viet Nam'],
  LAO: ['Laos'],
  TUR: ['Turkey', 'Türkiye'],
  CZE: ['Czech Republic', 'Czechia'],
  CIV: ['Ivory Coast', "Côte d'Ivoire"],
  COD: ['DR Congo', 'Congo (Kinshasa)'],
  MDA: ['Moldova'],
  BOL: ['Bolivia'],
  VEN: ['Venezuela'],
  TZA: ['Tanzania'],
  PHL: ['Philippines', 'The Philippines', 'Phillipines', 'Philipines', 'PHI', 'الفلبين', 'الفليبين'],
  PAK: ['Islamic Republic of Pakistan', 'الباكستان'],
  IND: ['Republic of India', 'Bharat'],
  BGD: ['BAN', 'Bangla Desh', 'بنغلادش', 'بنجلاديش'],
  NPL: ['NEP', 'نيبال'],
  LKA: ['Sri Lanka', 'SRI', 'Ceylon', 'سريلانكا', 'سيريلانكا'],
  MMR: ['Burma', 'ميانمار'],
  NLD: ['Holland', 'The Netherlands'],
  DEU: ['GER'],
  CHE: ['SUI'],
};

/** User-assigned, not official: the standard leaves X.. codes to whoever likes them, and the library lists Kosovo's. */
const notAssigned = new Set(['XK', 'XKX', 'XKK']);

const alpha3ToAlpha2 = countries.getAlpha3Codes();
const assigned: ReadonlySet<string> = new Set(
  Object.keys(alpha3ToAlpha2).filter((code) => !notAssigned.has(code)),
);
let meanings: ReadonlyMap<string, string> | undefined;

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
 * The alpha-3 code that a text means: another spelling of a code, or a name in English or Arabic.
 *
 * @example
 * countryMeant('UAE'); //=> 'ARE'
 * countryMeant('السعودية'); //=> 'SAU'
 */
export function countryMeant(text: string): string | undefined {
  // Built at the first wrong cell: a sheet without one need not wait for 700 names.
  meanings ??= allMeanings();
  return meanings.get(normaliseWords(text));
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

function allMeanings(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const names of [english.countries, arabic.countries] as Readonly<
    Record<string, string | readonly string[]>
  >[])
    for (const [alpha2, forms] of Object.entries(names))
      for (const form of typeof forms === 'string' ? [forms] : forms)
        add(all, form, countries.alpha2ToAlpha3(alpha2));
  for (const code of assigned) {
    add(all, code, code);
    add(all, alpha3ToAlpha2[code] ?? '', code);
  }
  for (const [code, forms] of Object.entries(habits)) for (const form of forms) add(all, form, code);
  for (const refused of notAssigned) all.delete(normaliseWords(refused));
  return all;
}

function add(all: Map<string, string>, form: string, code: string | undefined): void {
  if (code !== undefined && form !== '' && assigned.has(code)) all.set(normaliseWords(form), code);
}
