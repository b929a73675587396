import type { CellValue } from '../cell';
import type { FieldId } from '../fields/fields';
import type { Severity } from '../issue';
import type { Finding } from './reading';

/** The most UTF-16 units a cell can hold (Microsoft: Excel specifications and limits). */
export const cellLimit = 32_767;

/** Excel's error values as `values` gives them. */
const excelErrors: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#GETTING_DATA',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
  '#TYPE!',
  '#GENERAL!',
  '#CIRC!',
]);

/** Whether a cell's value is an Excel error such as #N/A. */
export function isExcelError(value: CellValue): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && excelErrors.has(value);
}

/** Whether a text holds characters that no field can carry: all of C0 and C1 but tab and line ends. */
export function hasControlCharacters(text: string): boolean {
  // A loop, because most texts are short and this runs for nearly every one: half the cost of a regular expression.
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 32 ? unit !== 9 && unit !== 10 && unit !== 13 : unit >= 127 && unit <= 159) return true;
  }
  return false;
}

/**
 * What no kind of field can take: Excel errors, TRUE and FALSE, control characters, texts longer than a cell holds.
 *
 * @returns undefined for a cell that its own kind must judge.
 */
export function spoiltCell(value: CellValue, field: FieldId, severity: Severity): Finding | undefined {
  if (typeof value === 'number') return undefined;
  if (typeof value === 'boolean') return unusable(field, 'boolean', severity);
  if (isExcelError(value))
    return { code: 'excel-error', params: { value }, severity, cause: `excel-error:${field}:${value}` };
  if (value.length > cellLimit) return unusable(field, 'too-long', severity);
  return hasControlCharacters(value) ? unusable(field, 'control-characters', severity) : undefined;
}

/** What is said of a text or truth value that no field, or not this one, can carry. */
export function unusable(
  field: FieldId,
  reason: 'too-long' | 'control-characters' | 'boolean',
  severity: Severity,
): Finding {
  return { code: 'text-unusable', params: { reason }, severity, cause: `text-unusable:${field}:${reason}` };
}
