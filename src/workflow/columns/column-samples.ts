import type { ColumnIndex } from '../../accounts/column-index';
import { columnIndex } from '../../accounts/column-index';
import type { SheetPlace } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import { stopIfCancelled } from '../one-at-a-time';

/** Values shown for a column, so that a person recognises it. */
const sampleCount = 3;

/**
 * Reads the first rows as displayed and gives, for a column, its first three values that are not blank.
 * One block is enough: a column whose first rows are all blank shows none.
 */
export async function columnSamples(
  desk: Desk,
  place: SheetPlace,
  signal: AbortSignal,
): Promise<(column: ColumnIndex) => readonly string[]> {
  const top: SheetPlace = { ...place, rowCount: Math.min(place.rowCount, 50) };
  const texts = new Map<ColumnIndex, readonly string[]>();
  const all = place.headers.map((_, at) => columnIndex(at));
  await desk.ports.workbook.readRows(
    top,
    { formats: [], texts: all },
    (block) => {
      stopIfCancelled(signal);
      for (const column of all)
        texts.set(column, [...(texts.get(column) ?? []), ...(block.texts.get(column) ?? [])]);
    },
    signal,
  );
  return (column) => (texts.get(column) ?? []).filter((text) => text.trim() !== '').slice(0, sampleCount);
}
