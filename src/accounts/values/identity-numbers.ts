import { hasLuhnDigit } from './luhn';

/** How one country numbers the people who live there. */
interface IdentityNumber {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly length: number;
  /** What the digits look like, beyond their number. */
  readonly shape: RegExp;
  /** Whether a number of this shape is hardly ever anything else, so that it is judged in every market. */
  readonly unmistakable: boolean;
  readonly hasCheckDigit: (digits: string) => boolean;
}

/** Why an identity number is doubted, and whose it would be. */
export interface IdentityDoubt {
  readonly country: string;
  readonly reason: 'shape' | 'check-digit';
}

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';

/** Each country's numbers have a length of their own, so that the length tells the country. */
const identityNumbers: readonly IdentityNumber[] = [
  {
    // 784 is the country, then the year of birth as it was first known, seven digits and the check digit.
    country: 'AE',
    length: 15,
    shape: /^784(?:19|20)\d{10}$/,
    unmistakable: true,
    hasCheckDigit: hasLuhnDigit,
  },
  {
    // 1 for citizens, 2 for residents; check digit as described for Saudi identity numbers and iqamas.
    country: 'SA',
    length: 10,
    shape: /^[12]\d{9}$/,
    unmistakable: false,
    hasCheckDigit: hasLuhnDigit,
  },
  {
    // CPR: year and month of birth, four digits and a check digit whose rule is not public; some older ones have no month.
    country: 'BH',
    length: 9,
    shape: new RegExp(`^\\d{2}${month}\\d{5}$`),
    unmistakable: false,
    hasCheckDigit: () => true,
  },
  {
    // Century (1 to 3), day of birth, four digits and the check digit.
    country: 'KW',
    length: 12,
    shape: new RegExp(`^[123]\\d{2}${month}${day}\\d{5}$`),
    unmistakable: true,
    hasCheckDigit: hasKuwaitiDigit,
  },
  {
    // Century (2 or 3), year of birth, ISO 3166 numeric code of the nationality and five digits; no check digit is published.
    country: 'QA',
    length: 11,
    shape: /^[23]\d{10}$/,
    unmistakable: false,
    hasCheckDigit: () => true,
  },
];

const emiratesWritten = /^784(?:-(?:19|20)\d\d-\d{7}-\d|(?:19|20)\d{10})$/;
const shortest = 9;
const longest = 17;
/** Company registrations of Saudi Arabia: the office's code comes first, or 7 for a unified number. */
const saudiCompany = /^(?:1010|1128|1131|2050|2051|2052|2053|2055|2062|2250|2251|2252|[3-9]\d{3})\d{6}$/;

/**
 * What speaks against a text as an identity number of a Gulf state. Passports, company registrations and cards of other
 * countries are no such numbers, and nothing speaks against them.
 *
 * Sources: the Luhn algorithm for Emirates and Saudi numbers, and the weights 2 1 6 3 7 9 10 5 8 4 2 modulo 11 for Kuwaiti
 * ones, as several public validators describe them; Bahrain and Qatar publish none.
 *
 * @param market ISO 3166-1 alpha-2 of the lender's market
 * @example
 * identityDoubt('784-1990-1234567-1', 'AE'); //=> { country: 'AE', reason: 'check-digit' }
 * identityDoubt('CN-1234567', 'AE'); //=> undefined
 */
export function identityDoubt(text: string, market: string): IdentityDoubt | undefined {
  if (text.length < shortest || text.length > 2 * longest || isEmiratesNumber(text)) return undefined;
  const digits = onlyDigits(text);
  if (digits === undefined || digits.length < shortest || digits.length > longest) return undefined;
  const ofLength = identityNumbers.find(({ length }) => length === digits.length);
  if (ofLength?.shape.test(digits) === true) {
    if (ofLength.hasCheckDigit(digits) || (digits.length === 10 && saudiCompany.test(digits)))
      return undefined;
    return ofLength.country === market || ofLength.unmistakable
      ? { country: ofLength.country, reason: 'check-digit' }
      : undefined;
  }
  if (digits.startsWith('784') && digits.length >= 13) return { country: 'AE', reason: 'shape' };
  if (digits.length === 10 && saudiCompany.test(digits)) return undefined;
  const home = identityNumbers.find(({ country }) => country === market);
  // A digit lost or typed twice. Other lengths are other things: trade licences, cards of other countries.
  const nearlyHome = home !== undefined && Math.abs(home.length - digits.length) <= 1;
  return nearlyHome ? { country: home.country, reason: 'shape' } : undefined;
}

/** A right Emirates number as it is mostly written, told without taking it apart: there is one in nearly every row. */
function isEmiratesNumber(text: string): boolean {
  return emiratesWritten.test(text) && hasLuhnDigit(text);
}

/** The digits of a number that may be written with dashes, blanks or slashes between; nothing for anything else. */
function onlyDigits(text: string): string | undefined {
  let plain = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) continue;
    if (unit !== 32 && unit !== 45 && unit !== 47) return undefined;
    plain = false;
  }
  return plain ? text : text.replace(/[ \-/]/g, '');
}

const kuwaitiWeights = [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function hasKuwaitiDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < kuwaitiWeights.length; at += 1)
    sum += (kuwaitiWeights[at] ?? 0) * (digits.charCodeAt(at) - 48);
  // A sum that leaves 0 or 1 would need the digit 11 or 10: such numbers are not given out.
  return 11 - (sum % 11) === digits.charCodeAt(11) - 48;
}
