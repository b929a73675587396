import type { CellValue } from '../cell';
import type { ColumnChoices } from './column-map';
import { additionalDataName } from './header-names';
import { nearField } from './near-field';
import { understandHeader } from './understand-header';
import { trimEdges } from '../values/normalise';

/** A header stands within the first rows, under titles and blank lines. */
const rowsLookedAt = 20;

/** What the texts of a row name, as words. */
interface Named {
  readonly sure: ReadonlySet<string>;
  /** What is sure and what is proposed. */
  readonly all: ReadonlySet<string>;
  readonly unknown: readonly string[];
}

/**
 * Finds the header row: the one with the most fields known by name, or by the person's choices. One that names the account ID beats
 * all others, which may be totals above the table. Where no row is sure, it is the one with the most names, proposals among them,
 * two at least: a person must say what they mean.
 *
 * @param top the first rows of the sheet, as displayed
 * @returns its index in `top`; undefined when no row names the account column or two fields
 * @example
 * findHeader([['Noor UAE'], [], ['Account ID', 'Due date'], ['AC-1', 46096]]); //=> 2
 */
export function findHeader(
  top: readonly (readonly CellValue[])[],
  choices: ColumnChoices = {},
): number | undefined {
  const rows = top.slice(0, rowsLookedAt).map((row) => namedIn(textsOf(row), choices));
  return (
    withMost(rows, ({ sure, all }) => (sure.has('accountId') && all.size > 1 ? sure.size : 0)) ??
    withMost(rows, ({ sure }) => (sure.has('accountId') || sure.size > 1 ? sure.size : 0)) ??
    withMost(rows, ({ all, unknown }) => {
      const names = new Set([...all, ...unknown.flatMap((text) => nearField(text) ?? [])]);
      return names.size > 1 ? names.size : 0;
    })
  );
}

/**
 * The first row with two different texts: what may be a header row where no header is known by any name.
 *
 * @example
 * firstRowOfTexts([['Noor UAE'], ['Ref', 'Sum'], ['AC-1', 5]]); //=> 1
 */
export function firstRowOfTexts(top: readonly (readonly CellValue[])[]): number | undefined {
  const found = top.slice(0, rowsLookedAt).findIndex((row) => new Set(textsOf(row)).size > 1);
  return found < 0 ? undefined : found;
}

function textsOf(row: readonly CellValue[]): string[] {
  return row.filter((cell) => typeof cell === 'string').filter((text) => trimEdges(text) !== '');
}

function withMost(rows: readonly Named[], names: (row: Named) => number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [at, row] of rows.entries()) {
    const count = names(row);
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

function namedIn(texts: readonly string[], choices: ColumnChoices): Named {
  const sure = new Set<string>();
  const proposed = new Set<string>();
  const unknown: string[] = [];
  for (const text of texts) {
    const choice = Object.hasOwn(choices, text) ? choices[text] : undefined;
    const meaning = understandHeader(text, undefined);
    // A header that the person leaves out is a header all the same.
    if (choice === 'additional-data') sure.add(text);
    else if (choice !== undefined && choice !== 'ignore') sure.add(choice);
    else if (meaning?.match === 'proposed') proposed.add(meaning.field);
    else if (meaning !== undefined) sure.add(meaning.match === 'full-name' ? meaning.match : meaning.field);
    else if (additionalDataName(text) !== undefined) sure.add(text);
    else unknown.push(text);
  }
  return { sure, all: new Set([...sure, ...proposed]), unknown };
}
