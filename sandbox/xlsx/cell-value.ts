import type { CellValue as FileValue } from 'exceljs';
import { isErrorValue } from '../workbook-model/number-format';
import type { CellValue } from '../workbook-model/types';

export interface ReadCell {
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly link?: string;
}

/**
 * What a cell holds, from what exceljs made of it.
 * @param date1904 the date system exceljs took for the file: it turned serials into dates with it, this turns them back
 */
export function readValue(value: FileValue, date1904: boolean): ReadCell {
  if (value === null || value === undefined) return { value: '' };
  if (value instanceof Date) return { value: serialOf(value, date1904) };
  if (typeof value !== 'object') return { value };
  if ('richText' in value) return { value: value.richText.map((it) => it.text).join('') };
  if ('error' in value) return { value: value.error };
  if ('hyperlink' in value) return { value: textOf(value.text), link: value.hyperlink };
  if ('formula' in value || 'sharedFormula' in value) {
    const result = readValue(value.result ?? null, date1904).value;
    return 'formula' in value && value.formula
      ? { value: result, formula: `=${value.formula}` }
      : { value: result };
  }
  return { value: '' };
}

function serialOf(date: Date, date1904: boolean): number {
  return 25_569 + date.getTime() / 86_400_000 - (date1904 ? 1462 : 0);
}

/** A link's text may be rich text, which exceljs's types do not tell. */
function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  const rich = (text as { richText?: { text: string }[] } | null)?.richText ?? [];
  return rich.map((it) => it.text).join('');
}

/** What exceljs writes for a value, and a formula with its last result. Dates are written as their serial numbers. */
export function writeValue(
  value: CellValue,
  formula: string | undefined,
  link: string | undefined,
): FileValue {
  const plain = value === '' ? null : isErrorValue(value) ? { error: value as '#N/A' } : value;
  if (formula !== undefined) {
    const text = formula.replace(/^=/, '');
    return plain === null ? { formula: text } : { formula: text, result: plain };
  }
  if (link !== undefined && typeof value === 'string') return { text: value, hyperlink: link };
  return plain;
}
