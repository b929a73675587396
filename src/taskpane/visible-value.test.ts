import { visibleValue } from './visible-value';

describe('visibleValue', () => {
  it.each([
    [' AC-1', '␣AC-1'], ['AC 1\u00a0\u00a0', 'AC 1␣␣'], ['\u200fAC-1', '␣AC-1'], ['', '(blank)'], [501234567, '501234567'],
    [true, 'TRUE'], [' ', '␣'],
  ])('%j shows as %j', (value, shown) => {
    expect(visibleValue(value, '(blank)')).toBe(shown);
  }); // prettier-ignore
});
