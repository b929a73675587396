import { fixesOf } from '../accounts/fixes';
import type { CellChange } from '../ports/workbook-port';
import { displayFix } from './display-fix';
import { checkSheet } from './check';
import type { Desk } from './desk';
import { activeMemory, ask, progress, remember, tell } from './desk';
import type { FixPreview } from './state';

/** Examples shown in a preview; the count says how many there are. */
const previewExamples = 50;

/** Shows before and after of one group's fixes, or of all, and applies them when the person says so; then checks again. */
export async function fixAll(desk: Desk, cause: string | undefined, signal: AbortSignal): Promise<void> {
  const memory = activeMemory(desk);
  if (memory === undefined) return;
  const { place, result } = memory.checked;
  const fixes = fixesOf(result, cause);
  if (fixes.length === 0) {
    tell(desk, 'info', { key: 'fixes.none', params: {} });
    return;
  }
  const { dateSystem } = await desk.ports.workbook.facts();
  const examples = fixes.slice(0, previewExamples).map(({ row, column, fix }): FixPreview => ({
    row,
    header: place.headers[column] ?? '',
    before: fix.before,
    after: displayFix(fix, dateSystem),
  }));
  const answer = await ask(desk, { kind: 'preview-fixes', cause, count: fixes.length, examples });
  if (answer.kind !== 'apply-fixes') return;
  progress(desk, 'fixing', 0, fixes.length);
  const changes = fixes.map(({ row, column, fix }): CellChange => ({
    row,
    column,
    expected: fix.before,
    value: fix.after,
    numberFormat: fix.numberFormat,
  }));
  const { restores, skipped } = await desk.ports.workbook.changeCells(place, changes);
  remember(desk, place, {
    ...memory,
    restores: restores.length > 0 ? [restores, ...memory.restores] : memory.restores,
  });
  await checkSheet(desk, signal);
  tell(desk, skipped.length > 0 ? 'warning' : 'success', {
    key: 'fixes.applied',
    params: { count: restores.length, skipped: skipped.length },
  });
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
