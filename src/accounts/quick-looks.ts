import { quickMinor } from './amounts';
import type { CellValue } from './cell';
import type { CheckContext } from './check-context';
import { dayOrder } from './civil-date';
import { isEmailShape, isPhoneShape } from './contacts';
import { isCountryCode } from './countries';
import { isDateFormat } from './date-format';
import { dateRules } from './date-rules';
import { quickDateText, serialBounds } from './dates';
import type { FieldId } from './fields';
import { fieldOf } from './fields';
import { cellLimit, hasControlCharacters } from './spoilt-cells';

/**
 * A quick look at a filled cell: true only when its reader would find nothing wrong. False says nothing, the reader decides.
 * One closure a column, chosen once: no object is built and no library called for the cells that are right, which are nearly all.
 */
export type QuickLook = (value: CellValue, indexInBlock: number) => boolean;

/** What looks share while rows pass: set before each block, and filled for each row. */
export interface Passing {
  /** Number formats of this column in the present block. */
  formats: readonly string[] | undefined;
  /** Where amounts of the present row go, in the currency's smallest unit. */
  readonly amounts: Float64Array;
}

/** @param slot the place of an amount's column in `passing.amounts` */
export function quickLookOf(
  field: FieldId,
  context: CheckContext,
  passing: Passing,
  slot: number,
): QuickLook {
  switch (fieldOf(field).kind) {
    case 'identifier':
      return looksLikeIdentifier;
    case 'date':
      return dateLook(field, context, passing);
    case 'country':
      return (value) => typeof value === 'string' && isCountryCode(value);
    case 'amount':
      return amountLook(context, passing.amounts, slot);
    case 'choice':
      return choiceLook(field);
    case 'phone':
      return (value) => typeof value === 'string' && isPhoneShape(value);
    case 'email':
      return (value) => typeof value === 'string' && isEmailShape(value) && !hasControlCharacters(value);
    case 'integer':
      return loanTypeLook(context);
    case 'text':
      return looksLikeText;
    case 'operation':
      return () => false;
  }
}

function dateLook(field: FieldId, context: CheckContext, passing: Passing): QuickLook {
  const rules = dateRules(field, context.today, context.dateSystem);
  const last = rules.warnAfter ?? rules.to;
  const from = dayOrder(rules.from.year, rules.from.month, rules.from.day);
  const to = dayOrder(last.year, last.month, last.day);
  const serials = serialBounds(rules);
  // A column nearly always has one format from top to bottom.
  let format = '';
  let showsDays = false;
  return (value, index) => {
    if (typeof value === 'string') return quickDateText(value, from, to);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < serials.from || value > serials.to)
      return false;
    const present = passing.formats?.[index] ?? 'General';
    if (present !== format) {
      format = present;
      showsDays = isDateFormat(present);
    }
    return showsDays;
  };
}

function amountLook({ profile }: CheckContext, amounts: Float64Array, slot: number): QuickLook {
  const factor = 10 ** profile.currencyDecimals;
  return (value) => {
    if (typeof value !== 'number') return false;
    const minor = quickMinor(value, factor);
    if (minor === undefined) return false;
    amounts[slot] = minor;
    return true;
  };
}

function choiceLook(field: FieldId): QuickLook {
  const choices = new Set<CellValue>(fieldOf(field).choices);
  return (value) => choices.has(value);
}

function loanTypeLook({ profile }: CheckContext): QuickLook {
  const codes = new Set(profile.loanTypes.map(({ code }) => code));
  return (value) =>
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= 0 &&
    value < 1e9 &&
    (codes.size === 0 || codes.has(value));
}

const hash = 35;
const plus = '+';

/** Printable ASCII at both edges, no error value, no sign of `7.84E+14`. */
function looksLikeIdentifier(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(value.length - 1);
  return (
    first > 32 &&
    first < 127 &&
    first !== hash &&
    last > 32 &&
    last < 127 &&
    value.length <= cellLimit &&
    !value.includes(plus) &&
    !hasControlCharacters(value)
  );
}

function looksLikeText(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  // ASCII signs and Arabic letters begin nearly every text; others, and Excel errors, are for the reader.
  if (!((first > 32 && first < 127 && first !== hash) || (first >= 0x620 && first <= 0x6d3))) return false;
  return value.length <= cellLimit && !hasControlCharacters(value);
}
