import type { CellFacts, CellReader, Reading } from './reading';

/** Mistakes repeat: `UAE` stands in a thousand rows. More different texts than this in one column and nothing is gained. */
const remembered = 4_000;

/**
 * A reader that remembers what it said of a text. Text alone: what a number means can depend on its number format.
 * Equal mistakes so share one finding.
 */
export function rememberedReader<Value>(read: CellReader<Value>): CellReader<Value> {
  const known = new Map<string, Reading<Value>>();
  return (cell: CellFacts) => {
    if (typeof cell.value !== 'string') return read(cell);
    const before = known.get(cell.value);
    if (before !== undefined) return before;
    const reading = read(cell);
    if (known.size < remembered) known.set(cell.value, reading);
    return reading;
  };
}
