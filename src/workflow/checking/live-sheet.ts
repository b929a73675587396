import type { CheckContext } from '../../accounts/check/check-context';
import type { SheetCheck } from '../../accounts/check/check-sheet';
import type { Language } from '../../messages/message';
import type { SheetPlace } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import type { HeldRows } from './held-rows';
import { heldRows } from './held-rows';
import { KeptRows } from './kept-rows';
import type { Session } from '../../ports/command-port';
import type { ReadSheet } from './read-sheet';
import type { JudgedBy, KnownRows, ReadyRows } from './ready-rows';
import { ReadyTally } from './ready-tally';
import { sheetLanguage } from '../sheet-language';
import { breather } from '../slices';

/** What keeps a checked sheet up with edits. */
export interface LiveSheet {
  readonly place: SheetPlace;
  readonly context: CheckContext;
  readonly check: SheetCheck;
  readonly rows: KeptRows;
  readonly ready: ReadyTally;
  /** What the ready rows are held against; undefined where Command was never read here. */
  readonly held: HeldRows | undefined;
  readonly judgedBy: JudgedBy;
  /** The language in which its Issues column is written. */
  readonly language: Language;
  /** How long reading and checking all of it took, in milliseconds. */
  readonly took: number;
}

/** A sheet that was checked a moment ago. */
interface Checked {
  readonly place: SheetPlace;
  readonly context: CheckContext;
  readonly read: ReadSheet;
  readonly ready: ReadyRows;
  readonly known: KnownRows;
  readonly session: Session;
}

/** So many sheets are kept up with edits; of the others an edit makes the check old. */
const liveSheets = 2;

/** Keeps a sheet that was checked a moment ago ready for edits, and lets go of those that were checked before the last. */
export async function liveSheet(desk: Desk, fresh: Checked): Promise<LiveSheet> {
  const { place, context, read, known, session } = fresh;
  const { settings } = desk.store.getState();
  const language = sheetLanguage(desk);
  const breathe = breather(desk.ports.clock);
  const rows = new KeptRows(place.firstRow);
  for (const block of read.blocks) {
    rows.add(block);
    await breathe();
  }
  const ready = new ReadyTally(settings.batchMaxRows);
  const held = await heldRows(desk, known);
  for (const [at, judged] of fresh.ready.judged.entries()) {
    ready.put(judged.row.row, judged);
    held?.put(judged.row.row, judged);
    if (at % 256 === 0) await breathe();
  }
  for (const [row, pending] of fresh.ready.pending) ready.put(row, undefined, pending);
  ready.settle();
  letGoOfOlder(desk, place.sheetId);
  const { minutesSince } = desk.ports.clock;
  const judgedBy = { place, context, environment: session.environment, known, minutesSince };
  return { place, context, check: read.check, rows, ready, held, judgedBy, language, took: read.took };
}

function letGoOfOlder(desk: Desk, sheetId: string): void {
  const others = [...desk.sheets].filter(([id, { live }]) => id !== sheetId && live !== undefined);
  for (const [id, memory] of others.slice(0, Math.max(0, others.length - liveSheets + 1)))
    desk.sheets.set(id, { ...memory, live: undefined });
}
