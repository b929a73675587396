import type { RowBlock } from '../accounts/cell';
import { rowNumber } from '../accounts/row-number';
import type { ClockPort } from '../ports/clock-port';

/** Rows checked between two looks at the clock: 1 ms of work at 35 columns, and ten times that in a pane just opened. */
const sliceRows = 250;

/** The longest stretch our script may hold the page is 50 ms (docs/speed.md); this leaves room for one slice and for clearing up. */
const stretchMs = 15;

/** Cuts a block into slices that share its arrays' contents. */
export function* slices(block: RowBlock): Generator<RowBlock> {
  for (let start = 0; start < block.values.length; start += sliceRows) {
    const end = Math.min(start + sliceRows, block.values.length);
    const cut = (columns: RowBlock['texts']) =>
      new Map([...columns].map(([column, texts]) => [column, texts.slice(start, end)] as const));
    yield {
      firstRow: rowNumber(block.firstRow + start),
      values: block.values.slice(start, end),
      formats: cut(block.formats),
      texts: cut(block.texts),
    };
  }
}

/** Gives a function that lets the page breathe whenever the current stretch has lasted long enough. */
export function breather(clock: ClockPort): () => Promise<void> {
  let since = clock.ticks();
  return async () => {
    if (clock.ticks() - since < stretchMs) return;
    await clock.breathe();
    since = clock.ticks();
  };
}
