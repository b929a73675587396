/** How one country writes its numbers, as far as a debtor's own phone goes. */
export interface PhoneCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly callingCode: string;
  /** Whether numbers are dialled with a 0 in front at home. */
  readonly trunkZero: boolean;
  /** Mobile numbers and lines at home, without country code and trunk zero. */
  readonly national: RegExp;
  /** Mobile numbers alone: how long they are, and with which digits they begin, a bit for each. */
  readonly mobile: { readonly length: number; readonly first: number };
  /** What is as long and in none of those ranges: it may be a new one. */
  readonly newRange: RegExp;
}

/**
 * The countries of the Gulf, in the order in which a number that fits several is told. The general library costs twenty
 * times as much per number, and these are nearly all numbers there are; a test holds the two together.
 * Source: the national numbering plans as libphonenumber gives them.
 */
export const gulfCountries: readonly PhoneCountry[] = [
  {
    code: 'AE',
    callingCode: '971',
    trunkZero: true,
    national: /^(?:5\d{8}|[234679]\d{7})$/,
    mobile: { length: 9, first: 1 << 5 },
    newRange: /^[1-46-9]\d{7}$/,
  },
  {
    code: 'SA',
    callingCode: '966',
    trunkZero: true,
    national: /^(?:5\d{8}|1[1-7]\d{7})$/,
    mobile: { length: 9, first: 1 << 5 },
    newRange: /^[1-9]\d{8}$/,
  },
  {
    code: 'BH',
    callingCode: '973',
    trunkZero: false,
    national: /^(?:[36]\d{7}|1[367]\d{6})$/,
    mobile: { length: 8, first: (1 << 3) | (1 << 6) },
    newRange: /^[1-9]\d{7}$/,
  },
  {
    code: 'KW',
    callingCode: '965',
    trunkZero: false,
    national: /^[2569]\d{7}$/,
    mobile: { length: 8, first: (1 << 5) | (1 << 6) | (1 << 9) },
    newRange: /^[1-9]\d{7}$/,
  },
  {
    code: 'QA',
    callingCode: '974',
    trunkZero: false,
    national: /^(?:[3567]\d{7}|4[04]\d{6})$/,
    mobile: { length: 8, first: (1 << 3) | (1 << 5) | (1 << 6) | (1 << 7) },
    newRange: /^[1-9]\d{7}$/,
  },
  {
    code: 'OM',
    callingCode: '968',
    trunkZero: false,
    national: /^[279]\d{7}$/,
    mobile: { length: 8, first: (1 << 7) | (1 << 9) },
    newRange: /^[1-9]\d{7}$/,
  },
];

const digitZero = 48;
const nine = 57;
/** By the two digits after the 9 with which every Gulf country code begins. */
const byLastTwo: (PhoneCountry | undefined)[] = new Array<PhoneCountry | undefined>(100).fill(undefined);
for (const country of gulfCountries) byLastTwo[Number(country.callingCode.slice(1))] = country;

/** The Gulf country that a number in E.164 belongs to by its country code. */
export function gulfCountryOf(e164: string): PhoneCountry | undefined {
  if (e164.charCodeAt(1) !== nine) return undefined;
  return byLastTwo[(e164.charCodeAt(2) - digitZero) * 10 + e164.charCodeAt(3) - digitZero];
}
