import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { gulfCountries, gulfCountryOf } from './phone-countries';
import { isPlainPhone } from './plain-phones';

/** National numbers with every beginning of three digits, in every length up to nine. */
const nationals = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0')).flatMap((beginning) =>
  ['24680', '246801'].map((rest) => beginning + rest),
);

describe.each(gulfCountries)('numbers of $code', ({ code, callingCode, national, trunkZero }) => {
  const ours = nationals.filter((number) => national.test(number));

  test('are numbers for the library too, of the same country', () => {
    expect(ours.length).toBeGreaterThan(100);
    for (const number of ours) {
      const parsed = parsePhoneNumberFromString(`+${callingCode}${number}`);
      expect([number, parsed?.isValid(), parsed?.country, parsed?.number]).toEqual([
        number,
        true,
        code,
        `+${callingCode}${number}`,
      ]);
    }
  });

  test('are read at home as the library reads them', () => {
    for (const number of ours) {
      const atHome = `${trunkZero ? '0' : ''}${number}`;
      expect([atHome, parsePhoneNumberFromString(atHome, code as 'AE')?.number]).toEqual([
        atHome,
        `+${callingCode}${number}`,
      ]);
    }
  });

  test('are plain only when they are numbers', () => {
    const plain = nationals.filter((number) => isPlainPhone(`+${callingCode}${number}`));
    expect(plain.length).toBeGreaterThan(90);
    expect(plain.filter((number) => !national.test(number))).toEqual([]);
  });
});

test.each([
  ['+971501234567', 'AE'],
  ['+966501234567', 'SA'],
  ['+972501234567', undefined],
  ['+12025550123', undefined],
  ['+9', undefined],
  ['', undefined],
])('%s belongs to %s', (number, code) => {
  expect(gulfCountryOf(number)?.code).toBe(code);
});

test.each([
  '0501234567',
  '971501234567',
  '+97150123456',
  '+9715012345678',
  '+9715O1234567',
  '+971501234567 ',
  '+971555555555',
  '',
])('%s is not plain', (text) => {
  expect(isPlainPhone(text)).toBe(false);
});
