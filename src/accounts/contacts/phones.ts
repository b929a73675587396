import type { CellValue } from '../cell';
import type { FieldId } from '../fields/fields';
import { shortened, trimEdges } from '../values/normalise';
import { bareNumber, phoneMeaning } from './phone-meaning';
import { isPlaceholderPhone } from './placeholder-contacts';
import type { CellFacts, Finding, Reading } from '../values/reading';
import { bad, good } from '../values/reading';
import { severalContacts } from './several-contacts';
import { spoiltCell } from '../values/spoilt-cells';
import { isScientific, wholeDigits } from '../values/whole-digits';

/** No phone number, with its extension and its brackets, is written longer than this; two of them are. */
const longestWritten = 40;
/** Two numbers with nothing but a blank between them. */
const twoBySpace = /^(\+?\d{8,13})\s+(\+?\d{8,13})$/;

/**
 * Reads a cell as a phone number in E.164. Whatever is wrong is a warning, and a number that cannot be used is left out of
 * the payload: a bad phone does not hold a payment back. A number in a range that is not known is sent.
 *
 * @param market ISO 3166-1 alpha-2 of the country whose local numbers are read first
 * @example
 * readPhone({ value: '050 123 4567', format: '@', text: undefined }, 'phone1', 'AE').finding?.fix?.after; //=> '+971501234567'
 */
export function readPhone({ value }: CellFacts, field: FieldId, market: string): Reading {
  const spoilt = spoiltCell(value, field, 'warning');
  if (spoilt !== undefined) return bad(spoilt);
  const written = trimEdges(String(value));
  const told = shortened(written);
  const text = plainDigits(value, written);
  if (text === undefined || text.length > 3 * longestWritten) return bad(unusable(told, field));
  const several = numbersIn(text);
  if (several.length > 1) return bad(severalNumbers(value, told, several, field, market));
  if (text.length > longestWritten) return bad(unusable(told, field));

  const bare = bareNumber(text);
  if (/^\+?\d+$/.test(bare) && isPlaceholderPhone(bare)) return bad(placeholder(told, field));
  const meaning = phoneMeaning(bare, market);
  switch (meaning?.as) {
    case undefined:
      return bad(unusable(told, field));
    case 'known':
    case 'range-unknown':
      if (isPlaceholderPhone(meaning.number)) return bad(placeholder(told, field));
      if (meaning.as === 'known' && meaning.number === value) return good(meaning.number);
      if (meaning.as === 'known') return bad(unusable(told, field, value, meaning.number));
      if (meaning.number === value) return rangeUnknown(meaning.number, field);
      // Written otherwise and in no known range: too much to guess.
      return bad(unusable(told, field));
    case 'local':
      if (isPlaceholderPhone(meaning.number)) return bad(placeholder(told, field));
      return bad({
        code: 'phone-local',
        params: {
          value: told,
          reading: meaning.number,
          country: meaning.country,
          elsewhere: meaning.elsewhere,
        },
        severity: 'warning',
        cause: `phone-local:${field}`,
        fix: asText(value, meaning.number),
      });
    case 'elsewhere':
      return bad({
        code: 'phone-elsewhere',
        params: { value: told, readings: meaning.numbers },
        severity: 'warning',
        cause: `phone-elsewhere:${field}`,
      });
  }
}

/** What is read as a number: a number's digits as long as Excel keeps them all, and those of `9.71501234567E+11`. */
function plainDigits(value: CellValue, written: string): string | undefined {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value >= 0 && value < 1e15 ? written : undefined;
  return isScientific(written) ? wholeDigits(written) : written;
}

function numbersIn(text: string): string[] {
  const bySpace = twoBySpace.exec(text);
  if (bySpace !== null) return bySpace.slice(1);
  return severalContacts(text, (part) => bareNumber(part).replace(/\D/g, '').length >= 7);
}

function severalNumbers(
  value: CellValue,
  told: string,
  parts: readonly string[],
  field: FieldId,
  market: string,
): Finding {
  const readings = parts.flatMap((part) => {
    const meaning = phoneMeaning(bareNumber(part), market);
    return meaning?.as === 'known' || meaning?.as === 'local' ? [meaning.number] : [];
  });
  const first = readings.find((number) => !isPlaceholderPhone(number));
  return {
    code: 'contact-several',
    params: { value: told, count: parts.length, ...(first === undefined ? {} : { reading: first }) },
    severity: 'warning',
    cause: `contact-several:${field}:${first === undefined ? 'unreadable' : 'written'}`,
    ...(first === undefined ? {} : { fix: asText(value, first) }),
  };
}

function placeholder(told: string, field: FieldId): Finding {
  return {
    code: 'contact-placeholder',
    params: { value: told },
    severity: 'warning',
    cause: `contact-placeholder:${field}`,
  };
}

function rangeUnknown(number: string, field: FieldId): Reading {
  return {
    value: number,
    finding: {
      code: 'phone-range-unknown',
      params: { value: number },
      severity: 'warning',
      cause: `phone-range-unknown:${field}`,
    },
  };
}

/** Not a number, or one that is written otherwise than `+971501234567`. */
function unusable(told: string, field: FieldId, before?: CellValue, reading?: string): Finding {
  return {
    code: 'phone-unusable',
    params: { value: told, ...(reading === undefined ? {} : { reading }) },
    severity: 'warning',
    cause: `phone-unusable:${field}:${reading === undefined ? 'unreadable' : 'written'}`,
    ...(reading === undefined || before === undefined ? {} : { fix: asText(before, reading) }),
  };
}

function asText(before: CellValue, after: string): NonNullable<Finding['fix']> {
  return { before, after, numberFormat: '@' };
}
