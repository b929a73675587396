import { sumDecimals } from './sum-decimals';

describe('sumDecimals', () => {
  it.each([
    [[], '0'], [['0.10', '0.2'], '0.30'], [['-0.01', '0.005'], '-0.005'], [['9007199254740993', '0.001'], '9007199254740993.001'],
    [['-5', '5'], '0'], [['1', '2'], '3'],
  ])('%j: %s', (decimals, sum) => {
    expect(sumDecimals(decimals)).toBe(sum);
  }); // prettier-ignore
});
