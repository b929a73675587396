import { wordsOf } from './currency-words';
import { trimEdges, westernDigits } from '../values/normalise';

/** In which way an amount is written as text: issues of one way form one group. */
export type AmountShape =
  'spaces' | 'zeros' | 'arabic-digits' | 'currency' | 'separators' | 'decimal-comma' | 'brackets' | 'sign';

/**
 * Reads an amount that a person typed or a system printed as text, and only says a number when the text has one reading.
 *
 * @param currency only this one may stand beside the number: another currency is another amount
 * @returns a decimal string, perhaps negative, perhaps with zeros at its end; undefined when it can be read two ways or none
 * @example
 * readAmountText('AED 1,250.50', 'AED', 2); //=> { amount: '1250.50', shape: 'currency' }
 * readAmountText('1.250', 'AED', 2); //=> undefined
 */
export function readAmountText(
  text: string,
  currency: string,
  decimals: number,
): { readonly amount: string; readonly shape: AmountShape } | undefined {
  if (text.length > 60) return undefined;
  const western = westernDigits(text).replace(/٫/g, '.').replace(/[٬،]/g, ',');
  let shape: AmountShape | undefined = western === text ? undefined : 'arabic-digits';
  const rest = trimEdges(western);
  if (shape === undefined && rest !== text) shape = 'spaces';
  const bare = withoutCurrency(rest.replace(/\s*\/[-=]$/, ''), currency);
  if (bare !== rest) shape = 'currency';
  const signed = withoutSign(bare);
  if (signed === undefined) return undefined;
  if (signed.shape !== undefined) shape = signed.shape;
  const plain = plainNumber(withoutCurrency(signed.rest, currency), decimals);
  if (plain === undefined) return undefined;
  const amount = plain.amount.replace(/^0+(?=\d)/, '');
  return {
    amount: signed.negative && /[1-9]/.test(amount) ? `-${amount}` : amount,
    shape: shape ?? plain.shape,
  };
}

function withoutCurrency(text: string, currency: string): string {
  // `ريال سعودي` is looked for before `ريال`.
  const longestFirst = [...wordsOf(currency)].sort((a, b) => b.length - a.length);
  for (const word of longestFirst) {
    const lower = text.toLowerCase();
    const mark = word.toLowerCase();
    if (lower.startsWith(mark)) return trimEdges(text.slice(mark.length).replace(/^\.(?!\d)/, ''));
    if (lower.endsWith(mark)) return trimEdges(text.slice(0, -mark.length));
    if (lower.endsWith(`${mark}.`)) return trimEdges(text.slice(0, -mark.length - 1));
  }
  return text;
}

function withoutSign(
  text: string,
): { rest: string; negative: boolean; shape: AmountShape | undefined } | undefined {
  const brackets = /^\((.+)\)$/.exec(text);
  if (brackets?.[1] !== undefined) return { rest: trimEdges(brackets[1]), negative: true, shape: 'brackets' };
  const leading = /^([-−–+])\s*(.+)$/.exec(text);
  if (leading?.[2] !== undefined) return { rest: leading[2], negative: leading[1] !== '+', shape: 'sign' };
  const trailing = /^(.+?)\s*[-−–]$/.exec(text);
  if (trailing?.[1] !== undefined) return { rest: trailing[1], negative: true, shape: 'sign' };
  return /[()]/.test(text) ? undefined : { rest: text, negative: false, shape: undefined };
}

const grouped = String.raw`\d{1,3}(?:SEP\d{3})+|\d{1,2}(?:SEP\d{2})+SEP\d{3}`;
const commaGroups = new RegExp(`^(?:${grouped.replaceAll('SEP', ',')})$`);
const pointGroups = new RegExp(`^(?:${grouped.replaceAll('SEP', String.raw`\.`)})$`);
const spaceGroups = new RegExp(`^(?:${grouped.replaceAll('SEP', String.raw`[\s'’\u00a0\u202f]`)})$`);

/** Digits with at most one point from digits with separators; Indian grouping, 12,34,567, is one too. */
function plainNumber(text: string, decimals: number): { amount: string; shape: AmountShape } | undefined {
  const lastPoint = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  if (lastPoint >= 0 && lastComma >= 0)
    return lastPoint > lastComma
      ? split(text, lastPoint, commaGroups, 'separators')
      : split(text, lastComma, pointGroups, 'decimal-comma');
  if (lastComma >= 0) return oneSign(text, ',', commaGroups, decimals);
  if (lastPoint >= 0) return oneSign(text, '.', pointGroups, decimals);
  return whole(text, spaceGroups);
}

function oneSign(
  text: string,
  sign: ',' | '.',
  groups: RegExp,
  decimals: number,
): { amount: string; shape: AmountShape } | undefined {
  const at = text.lastIndexOf(sign);
  if (text.indexOf(sign) !== at)
    return groups.test(text) ? { amount: digitsOf(text), shape: 'separators' } : undefined;
  const digitsAfter = text.length - at - 1;
  const couldGroup = groups.test(text) && !text.startsWith('0');
  if (couldGroup && (sign === '.' || decimals >= 3)) {
    // 1.250 could be grouped by a point; with a currency of three decimals, 1,250 could be a decimal comma.
    return sign === '.' && decimals >= 3 ? split(text, at, spaceGroups, 'separators') : undefined;
  }
  if (couldGroup) return { amount: digitsOf(text), shape: 'separators' };
  // 1,2500 and 1250,505 are slips: a comma for the decimals stands before as many digits as the currency has.
  return sign === ',' && digitsAfter > decimals
    ? undefined
    : split(text, at, spaceGroups, sign === ',' ? 'decimal-comma' : 'separators');
}

function split(
  text: string,
  at: number,
  groups: RegExp,
  shape: AmountShape,
): { amount: string; shape: AmountShape } | undefined {
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  const left = before === '' ? { amount: '0' } : whole(before, groups);
  return left === undefined || !/^\d+$/.test(after)
    ? undefined
    : { amount: `${left.amount}.${after}`, shape };
}

function whole(text: string, groups: RegExp): { amount: string; shape: AmountShape } | undefined {
  if (/^\d+$/.test(text)) return { amount: text, shape: 'zeros' };
  return groups.test(text) ? { amount: digitsOf(text), shape: 'separators' } : undefined;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
