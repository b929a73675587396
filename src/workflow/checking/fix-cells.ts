import type { ColumnIndex } from '../../accounts/column-index';
import type { CellFix } from '../../accounts/fixes';
import { fixedCells, fixesAt, fixesOf } from '../../accounts/fixes';
import type { RowNumber } from '../../accounts/row-number';
import type { CellChange, LeftAlone } from '../../ports/workbook-port';
import { checkSheet } from './check';
import type { Desk, SheetMemory } from '../desk';
import { activeMemory, ask, progress, remember, tell } from '../desk';
import { fixExamples } from './fix-examples';
import type { LeftAloneCells } from '../question';

/** Cells named of those that are left alone; the count says how many there are. */
const mostNamed = 20;

/** Shows before and after of one group's fixes, or of all, and applies them when the person says so; then checks again. */
export async function fixAll(desk: Desk, cause: string | undefined, signal: AbortSignal): Promise<void> {
  const memory = activeMemory(desk);
  if (memory !== undefined) await makeFixes(desk, memory, fixesOf(memory.checked.result, cause), signal);
}

/** The same for one cell's issue and what must go with it, whatever else has the same cause. */
export async function fixCell(
  desk: Desk,
  cell: { readonly row: RowNumber; readonly column: ColumnIndex },
  cause: string,
  signal: AbortSignal,
): Promise<void> {
  const memory = activeMemory(desk);
  if (memory === undefined) return;
  await makeFixes(desk, memory, fixesAt(memory.checked.result, cell, cause), signal);
}

/** {@link previewAndFix}, a check of what came of it, and a sentence that says how many were fixed; or that there are none. */
export async function makeFixes(
  desk: Desk,
  memory: SheetMemory,
  fixes: readonly CellFix[],
  signal: AbortSignal,
): Promise<void> {
  if (fixes.length === 0) {
    tell(desk, 'info', { key: 'fixes.none', params: {} });
    return;
  }
  const made = await previewAndFix(desk, memory, fixes);
  if (made === undefined) return;
  await checkSheet(desk, signal);
  tell(desk, made.skipped > 0 ? 'warning' : 'success', {
    key: 'fixes.applied',
    params: { count: made.changed, skipped: made.skipped },
  });
}

/**
 * Shows fixes before and after, names the cells that are left alone, and makes the fixes when the person says so; *Undo fixes*
 * takes them back. The sheet is to be checked again afterwards.
 * @returns how many cells were changed and left alone; undefined when nothing was to be changed, or the person would rather not
 */
export async function previewAndFix(
  desk: Desk,
  memory: SheetMemory,
  fixes: readonly CellFix[],
): Promise<{ readonly changed: number; readonly skipped: number } | undefined> {
  const { workbook } = desk.ports;
  const { place, columnMap } = memory.checked;
  const { dateSystem } = await workbook.facts();
  const wanted = inSteps(fixes);
  const all = wanted.flatMap(({ changes }) => changes);
  const alone = await workbook.untouchable(place, all);
  // What a fix changes beyond its own cell goes with it or not at all.
  const stopped = new Set(alone.map(({ change }) => change.step));
  const possible = wanted.filter(({ step }) => !stopped.has(step));
  const changes = possible.flatMap((one) => one.changes);
  const answer = await ask(desk, {
    kind: 'preview-fixes',
    count: changes.length,
    examples: fixExamples(
      possible.map(({ fix }) => fix),
      place.headers,
      columnMap,
      dateSystem,
    ),
    leftAlone: leftAloneCells(alone, place.headers),
  });
  if (answer.kind !== 'apply-fixes' || changes.length === 0) return undefined;
  progress(desk, 'fixing', 0, changes.length);
  const keys = (['accountId', 'subAccountId'] as const).flatMap(
    (field) => columnMap.byField.get(field) ?? [],
  );
  const { restores, skipped } = await workbook.changeCells(place, changes, keys);
  remember(desk, place, {
    ...memory,
    restores: restores.length > 0 ? [restores, ...memory.restores] : memory.restores,
  });
  return {
    changed: restores.length,
    skipped: all.length - changes.length + skipped.length,
  };
}

/** The changes of each fix; those that go together are of one step. */
function inSteps(
  fixes: readonly CellFix[],
): { readonly fix: CellFix; readonly step: number; readonly changes: readonly CellChange[] }[] {
  const steps = new Map<string, number>();
  return fixes.map((fix, at) => {
    const { together } = fix.fix;
    const step = together === undefined ? at : (steps.get(together) ?? at);
    if (together !== undefined) steps.set(together, step);
    const changes = fixedCells(fix).map(({ row, column, before, after, numberFormat }) => ({
      row,
      column,
      expected: before,
      value: after,
      numberFormat,
      step,
    }));
    return { fix, step, changes };
  });
}

function leftAloneCells(alone: readonly LeftAlone[], headers: readonly string[]): LeftAloneCells[] {
  return (['formula', 'changed-since'] as const).flatMap((why) => {
    const changes = alone.filter((one) => one.why === why).map(({ change }) => change);
    const cells = changes
      .slice(0, mostNamed)
      .map(({ row, column }) => ({ row, header: headers[column] ?? '' }));
    return changes.length === 0 ? [] : [{ why, count: changes.length, cells }];
  });
}

/** Puts the contents from before the last fix back, but for cells the person changed since; then checks again. */
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
