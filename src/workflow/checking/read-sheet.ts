import type { CheckContext } from '../../accounts/check/check-context';
import { readWants } from '../../accounts/check/check-context';
import type { CheckResult } from '../../accounts/check/check-result';
import type { SheetCheck } from '../../accounts/check/check-sheet';
import { startCheck } from '../../accounts/check/check-sheet';
import type { RowBlock } from '../../accounts/cell';
import type { ColumnIndex } from '../../accounts/column-index';
import type { SheetPlace } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import { stopIfCancelled } from '../one-at-a-time';
import { breather, slices } from '../slices';

/** A sheet as it was read and what the checks say of it. */
export interface ReadSheet {
  readonly blocks: readonly RowBlock[];
  readonly result: CheckResult;
  /** Keeps the result up with edits. */
  readonly check: SheetCheck;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/**
 * Reads all rows and checks them on the way, in slices short enough that the pane stays alive.
 * @param onRows called with the rows read so far.
 */
export async function readSheet(
  desk: Desk,
  place: SheetPlace,
  context: CheckContext,
  signal: AbortSignal,
  onRows: (done: number) => void,
): Promise<ReadSheet> {
  const { clock } = desk.ports;
  const began = clock.ticks();
  const breathe = breather(clock);
  const check = startCheck(context);
  const blocks: RowBlock[] = [];
  let rows = 0;
  await desk.ports.workbook.readRows(
    place,
    wantsOf(context, place),
    async (block) => {
      blocks.push(block);
      for (const slice of slices(block)) {
        stopIfCancelled(signal);
        // Before each: taking in a block has held the page for a while already.
        await breathe();
        check.add(slice);
      }
      rows += block.values.length;
      onRows(rows);
    },
    signal,
  );
  stopIfCancelled(signal);
  const steps = check.finishInSteps();
  let step = steps.next();
  while (step.done !== true) {
    await breathe();
    stopIfCancelled(signal);
    step = steps.next();
  }
  return { blocks, result: step.value, check, took: clock.ticks() - began };
}

/** What must be read of the data's columns beside their values. */
export function wantsOf(
  context: CheckContext,
  place: SheetPlace,
): { readonly formats: ColumnIndex[]; readonly texts: ColumnIndex[] } {
  const ours = new Set<number>(Object.values(place.statusColumns));
  const { formats, texts } = readWants(context.columnMap, place.firstFormats);
  return {
    formats: formats.filter((column) => !ours.has(column)),
    texts: texts.filter((column) => !ours.has(column)),
  };
}
