import type { CellFix } from '../../accounts/fixes';
import { fixedCells, fixesOf } from '../../accounts/fixes';
import type { CellChange } from '../../ports/workbook-port';
import { checkSheet } from './check';
import type { Desk, SheetMemory } from '../desk';
import { activeMemory, ask, progress, remember, tell } from '../desk';
import { fixExamples } from './fix-examples';

/** Shows before and after of one group's fixes, or of all, and applies them when the person says so; then checks again. */
export async function fixAll(desk: Desk, cause: string | undefined, signal: AbortSignal): Promise<void> {
  const memory = activeMemory(desk);
  if (memory === undefined) return;
  const fixes = fixesOf(memory.checked.result, cause);
  if (fixes.length === 0) {
    tell(desk, 'info', { key: 'fixes.none', params: {} });
    return;
  }
  const made = await previewAndFix(desk, memory, fixes, cause);
  if (made === undefined) return;
  await checkSheet(desk, signal);
  tell(desk, made.skipped > 0 ? 'warning' : 'success', {
    key: 'fixes.applied',
    params: { count: made.changed, skipped: made.skipped },
  });
}

/**
 * Shows fixes before and after, and makes them when the person says so; *Undo fixes* takes them back. The sheet is to be
 * checked again afterwards.
 * @returns how many cells were changed and left alone; undefined when the person would rather not
 */
export async function previewAndFix(
  desk: Desk,
  memory: SheetMemory,
  fixes: readonly CellFix[],
  cause: string | undefined,
): Promise<{ readonly changed: number; readonly skipped: number } | undefined> {
  const { place, columnMap } = memory.checked;
  const { dateSystem } = await desk.ports.workbook.facts();
  // What a fix changes beyond its own cell goes with it or not at all.
  const cells = fixes.flatMap((fix, step) => fixedCells(fix).map((cell) => ({ ...cell, step })));
  const examples = fixExamples(fixes, place.headers, columnMap, dateSystem);
  const answer = await ask(desk, { kind: 'preview-fixes', cause, count: cells.length, examples });
  if (answer.kind !== 'apply-fixes') return undefined;
  progress(desk, 'fixing', 0, cells.length);
  const changes = cells.map(({ row, column, before, after, numberFormat, step }): CellChange => ({
    row,
    column,
    expected: before,
    value: after,
    numberFormat,
    step,
  }));
  const { restores, skipped } = await desk.ports.workbook.changeCells(place, changes);
  remember(desk, place, {
    ...memory,
    restores: restores.length > 0 ? [restores, ...memory.restores] : memory.restores,
  });
  return { changed: restores.length, skipped: skipped.length };
}

/** Puts the contents from before the last *Fix all* back, but for cells the person changed since; then checks again. */
export async function undoFixes(desk: Desk, signal: AbortSignal): Promise<void> {
  const memory = activeMemory(desk);
  const [last, ...earlier] = memory?.restores ?? [];
  if (memory === undefined || last === undefined) return;
  progress(desk, 'fixing', 0, last.length);
  const { restores, skipped } = await desk.ports.workbook.changeCells(memory.checked.place, last);
  remember(desk, memory.checked.place, { ...memory, restores: earlier });
  await checkSheet(desk, signal);
  tell(desk, skipped.length > 0 ? 'warning' : 'success', {
    key: 'fixes.undone',
    params: { count: restores.length, kept: skipped.length },
  });
}
