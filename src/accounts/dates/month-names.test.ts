import { hijriMonthNamed, monthNamed } from './month-names';

/** The twelve months as the platform itself writes them; the 15th of each Gregorian month, and every 29th day for Hijri ones. */
function written(locale: string, style: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 15)));
}

test.each([
  ['en', 'long'],
  ['en', 'short'],
  ['en-GB', 'short'],
  ['ar-AE', 'long'],
  ['ar-SA-u-ca-gregory', 'long'],
  ['ar-EG', 'long'],
  ['ar-SY', 'long'],
  ['ar-IQ', 'long'],
  ['ar-JO', 'long'],
  ['ar-LB', 'long'],
] as const)('months as %s writes them (%s)', (locale, style) => {
  expect(written(locale, style).map(monthNamed)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test.each(['ar-SA', 'ar-KW'])('Hijri months as %s writes them', (locale) => {
  const name = new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura`, { month: 'long', timeZone: 'UTC' });
  const number = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    month: 'numeric',
    timeZone: 'UTC',
  });
  for (let day = 0; day < 354; day += 7) {
    const at = Date.UTC(2026, 0, 1 + day);
    expect(hijriMonthNamed(name.format(at))).toBe(Number.parseInt(number.format(at), 10));
  }
});

test.each([
  ['Sept.', 9],
  ['SEP', 9],
  ['January', 1],
  ['ابريل', 4],
  ['إبريل', 4],
  ['أذار', 3],
  ['كانون ثاني', 1],
  ['تشرين اول', 10],
  ['يونيه', 6],
  ['اغسطس', 8],
])('%s is month %i', (word, month) => {
  expect(monthNamed(word)).toBe(month);
});

test.each([
  ['Muharram', 1],
  ['محرّم', 1],
  ['Safar', 2],
  ['Rabi al-Awwal', 3],
  ["Rabi' I", 3],
  ['ربيع ثاني', 4],
  ['ربيع الثاني', 4],
  ['Rabi II', 4],
  ['Jumada I', 5],
  ['جمادى الاولى', 5],
  ['جمادى الثانية', 6],
  ['Jumada II', 6],
  ['Rajab', 7],
  ["Sha'ban", 8],
  ['Ramadan', 9],
  ['رمضان المبارك', 9],
  ['Shawwal', 10],
  ['ذي القعده', 11],
  ["Dhu al-Qa'dah", 11],
  ['Dhul-Hijjah', 12],
  ['ذي الحجة', 12],
])('%s is Hijri month %i', (word, month) => {
  expect(hijriMonthNamed(word)).toBe(month);
});

test('other words are no months', () => {
  for (const word of ['', 'Foo', 'day', 'رجب']) expect(monthNamed(word)).toBeUndefined();
  for (const word of ['', 'March', 'ربيع', 'مارس']) expect(hijriMonthNamed(word)).toBeUndefined();
});
