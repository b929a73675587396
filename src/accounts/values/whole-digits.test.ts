import fc from 'fast-check';
import { isScientific, wholeDigits } from './whole-digits';

test.each([
  ['9.71501234567E+11', '971501234567'],
  ['7.84199012345676e+14', '784199012345676'],
  ['1.2E+1', '12'],
  ['9.72E+11', undefined],
  ['1E+15', undefined],
  ['971501234567', undefined],
  ['1E5', undefined],
])('%s', (text, digits) => {
  expect(wholeDigits(text)).toBe(digits);
});

test('all digits written out come back', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{1,17}$/), (digits) => {
      const written = `${digits.charAt(0)}.${digits.slice(1)}E+${String(digits.length - 1)}`;
      expect([isScientific(written), wholeDigits(written)]).toEqual([true, digits]);
    }),
  );
});
