import type { CellValue } from '../cell';
import type { FieldId } from '../fields/fields';
import { shownAsMeant } from './identifiers';
import { shortened, trimEdges } from './normalise';
import type { CellFacts, Finding, Reading } from './reading';
import { bad, good } from './reading';
import { cellLimit, isExcelError, spoiltCell } from './spoilt-cells';
import { misread } from './wrong-encoding';

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const questionMark = 63;
const tilde = 126;

/**
 * Reads free text, in any script. Blanks at its edges carry no meaning and are not sent. Text that was read in a wrong
 * encoding is nobody's name, and stops its row.
 *
 * @example
 * readText({ value: 'Ù…Ø±ÙŠÙ…', format: '@', text: undefined }, 'firstName').finding?.fix?.after; //=> 'مريم'
 */
export function readText({ value }: CellFacts, field: FieldId): Reading {
  // Bytes of a wrong encoding can be control characters: this comes first, or they would be said to be unusable.
  if (typeof value === 'string' && value.length <= cellLimit && !isExcelError(value)) {
    const garbled = misread(value, field !== 'additionalData');
    if (garbled !== undefined) return bad(misreadFinding(value, garbled.reading, field));
  }
  const spoilt = spoiltCell(value, field, 'error');
  return spoilt === undefined ? good(textOf(value)) : bad(spoilt);
}

/**
 * Reads a postal code: free text, but a number that its format shows with zeros or dashes is sent as it is shown.
 *
 * @example
 * readPostalCode({ value: 123, format: '00000', text: '00123' }, 'address1Zip').value; //=> '00123'
 */
export function readPostalCode(cell: CellFacts, field: FieldId): Reading {
  const shown = typeof cell.value === 'number' ? shownAsMeant(cell.value, cell.text) : undefined;
  return shown === undefined ? readText(cell, field) : good(shown);
}

/**
 * Whether a text has nothing to be said of it: ASCII and Arabic alone, without question marks or an error's sign. False
 * says nothing; the reader decides.
 */
export function isPlainText(text: string): boolean {
  const { length } = text;
  const first = text.charCodeAt(0);
  if (length > cellLimit || first === hash || !(first > space)) return false;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= space && unit <= tilde) {
      if (unit === questionMark) return false;
      // Arabic letters, vowel marks and digits. Further letters, of Persian and Urdu, are also what garbled text is made of.
    } else if (!(unit >= 0x620 && unit <= 0x669) && !isLineSign(unit)) return false;
  }
  return true;
}

/** Reads a column that is sent along under its own name: what the cell shows, since nothing is known of its kind. */
export function readAdditional({ value, text }: CellFacts, field: FieldId): Reading {
  if (typeof value !== 'string')
    return good(text === undefined || text === '' ? textOf(value) : trimEdges(text));
  return readText({ value, format: '', text }, field);
}

/** A number to 15 significant digits, as Excel itself shows it: what 0.1 + 0.2 leaves beyond them is nobody's text. */
function textOf(value: CellValue): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : trimEdges(String(value));
}

function isLineSign(unit: number): boolean {
  return unit === tab || unit === lineFeed || unit === carriageReturn;
}

function misreadFinding(value: string, reading: string | undefined, field: FieldId): Finding {
  const meant = reading === undefined ? undefined : trimEdges(reading);
  return {
    code: 'text-misread',
    params: {
      value: shortened(trimEdges(value)),
      ...(meant === undefined ? {} : { reading: shortened(meant) }),
    },
    severity: 'error',
    cause: `text-misread:${field}:${meant === undefined ? 'lost' : 'readable'}`,
    ...(meant === undefined ? {} : { fix: { before: value, after: meant, numberFormat: '@' } }),
  };
}
