import countries from 'i18n-iso-countries/index';
import arabic from 'i18n-iso-countries/langs/ar.json';
import english from 'i18n-iso-countries/langs/en.json';
import { countryCodes, countryMeant, isCountryCode, readCountry } from './countries';
import { countryHabits, unclearCodes } from './country-habits';
import { normaliseWords } from './normalise';

const codes = Object.keys(countries.getAlpha3Codes());
const read = (value: string) => readCountry({ value, format: '@', text: undefined }, 'address1Country');

test('every officially assigned code is good, and only in capitals', () => {
  const assigned = codes.filter((code) => !['XKX', 'XKK'].includes(code));
  expect(assigned.length).toBe(249);
  expect(assigned.filter((code) => read(code).value !== code)).toEqual([]);
  expect(assigned.filter((code) => read(code.toLowerCase()).finding?.fix?.after !== code)).toEqual([]);
});

test('the list to choose from has every code once, the Gulf’s first and the others by letter', () => {
  const all = countryCodes();
  expect(all.slice(0, 8)).toEqual(['ARE', 'SAU', 'BHR', 'KWT', 'OMN', 'QAT', 'ABW', 'AFG']);
  expect(all).toHaveLength(249);
  expect(all.filter((code) => !isCountryCode(code))).toEqual([]);
  expect(all.slice(6)).toEqual([...new Set(all)].slice(6).sort());
});

test('no code that the standard leaves to its users is taken or meant', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const userAssigned = [
    'AAA', 'ZZZ', 'AA', 'ZZ', 'XK',
    ...letters.flatMap((b) => letters.flatMap((c) => [`X${b}${c}`, ...(b >= 'M' ? [`Q${b}${c}`] : [])])),
  ]; // prettier-ignore
  expect(userAssigned.filter((code) => isCountryCode(code) || countryMeant(code) !== undefined)).toEqual([]);
});

test('every alpha-2 code means its country, but for those that say something else', () => {
  const missed = codes.flatMap((code) => {
    const alpha2 = countries.alpha3ToAlpha2(code) ?? '';
    return code.startsWith('XK') || countryMeant(alpha2) === code ? [] : [alpha2];
  });
  expect(missed.sort()).toEqual([...unclearCodes].sort());
  expect(countryMeant('Gulf')).toBeUndefined();
  expect(countryMeant('')).toBeUndefined();
});

const library = [english.countries, arabic.countries].flatMap((names) =>
  Object.entries(names as Readonly<Record<string, string | readonly string[]>>).flatMap(([alpha2, forms]) =>
    (typeof forms === 'string' ? [forms] : forms).map((form) => [form, countries.alpha2ToAlpha3(alpha2)]),
  ),
);

test('every English and Arabic name of the library means its country, but for one that two have', () => {
  expect(library.length).toBeGreaterThan(500);
  const missed = library.filter(
    ([form = '', code = '']) => !code.startsWith('XK') && countryMeant(form) !== code,
  );
  expect(missed).toEqual([
    ['Congo', 'COG'],
    ['Congo', 'COD'],
  ]);
});

test('a habit is listed once, means its country, and is neither a name of the library nor a code', () => {
  const taken = new Set([...library.map(([form]) => form ?? ''), ...codes].map(normaliseWords));
  const habits = Object.entries(countryHabits).flatMap(([code, forms]) =>
    forms.map((form) => ({ form, code })),
  );
  expect(habits.filter(({ form, code }) => !isCountryCode(code) || countryMeant(form) !== code)).toEqual([]);
  const double = habits.filter(({ form }) => {
    const words = normaliseWords(form);
    if (taken.has(words)) return true;
    taken.add(words);
    return false;
  });
  expect(double).toEqual([]);
});
