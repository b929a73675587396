import type { CellValue } from '../cell';
import type { FieldId } from '../fields/fields';
import { readAmountText } from './amount-text';
import { otherCurrency, otherCurrencyBeside } from './currency';
import type { LenderProfile } from '../lender-profile';
import { withDecimals } from './money';
import { shownOtherwise } from './shown-otherwise';
import { shortened } from '../values/normalise';
import type { CellFacts, Finding, Reading } from '../values/reading';
import { bad, good } from '../values/reading';
import { spoiltCell } from '../values/spoilt-cells';

/** Which amounts a field takes. */
export interface AmountRules {
  readonly field: FieldId;
  readonly currency: string;
  /** Decimals the currency has. */
  readonly decimals: number;
  /** Whether it may be below zero: a refunded fee, for example. */
  readonly negative: boolean;
}

/** Excel keeps 15 significant digits: an amount with more of them in its smallest unit cannot be trusted. */
const largestMinor = 1e15;

/** Further from a whole smallest unit than this is meant; nearer is what adding and subtracting leave behind. */
const noise = 1e-8;

/** The rules of a lender for one amount field. */
export function amountRules(field: FieldId, profile: LenderProfile): AmountRules {
  const { currency, currencyDecimals, allowedNegatives } = profile;
  return {
    field,
    currency,
    decimals: currencyDecimals,
    negative: allowedNegatives.some((allowed) => allowed === field),
  };
}

/**
 * Reads a cell as an amount.
 *
 * @returns a decimal string in major units without float noise and without zeros at its end: 0.1 + 0.2 gives '0.3'
 * @example
 * readAmount({ value: 1250.5, format: 'General', text: undefined }, rules).value; //=> '1250.5'
 * readAmount({ value: '1,250.50', format: '@', text: undefined }, rules).finding?.fix?.after; //=> 1250.5
 */
export function readAmount({ value, format }: CellFacts, rules: AmountRules): Reading {
  const spoilt = spoiltCell(value, rules.field, 'error');
  if (spoilt !== undefined) return bad(spoilt);
  if (typeof value === 'number') {
    const shown = shownOtherwise(format);
    return shown === undefined
      ? judge(numberText(value, rules.decimals), String(value), rules)
      : bad({
          code: 'amount-shown-otherwise',
          params: { value: shortened(String(value)), shown },
          severity: 'error',
          cause: `amount-shown-otherwise:${rules.field}:${shown}`,
        });
  }
  const text = String(value);
  return isPlain(text, rules.decimals) ? judge(withoutZeros(text), text, rules) : readOddText(text, rules);
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
  const { field } = rules;
  const value = shortened(told);
  if (amount === undefined || isTooLarge(amount, rules)) return notANumber(value, 'unreadable', rules);
  if (amount.startsWith('-') && !rules.negative)
    return bad({
      code: 'amount-negative',
      params: { value },
      severity: 'error',
      cause: `amount-negative:${field}`,
    });
  return tooManyDecimals(amount, rules) ? bad(longAmount(value, rules)) : good(amount);
}

/**
 * An amount as exactly as its cell says it, with as many decimals as it has; undefined when it cannot be read, or cannot be
 * below zero and is.
 */
export function exactAmount(cell: CellValue, rules: AmountRules): string | undefined {
  const amount = typeof cell === 'number' ? numberText(cell, rules.decimals) : exactText(String(cell), rules);
  if (amount === undefined || isTooLarge(amount, rules)) return undefined;
  return amount.startsWith('-') && !rules.negative ? undefined : amount;
}

function isTooLarge(amount: string, { decimals }: AmountRules): boolean {
  return Math.abs(Number(amount)) * 10 ** decimals >= largestMinor;
}

/** Whether an exact amount has more decimals than the currency. */
export function tooManyDecimals(amount: string, { decimals }: AmountRules): boolean {
  const point = amount.indexOf('.');
  return point >= 0 && amount.length - point - 1 > decimals;
}

/** What is said of such an amount; the rule between the rows of its account knows what to put there. */
export function longAmount(
  told: string,
  { field, decimals, currency }: AmountRules,
  reading?: string,
): Finding {
  return {
    code: 'amount-decimals',
    params: {
      value: shortened(told),
      allowed: decimals,
      currency,
      ...(reading === undefined ? {} : { reading }),
    },
    severity: 'error',
    cause: `amount-decimals:${field}`,
  };
}

function readOddText(text: string, rules: AmountRules): Reading {
  const told = shortened(text);
  const read = readAmountText(text, rules.currency, rules.decimals);
  if (read === undefined) {
    return otherCurrencyBeside(text, rules.currency) === undefined
      ? notANumber(told, 'unreadable', rules)
      : bad(otherCurrency(text, rules.field, rules.currency));
  }
  const amount = withoutZeros(read.amount);
  const judged = judge(amount, text, rules);
  // What would be wrong after the fix too is told at once.
  if (judged.finding !== undefined) return judged;
  return bad({
    code: 'amount-not-a-number',
    params: { value: told, reading: withDecimals(amount, rules.decimals) },
    severity: 'error',
    cause: `amount-not-a-number:${rules.field}:${read.shape}`,
    fix: { before: text, after: Number(amount), numberFormat: amountFormat(rules.decimals) },
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

function exactText(text: string, rules: AmountRules): string | undefined {
  const amount = isPlain(text, rules.decimals)
    ? text
    : readAmountText(text, rules.currency, rules.decimals)?.amount;
  return amount === undefined ? undefined : withoutZeros(amount);
}

/** Digits and a point, as they are sent. Zeros in front, `007`, are an identifier's habit; they are said. */
function isPlain(text: string, decimals: number): boolean {
  return (
    /^(?:-(?=.*[1-9]))?\d+(?:\.\d+)?$/.test(text) && !/^-?0\d/.test(text) && !groupsOrDecimals(text, decimals)
  );
}

/** `1.250` where the currency has two decimals: 1,250 or 1.25, and nothing tells. */
function groupsOrDecimals(text: string, decimals: number): boolean {
  return decimals !== 3 && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/**
 * A number to 15 significant digits, as Excel itself shows and compares it, so that float noise is gone; never scientific.
 * What a subtraction leaves, 1250.10 − 1250.05 − 0.05 = 4.5e-14, is noise too.
 */
function numberText(value: number, decimals: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= largestMinor) return undefined;
  const near = Number(value.toFixed(decimals));
  const rounded = Math.abs(value - near) < noise ? near : Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes('e') ? withoutZeros(rounded.toFixed(30)) : text;
}

function withoutZeros(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}

/** The number format an amount gets with a fix. */
export function amountFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
