import type { Recheck } from '../../accounts/check/check-sheet';
import type { RowNumber } from '../../accounts/row-number';
import { rowNumber } from '../../accounts/row-number';
import { issuesText } from '../../messages/issues-text';
import type { ReadCells } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import { remember } from '../desk';
import { renewCheckNotice } from './check-notice';
import type { LiveCheck, RowsToAnswer } from './live-check';
import type { LiveSheet } from './live-sheet';
import { wantsOf } from './read-sheet';
import { pendingRow } from './pending-row';
import { judgeRow } from './ready-rows';
import { refreshSelection } from './selection';
import { breather } from '../slices';
import type { CheckedSheet } from '../state';
import type { RowStretch } from './touched-rows';

/** What keeps a sheet up with edits from now on. */
export function liveCheckOf(desk: Desk, live: LiveSheet): LiveCheck {
  const { place, context, took } = live;
  return {
    place,
    today: context.today,
    cellAt: (row, column) => live.rows.rowOf(row).values[0]?.[column] ?? '',
    took,
    answer: (rows) => answerRows(desk, live, rows),
    differs: async (stretches) => {
      const ours = new Set<number>(Object.values(place.statusColumns));
      const blocks = await readAgain(desk, live, { stretches, columns: undefined });
      return live.rows.replace(blocks, (column) => !ours.has(column)).length > 0;
    },
  };
}

async function answerRows(desk: Desk, live: LiveSheet, rows: RowsToAnswer): Promise<void> {
  const { workbook } = desk.ports;
  const blocks = await readAgain(desk, live, rows);
  const edited = live.rows.replace(blocks, (column) => column !== live.place.statusColumns.issues);
  const changed = edited.length === 0 ? [] : await recheck(desk, live, edited);
  const touched = new Set([...changed, ...rows.marked.flatMap(rowsOf)]);
  await workbook.markRows(live.place, issuesTexts(desk, live, touched));
  if (rows.block) await workbook.restoreColours(live.place);
  if (edited.length === 0) return;
  await judge(desk, live, new Set([...edited, ...changed]));
  await refreshSelection(desk);
}

async function readAgain(
  desk: Desk,
  { place, context }: LiveSheet,
  { stretches, columns }: Pick<RowsToAnswer, 'stretches' | 'columns'>,
): Promise<readonly ReadCells[]> {
  const blocks: ReadCells[] = [];
  const wants = wantsOf(context, place);
  for (const { firstRow, rowCount } of stretches)
    blocks.push(
      ...(await desk.ports.workbook.readArea(
        place,
        { firstRow: rowNumber(firstRow), rowCount },
        wants,
        columns,
      )),
    );
  return blocks;
}

/** Checks rows anew and shows what came of it, before anything is written: a write may have to wait. */
async function recheck(
  desk: Desk,
  live: LiveSheet,
  edited: readonly RowNumber[],
): Promise<readonly RowNumber[]> {
  const breathe = breather(desk.ports.clock);
  const steps = live.check.recheckInSteps(live.rows.blocksOf(edited));
  let step: IteratorResult<void, Recheck> = steps.next();
  while (step.done !== true) {
    await breathe();
    step = steps.next();
  }
  const { result, changed } = step.value;
  show(desk, live, { result });
  return changed;
}

/** Says anew which rows Submit would send. It takes longer than checking them, so it comes after the marks. */
async function judge(desk: Desk, live: LiveSheet, rows: Iterable<RowNumber>): Promise<void> {
  const result = desk.sheets.get(live.place.sheetId)?.checked.result;
  const breathe = breather(desk.ports.clock);
  for (const row of rows) {
    const ready = result?.stateOf(row) === 'ready';
    const block = live.rows.rowOf(row);
    const judged = ready ? judgeRow(live.judgedBy, block, 0) : undefined;
    live.ready.put(row, judged, ready ? undefined : pendingRow(live.judgedBy, block, 0));
    live.held?.put(row, judged);
    await breathe();
  }
  live.ready.settle();
  show(desk, live, live.ready.figures());
  const checked = desk.sheets.get(live.place.sheetId)?.checked;
  if (checked !== undefined) renewCheckNotice(desk, checked);
  if (live.held !== undefined) show(desk, live, { againstCommand: await live.held.found() });
}

function show(desk: Desk, live: LiveSheet, part: Partial<CheckedSheet>): void {
  const memory = desk.sheets.get(live.place.sheetId);
  if (memory?.live === undefined || memory.checked.place !== live.place) return;
  const checked = { ...memory.checked, ...part };
  remember(desk, live.place, { ...memory, sendable: live.ready.sendable, checked });
}

function issuesTexts(
  desk: Desk,
  { place, language }: LiveSheet,
  rows: ReadonlySet<RowNumber>,
): ReadonlyMap<RowNumber, string> {
  const issues = desk.sheets.get(place.sheetId)?.checked.result.issues;
  const headerOf = (column: number) => place.headers[column] ?? '';
  return new Map(
    Array.from(rows, (row) => [row, issuesText(language, issues?.get(row) ?? [], headerOf)] as const),
  );
}

function rowsOf({ firstRow, rowCount }: RowStretch): RowNumber[] {
  return Array.from({ length: rowCount }, (_, index) => rowNumber(firstRow + index));
}
