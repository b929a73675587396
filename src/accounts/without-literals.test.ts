import { withoutLiterals } from './without-literals';

test.each([
  ['[$AED] #,##0.00 "% paid"', ' #,##0.00 '],
  ['_-* #,##0.00_-;\\d0', '#,##0.00;0'],
  ['dd/mm/yyyy;@', 'dd/mm/yyyy;@'],
  ['0"open', '0'],
])('%s leaves %j', (format, left) => {
  expect(withoutLiterals(format)).toBe(left);
});
