import type { FieldId } from './fields';
import { readAmountText } from './amount-text';
import type { LenderProfile } from './lender-profile';
import { shortened } from './normalise';
import type { CellFacts, Reading } from './reading';
import { bad, good } from './reading';
import { spoiltCell } from './spoilt-cells';

/** Which amounts a field takes. */
export interface AmountRules {
  readonly field: FieldId;
  readonly currency: string;
  /** Decimals the currency has. */
  readonly decimals: number;
}

/** Excel keeps 15 significant digits: an amount with more of them in its smallest unit cannot be trusted. */
const largestMinor = 1e15;

/** The rules of a lender for one amount field. */
export function amountRules(field: FieldId, { currency, currencyDecimals }: LenderProfile): AmountRules {
  return { field, currency, decimals: currencyDecimals };
}

/**
 * Reads a cell as an amount.
 *
 * @returns a decimal string in major units without float noise and without zeros at its end: 0.1 + 0.2 gives '0.3'
 * @example
 * readAmount({ value: 1250.5, format: 'General', text: undefined }, rules).value; //=> '1250.5'
 * readAmount({ value: '1,250.50', format: '@', text: undefined }, rules).finding?.fix?.after; //=> 1250.5
 */
export function readAmount({ value }: CellFacts, rules: AmountRules): Reading {
  const spoilt = spoiltCell(value, rules.field, 'error');
  if (spoilt !== undefined) return bad(spoilt);
  if (typeof value === 'number') return judge(numberText(value), String(value), rules);
  const text = String(value);
  if (/^\d+(?:\.\d+)?$/.test(text) && !groupsOrDecimals(text, rules.decimals)) {
    const plain = withoutZeros(text);
    // Zeros in front, `007`, are an identifier's habit; they are said.
    if (!/^0\d/.test(text)) return judge(plain, text, rules);
  }
  return readOddText(text, rules);
}

/**
 * The same amount in the currency's smallest unit, for exact sums; undefined when a number has more decimals than that, or
 * float noise: then `readAmount` decides.
 */
export function quickMinor(value: number, factor: number): number | undefined {
  const minor = Math.round(value * factor);
  return minor / factor === value && minor >= 0 && minor < largestMinor ? minor : undefined;
}

/** A canonical amount in the smallest unit; exact, because it has no more decimals than the currency. */
export function minorOf(amount: string, factor: number): number {
  return Math.round(Number(amount) * factor);
}

function judge(amount: string | undefined, told: string, rules: AmountRules): Reading {
  const { field, currency, decimals } = rules;
  const value = shortened(told);
  if (amount === undefined || Math.abs(Number(amount)) * 10 ** decimals >= largestMinor)
    return notANumber(value, 'unreadable', rules);
  if (amount.startsWith('-'))
    return bad({
      code: 'amount-negative',
      params: { value },
      severity: 'error',
      cause: `amount-negative:${field}`,
    });
  if (decimalsOf(amount) > decimals)
    return bad({
      code: 'amount-decimals',
      params: { value, allowed: decimals, currency },
      severity: 'error',
      cause: `amount-decimals:${field}`,
    });
  return good(amount);
}

function readOddText(text: string, rules: AmountRules): Reading {
  const told = shortened(text);
  const read = readAmountText(text, rules.currency, rules.decimals);
  if (read === undefined) return notANumber(told, 'unreadable', rules);
  const amount = withoutZeros(read.amount);
  const judged = judge(amount, text, rules);
  // What would be wrong after the fix too is told at once.
  if (judged.finding !== undefined) return judged;
  return bad({
    code: 'amount-not-a-number',
    params: { value: told, reading: amount },
    severity: 'error',
    cause: `amount-not-a-number:${rules.field}:${read.shape}`,
    fix: { before: text, after: Number(amount), numberFormat: numberFormat(rules.decimals) },
  });
}

function notANumber(value: string, shape: string, { field }: AmountRules): Reading {
  return bad({
    code: 'amount-not-a-number',
    params: { value },
    severity: 'error',
    cause: `amount-not-a-number:${field}:${shape}`,
  });
}

/** `1.250` where the currency has two decimals: 1,250 or 1.25, and nothing tells. */
function groupsOrDecimals(text: string, decimals: number): boolean {
  return decimals !== 3 && /^[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** A number to 15 significant digits, as Excel itself shows and compares it, so that float noise is gone; never scientific. */
function numberText(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= largestMinor) return undefined;
  const rounded = Number(value.toPrecision(15));
  if (rounded === 0) return '0';
  const text = String(rounded);
  return text.includes('e') ? withoutZeros(rounded.toFixed(30)) : text;
}

function withoutZeros(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}

function decimalsOf(amount: string): number {
  const point = amount.indexOf('.');
  return point < 0 ? 0 : amount.length - point - 1;
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
