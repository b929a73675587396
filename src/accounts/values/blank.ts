import type { CellValue } from '../cell';
import { trimEdges } from './normalise';

/** Whether a cell says nothing: empty, or only blanks and invisible marks. Rows may be shorter than the sheet is wide. */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === '' || value === undefined) return true;
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  return !(first > 32 && first < 127) && trimEdges(value) === '';
}
