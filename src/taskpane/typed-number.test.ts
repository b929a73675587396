import { isTyped } from './typed-number';

describe('isTyped', () => {
  it.each(['488', ' 488 ', '٤٨٨', '۴۸۸'])('%j is 488', (typed) => {
    expect(isTyped(typed, '488')).toBe(true);
  });

  it.each(['1,488', '1 488', '1٬488', '١٬٤٨٨'])('%j is 1488', (typed) => {
    expect(isTyped(typed, '1488')).toBe(true);
  });

  it.each(['', '48', '4888', '4,88', '488.0', '0488', '-488', '4 8 8', 'yes'])('%j is not 488', (typed) => {
    expect(isTyped(typed, '488')).toBe(false);
  });
});
