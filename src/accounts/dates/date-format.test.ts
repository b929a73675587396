import { dateShown, dateShownBy, fixedDateFormats } from './date-format';

test.each([
  'dd/mm/yyyy',
  'm/d/yy',
  'd-mmm',
  'mmm-yy',
  'yyyy',
  '[$-F800]dddd, mmmm dd, yyyy',
  '[$-409]m/d/yy h:mm AM/PM;@',
  '[Red]dd/mm/yyyy',
  'B2dd/mm/yyyy',
  '"due" dd/mm/yyyy',
])('%s shows a day', (format) => {
  expect(dateShownBy(format)).toBe(dateShown.plain);
});

test.each([
  'General',
  '0',
  '@',
  '',
  '#,##0.00',
  'h:mm:ss',
  '[h]:mm',
  'mm:ss.0',
  '0.00_);[Red](0.00)',
  '[$AED] #,##0',
  '0 "days"',
  String.raw`0\d`,
  '0_d',
  '"General day"',
  '0;dd/mm/yyyy',
])('%s does not', (format) => {
  expect(dateShownBy(format)).toBe(dateShown.no);
});

test.each([
  [fixedDateFormats.plain, dateShown.plain],
  [fixedDateFormats.dayFirst, dateShown.dayFirst],
  [fixedDateFormats.monthFirst, dateShown.monthFirst],
  [fixedDateFormats.settled, dateShown.settled],
  ['[$-en-GB]dd/mm/yyyy', dateShown.dayFirst],
  ['[$-en-US]dd/mm/yyyy', dateShown.monthFirst],
  ['[$-en-CA]dd/mm/yyyy', dateShown.settled],
  ['[$-0409]DD/MM/YYYY', dateShown.monthFirst],
  [fixedDateFormats.yearLast, dateShown.yearLast],
  [fixedDateFormats.hijri, dateShown.hijri],
  [fixedDateFormats.hijriDayFirst, dateShown.hijriDayFirst],
  [fixedDateFormats.hijriMonthFirst, dateShown.hijriMonthFirst],
  ['[$-en-IE]dd/mm/yyyy', dateShown.yearLast],
  ['[$-en-AU]dd/mm/yyyy', dateShown.hijri],
  ['[$-en-NZ]dd/mm/yyyy', dateShown.hijriDayFirst],
  ['[$-en-PH]dd/mm/yyyy', dateShown.hijriMonthFirst],
  ['[$-409]m/d/yyyy', dateShown.plain],
  ['[$-409]dd/mm/yyyy;@', dateShown.plain],
  ['[$-401]dd/mm/yyyy', dateShown.plain],
  ['General', dateShown.no],
])('%s is shown as %s', (format, shown) => {
  expect(dateShownBy(format)).toBe(shown);
  expect(dateShownBy(format)).toBe(shown);
});
