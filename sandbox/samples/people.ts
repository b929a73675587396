import { seededRandom } from './random';
import { sampleDay, type SampleDay } from './sample-day';

/** Somebody who does not exist. */
export interface InventedPerson {
  readonly customerId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: 'en' | 'ar';
  /** 784-YYYY-NNNNNNN-C with a right check digit; the seven digits begin with zeros, as no real one does. */
  readonly emiratesId: string;
  readonly birthDate: SampleDay;
  readonly gender: 'male' | 'female';
  readonly nationality: string;
  /** +971500xxxxxx: formally a mobile number, evidently nobody's. */
  readonly phone: string;
  readonly phoneType: string;
  /** At example.com, which belongs to nobody (RFC 2606). */
  readonly email: string;
  readonly street: string;
  readonly city: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
}

type Names = readonly [string, ...string[]];

const firstNames = {
  en: {
    male: ['Adam', 'Brandon', 'Calder', 'Dorian', 'Ellis', 'Fenton', 'Garrick', 'Halden'] as Names,
    female: ['Alba', 'Briony', 'Celeste', 'Delphine', 'Elowen', 'Fern', 'Greta', 'Hollis'] as Names,
  },
  ar: {
    male: ['سالم', 'راشد', 'ماجد', 'فهد', 'طارق', 'زياد', 'نبيل', 'وليد'] as Names,
    female: ['نورة', 'ليلى', 'سلمى', 'هند', 'ريم', 'دانة', 'أمل', 'جواهر'] as Names,
  },
};
const lastNames: Record<'en' | 'ar', Names> = {
  en: ['Sampleton', 'Exampler', 'Testwood', 'Mockford', 'Placeholder', 'Specimen', 'Draftley', "O'Sample"],
  ar: ['المثالي', 'النموذجي', 'التجريبي', 'العينة', 'الافتراضي', 'المسودة'],
};
const nationalities: Record<'en' | 'ar', Names> = {
  en: ['Indian', 'British', 'Filipino', 'Pakistani', 'South African'],
  ar: ['Emirati', 'Saudi', 'Egyptian', 'Jordanian', 'Bahraini'],
};
const places: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Dubai', 'ARE'],
  ['Dubai', 'ARE'],
  ['Abu Dhabi', 'ARE'],
  ['Sharjah', 'ARE'],
  ['Ajman', 'ARE'],
  ['Riyadh', 'SAU'],
  ['Manama', 'BHR'],
  ['Muscat', 'OMN'],
];

/**
 * The n-th invented person, the same each time.
 *
 * @param n - 0 or more; phone numbers repeat after 999,999 people, so that nobody shares one
 * @example
 * inventedPerson(7).phone; // '+971500000007'
 */
export function inventedPerson(n: number): InventedPerson {
  const random = seededRandom(9_000 + n);
  const language = random.pick(['en', 'ar', 'ar']);
  const gender = random.pick(['male', 'female']);
  const [city, country] = random.pick(places);
  const birthDate = sampleDay(random.whole(1962, 2002), random.whole(1, 12), random.whole(1, 28));
  return {
    customerId: `CU-${String(n + 1).padStart(5, '0')}`,
    firstName: random.pick(firstNames[language][gender]),
    lastName: random.pick(lastNames[language]),
    language,
    emiratesId: emiratesId(birthDate.year, n),
    birthDate,
    gender,
    nationality: random.pick(nationalities[language]),
    // Never all zeros: that is a number typed to fill the cell.
    phone: `+971500${String(n % 999_999 || 999_999).padStart(6, '0')}`,
    phoneType: random.pick(['mobile', 'mobile', 'work']),
    email: `person.${String(n + 1).padStart(5, '0')}@example.com`,
    street: `${String(random.whole(1, 98))} ${random.pick(['Sample Street', 'Invented Road', 'Example Lane'])}`,
    city,
    country,
  };
}

function emiratesId(year: number, n: number): string {
  const digits = `784${String(year)}${String(n % 10_000_000).padStart(7, '0')}`;
  return `784-${String(year)}-${digits.slice(7)}-${String(luhnDigit(digits))}`;
}

/** The digit that makes `digits` followed by it pass Luhn's check. */
function luhnDigit(digits: string): number {
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return (10 - (sum % 10)) % 10;
}
