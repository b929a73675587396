import fc from 'fast-check';
import { bareNumber, phoneMeaning } from './phone-meaning';

describe('bareNumber', () => {
  test.each([
    ['+971 (50) 123-45 67', '+971501234567'],
    ['00971 50 1234567', '+971501234567'],
    ['Tel: 04 123 4567', '041234567'],
    ['Mob.: 0501234567', '0501234567'],
    ['p:+971501234567', '+971501234567'],
    ['0501234567 ext 12', '0501234567'],
    ['041234567#12', '041234567'],
    ['041234567 تحويلة ١٢', '041234567'],
    ['٠٥٠١٢٣٤٥٦٧', '0501234567'],
    ['جوال: 0501234567', '0501234567'],
    ['هاتف 04 123 4567', '041234567'],
    ['Telephone no. 0501234567', '0501234567'],
    ['WhatsApp (+971)501234567', '+971501234567'],
    ['phone0501234567', 'phone0501234567'],
    ['041234567 x204', '041234567'],
    ['041234567 extn. 7', '041234567'],
    ['041234567 ext. 1234567', '041234567ext1234567'],
    ['+00971501234567', '+971501234567'],
    ['++971501234567', '+971501234567'],
    ['000501234567', '000501234567'],
    ['＋٩٧١', '+971'],
    ['call me', 'callme'],
    ['5O1234567', '5O1234567'],
  ])('%s is %s', (text, bare) => {
    expect(bareNumber(text)).toBe(bare);
  });
});

describe('phoneMeaning', () => {
  test.each([
    [
      '0501234567',
      'AE',
      { as: 'local', number: '+971501234567', country: 'AE', elsewhere: ['+966501234567'] },
    ],
    [
      '0501234567',
      'SA',
      { as: 'local', number: '+966501234567', country: 'SA', elsewhere: ['+971501234567'] },
    ],
    ['0501234567', 'KW', { as: 'elsewhere', numbers: ['+971501234567', '+966501234567'] }],
    [
      '0501234567',
      'EG',
      { as: 'local', number: '+20501234567', country: 'EG', elsewhere: ['+971501234567', '+966501234567'] },
    ],
    ['01001234567', 'EG', { as: 'local', number: '+201001234567', country: 'EG', elsewhere: [] }],
    ['+9710501234567', 'SA', { as: 'known', number: '+971501234567' }],
    ['971501234567', 'SA', { as: 'known', number: '+971501234567' }],
    ['966501234567', 'AE', { as: 'known', number: '+966501234567' }],
    ['447911123456', 'AE', { as: 'known', number: '+447911123456' }],
    ['+966211234567', 'SA', { as: 'range-unknown', number: '+966211234567' }],
    ['+97150123456', 'AE', undefined],
    ['12025550123', 'AE', { as: 'known', number: '+12025550123' }],
    // Ten digits could begin with a country code by chance alone.
    ['4551234567', 'AE', undefined],
    ['0501234567', '', { as: 'elsewhere', numbers: ['+971501234567', '+966501234567'] }],
    ['0501234567', 'nowhere', { as: 'elsewhere', numbers: ['+971501234567', '+966501234567'] }],
    [
      '+0501234567',
      'AE',
      { as: 'local', number: '+971501234567', country: 'AE', elsewhere: ['+966501234567'] },
    ],
    ['+01001234567', 'EG', { as: 'local', number: '+201001234567', country: 'EG', elsewhere: [] }],
    [
      '00501234567',
      'AE',
      { as: 'local', number: '+971501234567', country: 'AE', elsewhere: ['+966501234567'] },
    ],
    ['97412345678', 'AE', undefined],
    ['+9719912345', 'AE', undefined],
    ['+97111234567', 'AE', { as: 'range-unknown', number: '+97111234567' }],
    ['+441632960000', 'AE', { as: 'range-unknown', number: '+441632960000' }],
    ['123', 'AE', undefined],
    ['', 'AE', undefined],
    ['+', 'AE', undefined],
    ['abc', 'AE', undefined],
  ] as const)('%s in %s', (bare, market, meaning) => {
    expect(phoneMeaning(bare, market)).toEqual(meaning);
  });

  test('gives numbers that mean themselves everywhere', () => {
    const market = fc.constantFrom('AE', 'SA', 'BH', 'KW', 'QA', 'OM', 'EG', 'JO', 'GB');
    const digits = fc.tuple(
      fc.constantFrom('', '0', '+', '00', '5', '05', '971', '+971', '+9665'),
      fc.stringMatching(/^\d{5,12}$/),
    );
    fc.assert(
      fc.property(digits, market, market, ([beginning, rest], here, elsewhere) => {
        const meaning = phoneMeaning(bareNumber(beginning + rest), here);
        if (meaning === undefined) return;
        for (const number of meaning.as === 'elsewhere' ? meaning.numbers : [meaning.number])
          expect(phoneMeaning(number, elsewhere)).toEqual({
            as: meaning.as === 'range-unknown' ? 'range-unknown' : 'known',
            number,
          });
      }),
      { numRuns: 1000 },
    );
  });
});
