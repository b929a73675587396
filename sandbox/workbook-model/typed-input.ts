import { serialOf } from './civil-day';
import { isErrorValue } from './number-format';
import type { CellValue } from './types';

export interface TypedInputOptions {
  readonly date1904: boolean;
  /** How `1/2/2024` is read. */
  readonly dateOrder: 'dmy' | 'mdy';
  /** The year of a date typed without one. */
  readonly currentYear: number;
}

export interface TypedInput {
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  /** The format a cell that is still General takes on. */
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What Excel makes of a typed text (or of a string written through the API) in a cell.
 * In a cell with the text format it stays as it is.
 *
 * @example
 * readTyped('00123', 'General', options); // { value: 123 }
 * readTyped('00123', '@', options); // { value: '00123' }
 * readTyped('1/2/2024', 'General', options); // { value: 45323, numberFormat: 'dd/mm/yyyy' }
 */
export function readTyped(text: string, numberFormat: string, options: TypedInputOptions): TypedInput {
  if (text === '') return { value: '' };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  const trimmed = text.trim();
  // Most cells are words; nothing that begins with a letter and is long can be a month or TRUE.
  if (trimmed.length > 20 && /^\p{L}/u.test(trimmed)) return { value: text };
  const plain = readNumber(trimmed) ?? readDate(trimmed, options) ?? readTime(trimmed);
  if (plain) return plain;
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  if (isErrorValue(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  if (text.length > 1 && /^[=+\-@]/.test(text)) {
    // Excel writes `+A1` down as `=+A1`, `-A1` as `=-A1`, and `@A1` as `=A1`.
    const formula = text.startsWith('=') ? text : `=${text.startsWith('@') ? text.slice(1) : text}`;
    return { value: '', formula };
  }
  return { value: text };
}

/** Excel keeps 15 significant digits. */
function fifteenDigits(digits: string): number {
  const number = Number(digits);
  return Number.isInteger(number) && Math.abs(number) >= 1e15 ? Number(number.toPrecision(15)) : number;
}

function readNumber(text: string): TypedInput | null {
  if (!/^[\d(+\-$€£.]/.test(text)) return null;
  const match =
    /^(\()?([+-])?\s*([$€£])?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%)?(\))?$/i.exec(
      text,
    );
  if (!match) return null;
  const [, open, sign, currency, digits = '', exponent = '', percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (open && sign)) return null;
  const negative = sign === '-' || open !== undefined;
  let value = truncateDigits(digits.replaceAll(',', ''), exponent);
  if (!Number.isFinite(value)) return null;
  if (percent) value = Number((value / 100).toPrecision(15));
  if (negative) value = -value;
  const decimals = digits.includes('.') ? (digits.split('.')[1]?.length ?? 0) : 0;
  const format = percent
    ? decimals > 0
      ? '0.00%'
      : '0%'
    : currency
      ? `${currency}#,##0${decimals > 0 ? '.00' : ''}`
      : exponent
        ? '0.00E+00'
        : digits.includes(',')
          ? `#,##0${decimals > 0 ? '.00' : ''}`
          : undefined;
  return format ? { value, numberFormat: format } : { value };
}

function truncateDigits(digits: string, exponent: string): number {
  const significant = digits.replace(/^0+/, '').replace('.', '');
  if (significant.length <= 15) return Number(digits + exponent);
  // The sixteenth digit and those after it become zeros: this is how card and account numbers are lost.
  let kept = 0;
  let started = false;
  const cut = Array.from(digits).map((digit) => {
    if (!/\d/.test(digit)) return digit;
    started ||= digit !== '0';
    if (started) kept++;
    return kept > 15 ? '0' : digit;
  });
  return fifteenDigits(cut.join('') + exponent);
}

/** Two digits are 1930 to 2029, as Windows has it. */
const fullYear = (text: string): number =>
  text.length <= 2 ? Number(text) + (Number(text) < 30 ? 2000 : 1900) : Number(text);

function readDate(text: string, options: TypedInputOptions): TypedInput | null {
  if (text.length > 20 || !/^(\d|[a-z]{3,9}[ -]\d)/i.test(text)) return null;
  const day = (year: number, month: number, date: number, numberFormat: string): TypedInput | null => {
    const value = serialOf(year, month, date, options.date1904);
    return value === null ? null : { value, numberFormat };
  };
  const short = options.dateOrder === 'dmy' ? 'dd/mm/yyyy' : 'm/d/yyyy';
  let match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (match && match[2] !== '.') {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const year = fullYear(match[4] ?? '');
    // Excel turns the two round when only the other order makes a day.
    const asked = options.dateOrder === 'dmy' ? [second, first] : [first, second];
    return day(year, asked[0] ?? 0, asked[1] ?? 0, short) ?? day(year, asked[1] ?? 0, asked[0] ?? 0, short);
  }
  match = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match) return day(Number(match[1]), Number(match[3]), Number(match[4]), short);
  match = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ ,-]+(\d{2}|\d{4}))?$/i.exec(text);
  if (match) {
    const month = monthNumber(match[2] ?? '');
    if (month === 0) return null;
    if (match[3]) return day(fullYear(match[3]), month, Number(match[1]), 'd-mmm-yy');
    return day(options.currentYear, month, Number(match[1]), 'd-mmm');
  }
  match = /^([a-z]{3,9})[ -](\d{2}|\d{4})$/i.exec(text);
  if (match) {
    const month = monthNumber(match[1] ?? '');
    return month === 0 ? null : day(fullYear(match[2] ?? ''), month, 1, 'mmm-yy');
  }
  match = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const year = options.currentYear;
    return options.dateOrder === 'dmy'
      ? (day(year, second, first, 'd-mmm') ?? day(year, first, second, 'd-mmm'))
      : (day(year, first, second, 'd-mmm') ?? day(year, second, first, 'd-mmm'));
  }
  return null;
}

function monthNumber(name: string): number {
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ];
  const lower = name.toLowerCase();
  return full.indexOf(lower) + 1 || months.indexOf(lower) + 1;
}

function readTime(text: string): TypedInput | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?( ?[ap]m)?$/i.exec(text);
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds, half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  }
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86400;
  return { value, numberFormat: `h:mm${seconds ? ':ss' : ''}${half ? ' AM/PM' : ''}` };
}
