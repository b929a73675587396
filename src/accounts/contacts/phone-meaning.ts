import type { CountryCode } from 'libphonenumber-js/min';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { westernDigits } from '../values/normalise';
import { gulfCountries, gulfCountryOf } from './phone-countries';

/** What a written phone number means; nothing where it cannot be one. Numbers are in E.164. */
export type PhoneMeaning =
  /** One number in the world; it may be written otherwise. */
  | { readonly as: 'known'; readonly number: string }
  /** As long as a number of its country, but in a range that is not known: libraries lag behind the plans. */
  | { readonly as: 'range-unknown'; readonly number: string }
  /** Without country code: a number of the lender's market, and what it would be elsewhere. */
  | {
      readonly as: 'local';
      readonly number: string;
      readonly country: string;
      readonly elsewhere: readonly string[];
    }
  /** Without country code, and none of the market: what it would be in other countries. */
  | { readonly as: 'elsewhere'; readonly numbers: readonly string[] };

/** The shape of E.164: at most 15 digits, the country code first (ITU-T E.164). Fewer than eight reach nobody abroad. */
const e164 = /^\+[1-9]\d{7,14}$/;
/** With country code but without the plus, a number has this many digits or more; shorter ones are local. */
const shortestWithoutPlus = 11;
/** A Gulf number without the plus. */
const gulfWithoutPlus = /^(?:971|966|973|965|974|968)/;
const label =
  /^(?:tel|telephone|phone|ph|p|mob|mobile|m|cell|whatsapp|هاتف|جوال|موبايل|ت)\s*(?:no)?[.:)\-\s]+(?=[+(\d])/i;
const extension = /(?:\s*(?:ext|extn|extension|x|تحويلة)\s*[.:]?\s*|\s*#\s*)\d{1,6}$/i;
const separators =
  /[\s().\-\u00ad\u061c\u180e\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The digits of a number as people write it, with a plus for a plus or two zeros in front; other signs stay and spoil it. */
export function bareNumber(text: string): string {
  return westernDigits(text.normalize('NFKC'))
    .trim()
    .replace(label, '')
    .replace(extension, '')
    .replace(separators, '')
    .replace(/^\+?00(?=[1-9])/, '+')
    .replace(/^\++/, '+');
}

/**
 * What a number means. The lender's market is asked first; no address ever is.
 *
 * @param bare of `bareNumber`
 * @param market ISO 3166-1 alpha-2
 * @example
 * phoneMeaning('0501234567', 'AE');
 * //=> { as: 'local', number: '+971501234567', country: 'AE', elsewhere: ['+966501234567'] }
 * phoneMeaning('0501234567', 'KW'); //=> { as: 'elsewhere', numbers: ['+971501234567', '+966501234567'] }
 */
export function phoneMeaning(bare: string, market: string): PhoneMeaning | undefined {
  if (!/^\+?\d{4,17}$/.test(bare)) return undefined;
  const digits = bare.replace('+', '');
  if (bare.startsWith('+')) {
    const abroad = international(bare);
    // A plus was put before a local number: nobody abroad has it.
    return abroad ?? (digits.startsWith('0') ? local(digits, market) : undefined);
  }
  const home = local(digits, market);
  if (home?.as === 'local') return home;
  if (gulfWithoutPlus.test(digits) || digits.length >= shortestWithoutPlus) {
    const abroad = digits.startsWith('0') ? undefined : international(`+${digits}`);
    if (abroad?.as === 'known') return abroad;
  }
  return home;
}

function international(number: string): PhoneMeaning | undefined {
  if (!e164.test(number)) return undefined;
  const gulf = gulfCountryOf(number);
  if (gulf !== undefined) {
    const national = number.slice(4);
    const bare = gulf.trunkZero ? national.replace(/^0/, '') : national;
    if (gulf.national.test(bare)) return { as: 'known', number: `+${gulf.callingCode}${bare}` };
  }
  const phone = parsePhoneNumberFromString(number);
  if (phone === undefined) return undefined;
  if (phone.isValid()) return e164.test(phone.number) ? { as: 'known', number: phone.number } : undefined;
  const asLong = gulf === undefined ? phone.isPossible() : gulf.newRange.test(phone.nationalNumber);
  return asLong && phone.number === number ? { as: 'range-unknown', number } : undefined;
}

function local(digits: string, market: string): PhoneMeaning | undefined {
  const country = gulfCountries.find(({ code }) => code === market);
  const number = country === undefined ? localElsewhere(digits, market) : nationalOf(digits, country);
  const numbers = gulfCountries.flatMap((other) =>
    other.code === market ? [] : (nationalOf(digits, other) ?? []),
  );
  if (number !== undefined) return { as: 'local', number, country: market, elsewhere: numbers };
  return numbers.length === 0 ? undefined : { as: 'elsewhere', numbers };
}

function nationalOf(
  digits: string,
  { callingCode, trunkZero, national }: (typeof gulfCountries)[number],
): string | undefined {
  // The zero is often lost with the text format, so both forms are read.
  const bare = trunkZero ? digits.replace(/^0{1,2}/, '') : digits;
  return national.test(bare) ? `+${callingCode}${bare}` : undefined;
}

function localElsewhere(digits: string, market: string): string | undefined {
  if (!isSupportedCountry(market)) return undefined;
  const phone = parsePhoneNumberFromString(digits, market satisfies CountryCode);
  return phone?.isValid() === true && phone.country === market && e164.test(phone.number)
    ? phone.number
    : undefined;
}
