import countries from 'i18n-iso-countries/index';
import { countryCodes, countryMeant, isCountryCode, readCountry } from './countries';

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

test('every alpha-2 code and every English and Arabic name of the library means its country', () => {
  const missed = codes.flatMap((code) => {
    const alpha2 = countries.alpha3ToAlpha2(code) ?? '';
    return code.startsWith('XK') || countryMeant(alpha2) === code ? [] : [code];
  });
  expect(missed).toEqual([]);
  expect(countryMeant('Gulf')).toBeUndefined();
  expect(countryMeant('')).toBeUndefined();
});
