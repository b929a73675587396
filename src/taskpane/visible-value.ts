import type { CellValue } from '../accounts/cell';

/**
 * A cell's value so that a person sees what differs: blanks at the edges show as ␣.
 *
 * @param blank - what to show for an empty cell
 * @example
 * visibleValue(' AC-1', '(blank)'); //=> '␣AC-1'
 */
export function visibleValue(value: CellValue, blank: string): string {
  if (value === '') return blank;
  if (typeof value !== 'string')
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return value.replace(/^[\s\u200b-\u200f\ufeff]+|[\s\u200b-\u200f\ufeff]+$/g, (edge) =>
    '␣'.repeat(edge.length),
  );
}
