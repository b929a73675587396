import fc from 'fast-check';
import { identityDoubt } from './identity-numbers';
import { hasLuhnDigit } from './luhn';

const markets = ['AE', 'SA', 'BH', 'KW', 'QA', 'OM', 'GB'];

test.each([
  // From public validators of Kuwaiti numbers.
  '288020122596',
  '227081660516',
  '292091998298',
  // From a public description of the Saudi check digit.
  '1058529940',
  '1001244019',
  '784-1990-1234567-6',
  '784199012345676',
])('%s is doubted nowhere', (text) => {
  expect(markets.map((market) => identityDoubt(text, market))).toEqual(markets.map(() => undefined));
});

test.each([
  '',
  'P1234567',
  'CN-1234567',
  '12345',
  '12345-1',
  '1010123456',
  '4030123456',
  'حساب',
  '123 456 78',
  '1'.repeat(18),
  '1'.repeat(400),
])('%s is no such number, and nothing is said of it', (text) => {
  expect(markets.map((market) => identityDoubt(text, market))).toEqual(markets.map(() => undefined));
});

test('one wrong digit is found in numbers that have a check digit', () => {
  const change = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(
      fc.constantFrom<readonly [string, string]>(
        ['784199012345676', 'AE'],
        ['1058529940', 'SA'],
        ['288020122596', 'KW'],
      ),
      change,
      ([number, market], [at, by]) => {
        const place = at % number.length;
        const wrong =
          number.slice(0, place) + String((Number(number[place]) + by) % 10) + number.slice(place + 1);
        // In Saudi Arabia a number that begins otherwise is a company's.
        if (market === 'SA' && (/^[03-9]/.test(wrong) || wrong.startsWith('1010'))) return;
        expect(identityDoubt(wrong, market)?.country).toBe(market);
      },
    ),
  );
});

test('the market decides what a number of unclear origin is held against', () => {
  expect(identityDoubt('1058529941', 'SA')).toEqual({ country: 'SA', reason: 'check-digit' });
  expect(identityDoubt('1058529941', 'AE')).toBeUndefined();
  expect(identityDoubt('784199012345671', 'SA')).toEqual({ country: 'AE', reason: 'check-digit' });
  expect(identityDoubt('78419901234567', 'AE')).toEqual({ country: 'AE', reason: 'shape' });
  expect(identityDoubt('0058529940', 'SA')).toEqual({ country: 'SA', reason: 'shape' });
  expect(identityDoubt('901312345', 'BH')).toEqual({ country: 'BH', reason: 'shape' });
});

test.each([
  ['78419901234567', true],
  ['7841990123456', true],
  ['78419901234', false],
  ['1990123456784', false],
  ['7851990123456', false],
])('%s is a spoilt Emirates number wherever it stands: %s', (text, spoilt) => {
  const doubt = spoilt ? { country: 'AE', reason: 'shape' } : undefined;
  expect(['GB', 'OM'].map((market) => identityDoubt(text, market))).toEqual([doubt, doubt]);
});

test('Luhn', () => {
  expect(['79927398713', '7992-7398-713', '4111 1111 1111 1111', '0'].map(hasLuhnDigit)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['79927398710', '4111111111111112', '1'].map(hasLuhnDigit)).toEqual([false, false, false]);
});
