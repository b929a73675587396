import { compareCivilDates } from '../../accounts/dates/civil-date';
import { rowNumber } from '../../accounts/row-number';
import type { SheetArea, SheetEdit, SheetPlace } from '../../ports/workbook-port';
import { WorkbookProblem } from '../../ports/workbook-problem';
import type { Desk, EditsOfSheet, SheetMemory } from '../desk';
import { outdate, set } from '../desk';
import { renewCheckNotice } from './check-notice';
import type { LiveCheck } from './live-check';
import { oneAtATime } from '../one-at-a-time';
import type { RowStretch, Touched } from './touched-rows';
import { columnsTouched, merged, mostCells, rowsInside, touchedRows } from './touched-rows';

/** Edits that come within so many milliseconds are answered together. */
const pauseMs = 150;
/** More of them than this wait only while other work goes on, and mean a check of the sheet. */
const mostEdits = 200;
/** How often, and after how long, rows are asked for again while Excel calculates. */
const calculatingTries = 20;
const calculatingMs = 500;
/** A sheet that takes longer than this to read is not read through for formulas of which nobody says where they stand. */
const shortReadMs = 1_000;

/** Notices an edit of a checked sheet: it is answered as soon as nothing else goes on, or makes the check old. */
export function noticeEdit(desk: Desk, edit: SheetEdit): void {
  if (edit.by === 'add-in') return;
  const memory = desk.sheets.get(edit.sheetId);
  if (desk.abort === undefined) {
    if (memory === undefined || memory.checked.stale) return;
    if (!isOn(desk)) {
      if (changesVerdicts(touchedRows(memory.checked.place, [edit]))) outdate(desk, memory);
      return;
    }
  }
  const { edits } = waitingOf(desk, edit.sheetId);
  edits.push(edit);
  if (edits.length > mostEdits) edits.splice(0, edits.length, { ...edit, area: undefined });
  desk.edits.wake();
}

/** Notices new results of formulas: their rows are read again, and answered when they are others than before. */
export function noticeCalculation(desk: Desk, sheetId: string, area: SheetArea | undefined): void {
  const memory = desk.sheets.get(sheetId);
  if (desk.abort === undefined && (memory === undefined || memory.checked.stale)) return;
  if (memory !== undefined && area !== undefined && columnsTouched(memory.checked.place, area).length === 0)
    return;
  const { calculated } = waitingOf(desk, sheetId);
  if (calculated.length < mostEdits) calculated.push(area);
  desk.edits.wake();
}

/** Answers what waits, one sheet after another, unless other work goes on: that wakes it at its end. */
export async function answerEdits(desk: Desk): Promise<void> {
  const { edits } = desk;
  if (edits.going || isBusy(desk) || nextSheet(desk) === undefined) return;
  edits.going = true;
  set(desk, { answeringEdits: true });
  try {
    while (!isBusy(desk) && nextSheet(desk) !== undefined) {
      await desk.ports.clock.wait(pauseMs);
      const sheetId = nextSheet(desk);
      const waiting = sheetId === undefined ? undefined : edits.waiting.get(sheetId);
      if (isBusy(desk) || sheetId === undefined || waiting === undefined) continue;
      edits.waiting.delete(sheetId);
      await answer(desk, sheetId, waiting);
    }
  } finally {
    edits.going = false;
    set(desk, { answeringEdits: false });
  }
}

async function answer(desk: Desk, sheetId: string, waiting: EditsOfSheet): Promise<void> {
  const memory = desk.sheets.get(sheetId);
  if (memory === undefined || memory.checked.stale) return;
  const touched = touchedRows(memory.checked.place, [...waiting.quiet, ...waiting.edits]);
  if (touched.kind === 'outdated' || (!isOn(desk) && changesVerdicts(touched))) {
    outdate(desk, memory);
    return;
  }
  if (touched.kind === 'nothing')
    waitingOf(desk, sheetId).quiet.push(...folded([...waiting.quiet, ...waiting.edits]));
  const { live } = memory;
  // Which days lie in the future is said of the day of the check.
  const ofToday = live && compareCivilDates(live.today, desk.ports.clock.today()) === 0;
  const kept = ofToday === true ? live : undefined;
  const results = resultRows(memory.checked.place, live, waiting.calculated);
  if (results === 'unknown') outdate(desk, memory);
  else if (touched.kind === 'all' || (kept === undefined && touched.kind === 'rows'))
    await checkAll(desk, sheetId);
  else if (kept !== undefined) await answerOrFail(desk, memory, kept, { touched, results, waiting });
}

interface ToAnswer {
  readonly touched: Touched;
  readonly results: readonly RowStretch[];
  readonly waiting: EditsOfSheet;
}

