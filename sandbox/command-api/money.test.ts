import * as fc from 'fast-check';
import { toMinorUnits } from './money';

test('gives exact minor units and nothing for what is no amount', () => {
  expect(toMinorUnits('1250.5', 2)).toBe(125_050);
  expect(toMinorUnits(0.1, 2)).toBe(10);
  expect(toMinorUnits('-0.00', 2)).toBe(0);
  expect(toMinorUnits('-5', 2)).toBe(-500);
  for (const wrong of ['1,250', '1.250,00', 'AED 5', '', ' 5', '1e3', 1e21, NaN, null, true, '.5', '5.']) {
    expect(toMinorUnits(wrong, 2)).toBeUndefined();
  }
});

test('reads back every whole number of minor units', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(2, 3), (minor, decimals) => {
      const digits = String(minor).padStart(decimals + 1, '0');
      const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
      expect(toMinorUnits(text, decimals)).toBe(minor);
    }),
  );
});
