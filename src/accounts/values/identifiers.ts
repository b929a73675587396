import type { CellValue } from '../cell';
import type { FieldId } from '../fields/fields';
import type { Fix } from '../issue';
import { lookAlike } from './look-alikes';
import { shortened, trimEdges } from './normalise';
import type { CellFacts, Reading } from './reading';
import { bad, good } from './reading';
import { cellLimit, hasControlCharacters, spoiltCell, unusable } from './spoilt-cells';
import { isScientific, wholeDigits } from './whole-digits';

/** Excel keeps 15 significant digits (Microsoft: Excel specifications and limits). */
const firstNumberThatLost = 1e15;

/** Tabs and ends of lines, of Unicode too. */
const lineSign = /[\t\n\r\u2028\u2029]/;
const space = 32;
const hash = 35;
const plus = 43;
const tilde = 126;

/**
 * Reads a cell as an identifier. An identifier is text: a number in its place is an error even while no digit is lost, unless
 * its number format shows zeros or dashes, for then what is shown is what is meant.
 *
 * @example
 * readIdentifier({ value: 784199012345676, format: 'General', text: '7.84E+14' }, 'idNumber').finding?.fix?.after;
 * //=> '784199012345676'
 * readIdentifier({ value: 123, format: '00000', text: '00123' }, 'accountId').value; //=> '00123'
 */
export function readIdentifier({ value, text }: CellFacts, field: FieldId): Reading {
  if (typeof value === 'number') return readNumber(value, text, field);
  const trimmed = typeof value === 'string' ? trimEdges(value) : '';
  // An edge of line ends and byte order marks is an edge, not an unusable text.
  const spoilt = spoiltCell(
    typeof value === 'string' && !hasControlCharacters(trimmed) ? trimmed : value,
    field,
    'error',
  );
  if (spoilt !== undefined) return bad(spoilt);
  // An address may have lines; two lines in an identifier are two of them, or one that a file broke.
  if (lineSign.test(trimmed)) return bad(unusable(field, 'control-characters', 'error'));
  if (isScientific(trimmed)) {
    const digits = wholeDigits(trimmed);
    return numberFinding(shortened(trimmed), field, digits === undefined ? undefined : asText(value, digits));
  }
  const plain = lookAlike(trimmed);
  if (plain !== undefined)
    return bad({
      code: 'identifier-look-alikes',
      params: { value: shortened(trimmed), reading: shortened(trimEdges(plain)) },
      severity: 'error',
      cause: `identifier-look-alikes:${field}`,
      fix: asText(value, trimEdges(plain)),
    });
  if (trimmed.includes('\ufffd'))
    return bad({
      code: 'text-misread',
      params: { value: shortened(trimmed) },
      severity: 'error',
      cause: `text-misread:${field}:lost`,
    });
  if (trimmed === value) return good(trimmed);
  return bad({
    code: 'identifier-edges',
    params: { value: shortened(String(value)) },
    severity: 'error',
    cause: `identifier-edges:${field}`,
    fix: asText(value, trimmed),
  });
}

/**
 * Whether a text is an identifier with nothing to be said of it: printable ASCII with nothing at its edges, no error value,
 * no sign of `7.84E+14`. False says nothing; the reader decides.
 */
export function isPlainIdentifier(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > cellLimit) return false;
  if (text.charCodeAt(0) === hash || text.charCodeAt(0) === space || text.charCodeAt(length - 1) === space)
    return false;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < space || unit > tilde || unit === plus) return false;
  }
  return true;
}

/** What an identifier cell means as text, right or wrong: what a key is made of. */
export function identifierText(value: CellValue, text: string | undefined): string {
  if (typeof value === 'string') return trimEdges(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return shownAsMeant(value, text) ?? String(value);
}

function readNumber(value: number, text: string | undefined, field: FieldId): Reading {
  const shown = shownAsMeant(value, text);
  if (shown !== undefined) return good(shown);
  const digits = String(value);
  const intact =
    Number.isInteger(value) && value >= 0 && value < firstNumberThatLost && showsItself(digits, text);
  return numberFinding(
    intact || text === undefined ? digits : shortened(text),
    field,
    intact ? asText(value, digits) : undefined,
  );
}

function numberFinding(value: string, field: FieldId, fix: Fix | undefined): Reading {
  const intact = fix !== undefined;
  return bad({
    code: 'identifier-number',
    params: { value, intact },
    severity: 'error',
    cause: `identifier-number:${field}:${intact ? 'intact' : 'lost'}`,
    ...(intact ? { fix } : {}),
  });
}

/** `00123` or `784-1990-1234567-6`, shown by a number format that adds zeros in front or signs between: sent as shown. */
export function shownAsMeant(value: number, text: string | undefined): string | undefined {
  // A column of numbers mostly shows them as they are: then nothing has to be made out, which costs a microsecond.
  if (text === undefined || text === String(value)) return undefined;
  if (!Number.isInteger(value) || value < 0 || value >= firstNumberThatLost) return undefined;
  const shown = trimEdges(text);
  const digits = shown.replace(/[- /]/g, '');
  if (!/^\d+$/.test(digits) || Number(digits) !== value) return undefined;
  return digits.length > String(value).length || digits.length < shown.length ? shown : undefined;
}

/** Whether the cell shows the number it holds: plain, grouped, with zero decimals, or scientific; a date does not. */
function showsItself(digits: string, text: string | undefined): boolean {
  if (text === undefined || text === '' || text === digits) return true;
  const shown = trimEdges(text);
  return (
    shown.replace(/[,\s'\u066c]/g, '').replace(/[.\u066b]0+$/, '') === digits ||
    /^\d(?:\.\d+)?E\+\d+$/i.test(shown)
  );
}

function asText(before: CellValue, after: string): Fix {
  return { before, after, numberFormat: '@' };
}