async function answerOrFail(
  desk: Desk,
  memory: SheetMemory,
  live: LiveCheck,
  { touched, results, waiting }: ToAnswer,
): Promise<void> {
  const rows =
    touched.kind === 'rows' ? touched : { stretches: [], columns: undefined, marked: [], block: false };
  const stretches = merged([...rows.stretches, ...results]);
  // Where formulas have new results is not told by column.
  const columns = results.length === 0 ? rows.columns : undefined;
  if (stretches.length === 0) return;
  try {
    await answering(desk, async () => {
      if (isOn(desk)) await live.answer({ ...rows, stretches, columns });
      else if (await live.differs(stretches)) outdate(desk, memory);
    });
  } catch (error) {
    const { sheetId } = live.place;
    const code = error instanceof WorkbookProblem ? String(error.code) : String(error);
    if (code === 'calculating' && waiting.tries < calculatingTries) {
      putBack(desk, sheetId, waiting);
      await desk.ports.clock.wait(calculatingMs);
    } else if (code === 'sheet-changed' && isOn(desk)) await checkAll(desk, sheetId);
    else {
      desk.ports.log.note('edit-not-answered', { code });
      const now = desk.sheets.get(sheetId);
      if (now !== undefined) outdate(desk, now);
    }
  }
}

/** Beside what came meanwhile. */
function putBack(desk: Desk, sheetId: string, { edits, quiet, calculated, tries }: EditsOfSheet): void {
  const now = waitingOf(desk, sheetId);
  desk.edits.waiting.set(sheetId, {
    edits: [...edits, ...now.edits],
    quiet: [...quiet, ...now.quiet],
    calculated: [...calculated, ...now.calculated],
    tries: tries + 1,
  });
}

/** Other work that begins meanwhile waits for its end. */
async function answering(desk: Desk, work: () => Promise<void>): Promise<void> {
  const given = work();
  desk.edits.answering = given.catch(() => undefined);
  try {
    await given;
  } finally {
    desk.edits.answering = undefined;
  }
}

/** Check, as the button does it, but without a question: where one would have to be asked, the check is old. */
async function checkAll(desk: Desk, sheetId: string): Promise<void> {
  const before = desk.sheets.get(sheetId);
  if (desk.activeSheetId === sheetId)
    await oneAtATime(desk, async (signal) => {
      desk.mayAsk = false;
      try {
        const { checkSheet } = await import('./check');
        await checkSheet(desk, signal);
        const now = desk.sheets.get(sheetId);
        if (now !== undefined) renewCheckNotice(desk, now.checked);
      } catch (error) {
        if (signal.aborted) throw error;
        desk.ports.log.note('edit-not-answered', { code: String(error) });
      } finally {
        desk.mayAsk = true;
      }
    });
  const after = desk.sheets.get(sheetId);
  if (after !== undefined && after === before) outdate(desk, after);
}

/** Rows whose formulas have new results; `unknown` where finding them would take too long. */
function resultRows(
  place: SheetPlace,
  live: LiveCheck | undefined,
  areas: readonly (SheetArea | undefined)[],
): readonly RowStretch[] | 'unknown' {
  const stretches: RowStretch[] = [];
  let cells = 0;
  let anywhere = false;
  for (const area of areas) {
    const rows = area === undefined ? undefined : rowsInside(place, area);
    anywhere ||= area === undefined;
    if (area === undefined || rows === undefined) continue;
    cells += rows.rowCount * columnsTouched(place, area).length;
    stretches.push(rows);
  }
  if (!anywhere && cells <= mostCells) return cells === 0 ? [] : merged(stretches);
  return live !== undefined && live.took < shortReadMs && place.rowCount > 0 ? [place] : 'unknown';
}

function changesVerdicts(touched: Touched): boolean {
  return touched.kind !== 'nothing';
}

function isOn(desk: Desk): boolean {
  return desk.store.getState().asYouType === 'on';
}

/** Asked anew after each wait. */
function isBusy(desk: Desk): boolean {
  return desk.abort !== undefined;
}

/** The first sheet of which something waits. */
function nextSheet(desk: Desk): string | undefined {
  for (const [sheetId, { edits, calculated }] of desk.edits.waiting)
    if (calculated.length + edits.length > 0) return sheetId;
  return undefined;
}

/** Few enough to be kept: many of them as one around them all. */
function folded(edits: readonly SheetEdit[]): readonly SheetEdit[] {
  if (edits.length <= mostEdits) return edits;
  return (['this-person', 'co-author'] as const).flatMap((who) => {
    const areas = edits.flatMap(({ by, area }) => (by === who && area !== undefined ? [area] : []));
    const [edit] = edits;
    return areas.length === 0 || edit === undefined ? [] : [{ ...edit, by: who, area: around(areas) }];
  });
}

function around(areas: readonly SheetArea[]): SheetArea {
  const [firstRow, firstColumn] = [least(areas, 'firstRow'), least(areas, 'firstColumn')];
  const endRow = Math.max(...areas.map((area) => area.firstRow + area.rowCount));
  const endColumn = Math.max(...areas.map((area) => area.firstColumn + area.columnCount));
  return {
    firstRow: rowNumber(firstRow),
    rowCount: endRow - firstRow,
    firstColumn,
    columnCount: endColumn - firstColumn,
  };
}

function least(areas: readonly SheetArea[], of: 'firstRow' | 'firstColumn'): number {
  return Math.min(...areas.map((area) => area[of]));
}

function waitingOf(desk: Desk, sheetId: string): EditsOfSheet {
  const waiting = desk.edits.waiting.get(sheetId) ?? { edits: [], quiet: [], calculated: [], tries: 0 };
  desk.edits.waiting.set(sheetId, waiting);
  return waiting;
}
