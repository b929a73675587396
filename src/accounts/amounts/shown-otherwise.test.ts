import { shownOtherwise } from './shown-otherwise';

test.each([
  ['dd/mm/yyyy', 'day'],
  ['[$-409]d-mmm-yy;@', 'day'],
  ['0%', 'percent'],
  ['0.00%;-0.00%', 'percent'],
  ['General', undefined],
  ['@', undefined],
  ['#,##0.00', undefined],
  ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', undefined],
  ['[$AED] #,##0.00', undefined],
  ['#,##0.00 "% paid"', undefined],
  ['0.00\\%', undefined],
])('%s shows %p', (format, shown) => {
  expect(shownOtherwise(format)).toBe(shown);
});
