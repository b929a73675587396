import FormulaParser from 'fast-formula-parser';
import type { CellValue } from './types';

const errors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** Whether the text is one of Excel's error values. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && errors.has(value);
}

/** `Excel.RangeValueType` of a value. */
export function valueTypeOf(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'String' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}

/** Whether a number under this format is shown as a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return numberFormat !== 'General' && /[dmyhs]/i.test(bare) && !/^General$/i.test(bare);
}

/**
 * What a cell shows, however narrow it is (never `####`). General shows at most 11 digits:
 * a 15-digit number becomes `7.84E+14` or `7.84198E+14`.
 *
 * @example formatValue(45000, 'dd/mm/yyyy', false) // '15/03/2023'
 */
export function formatValue(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === '') return '';
  if (typeof value === 'string') {
    // The text section is the fourth; without one a text shows as it is.
    return numberFormat.includes('@') && numberFormat !== '@' ? format(numberFormat, value, date1904) : value;
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  // A negative serial has no day; Excel fills the cell with # signs in the first date system.
  if (value < 0 && !date1904 && isDateFormat(numberFormat)) return '#'.repeat(8);
  return format(numberFormat, value, date1904);
}

function format(numberFormat: string, value: CellValue, date1904: boolean): string {
  try {
    return FormulaParser.SSF.format(numberFormat, value, { date1904 });
  } catch {
    // A format only Excel knows: show the bare value rather than nothing.
    return FormulaParser.SSF.format('General', value, { date1904 });
  }
}
