import type { CellValue } from '../cell';
import { additionalDataName } from './header-names';
import { understandHeader } from './understand-header';

/** A header stands within the first rows, under titles and blank lines. */
const rowsLookedAt = 20;

/**
 * Finds the header row: the one with the most fields known by name.
 *
 * @param top the first rows of the sheet, as displayed
 * @returns its index in `top`; undefined when no row names the account column or two known fields.
 * @example
 * findHeader([['Noor UAE'], [], ['Account ID', 'Due date'], ['AC-1', 46096]]); //=> 2
 */
export function findHeader(top: readonly (readonly CellValue[])[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  top.slice(0, rowsLookedAt).forEach((row, index) => {
    const known = new Set<string>();
    for (const cell of row) {
      if (typeof cell !== 'string' || cell === '') continue;
      const name = nameOf(cell);
      if (name !== undefined) known.add(name);
    }
    if (known.size > most && (known.size >= 2 || known.has('accountId'))) {
      best = index;
      most = known.size;
    }
  });
  return best;
}

/** What a header names for sure, as a word; a proposal names nothing yet. */
function nameOf(header: string): string | undefined {
  const meaning = understandHeader(header, undefined);
  if (meaning === undefined || meaning.match === 'proposed') return additionalDataName(header);
  return meaning.match === 'full-name' ? meaning.match : meaning.field;
}
