import { isDateFormat } from './date-format';

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
  expect(isDateFormat(format)).toBe(true);
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
  expect(isDateFormat(format)).toBe(false);
});
