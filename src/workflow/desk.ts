import type { StoreApi } from 'zustand/vanilla';
import type { Operation } from '../accounts/operation';
import type { RowNumber } from '../accounts/row-number';
import type { CellRestore, SheetArea, SheetEdit, SheetPlace } from '../ports/workbook-port';
import type { Message } from '../messages/message';
import type { JournalOwner } from '../ports/journal-port';
import type { Reading } from '../reconciliation/collect';
import type { Snapshot } from '../reconciliation/snapshot';
import type { Answer } from './actions';
import type { LiveCheck } from './checking/live-check';
import type { SendableRow } from './checking/sendable-rows';
import type { Ports } from './ports';
import type { KeptReconciliation } from './reconciling/kept-reconciliation';
import type { Question } from './question';
import type { Followed } from './reconciling/followed-submission';
import type { AppState, CheckedSheet, Work } from './state';

/** What the workflow remembers of a checked sheet beside what the pane shows. */
export interface SheetMemory {
  readonly checked: CheckedSheet;
  /** Rows that may go, with what their totals need. */
  readonly sendable: ReadonlyMap<RowNumber, SendableRow>;
  /** Restores of the fixes applied since, last first. */
  readonly restores: readonly (readonly CellRestore[])[];
  /** The operation the person chose for a sheet without such a column. */
  readonly defaultOperation: Operation | undefined;
  /** What keeps the check up with edits; undefined where only another Check does. */
  readonly live: LiveCheck | undefined;
}

/** What happened on a sheet and was not answered yet. */
export interface EditsOfSheet {
  readonly edits: SheetEdit[];
  /** Those that are no reason for an answer and are seen to along with the next: a co-author's, and in our own columns. */
  readonly quiet: SheetEdit[];
  /** Where formulas have new results; undefined where Excel did not say. */
  readonly calculated: (SheetArea | undefined)[];
  /** How often an answer was put off because Excel calculates. */
  readonly tries: number;
}

/** Edits on their way to an answer. */
export interface EditQueue {
  /** By worksheet id. */
  readonly waiting: Map<string, EditsOfSheet>;
  /** Settles when the answer that is given now has been given; other work begins after it. */
  answering: Promise<void> | undefined;
  /** Whether somebody sees to what waits. */
  going: boolean;
  /** Sees to what waits. */
  wake: () => void;
}

/** The work table of one pane: its state, its ports, and what lies open on it. */
export interface Desk {
  readonly store: StoreApi<AppState>;
  readonly ports: Ports;
  /** By worksheet id, so that looking at another sheet and back forgets nothing. */
  readonly sheets: Map<string, SheetMemory>;
  /** Where the active sheet's memory is found; undefined before the sheet is known. */
  activeSheetId: string | undefined;
  /** Stops the work that is going on. */
  abort: AbortController | undefined;
  /** Edits that the check has to be kept up with. */
  readonly edits: EditQueue;
  /** False while a check runs that nobody asked for: a question would come out of nowhere. */
  mayAsk: boolean;
  /** Whether this pane holds its workbook for a submission of its own. */
  holding: boolean;
  /** Whether this pane has said that the browser keeps no journal. */
  toldNothingKept: boolean;
  /** What Command's exports said last, once it was read or loaded; `snapshot` is undefined where nothing is kept. */
  knownSnapshot: { readonly owner: JournalOwner; readonly snapshot: Snapshot | undefined } | undefined;
  /** The last look at Command, for the sheet and the rows that follow from it. */
  reconciliation: KeptReconciliation | undefined;
  /** A read of Command's exports that was cancelled or met a fault: the next one goes on where it stood. */
  brokenOffReading: { readonly owner: JournalOwner; readonly reading: Reading } | undefined;
  /** Submissions of which Command is asked by itself, by worksheet id. */
  readonly followed: Map<string, Followed>;
  /** Hands the person's answer to whoever asked. */
  answering: ((answer: Answer) => void) | undefined;
}

/** Replaces part of the state. */
export function set(desk: Desk, part: Partial<AppState>): void {
  desk.store.setState(part);
}

/** Shows one sentence; it stays until the next or until the person closes it. */
export function tell(desk: Desk, tone: NonNullable<AppState['notice']>['tone'], message: Message): void {
  set(desk, { notice: { tone, message } });
}

/** Shows how far the work is, keeping that it is being cancelled. */
export function progress(
  desk: Desk,
  kind: Exclude<Work['kind'], 'idle' | 'submitting'>,
  done: number,
  total: number,
): void {
  const { work } = desk.store.getState();
  set(desk, { work: { kind, done, total, cancelling: work.kind !== 'idle' && work.cancelling } });
}

/** Puts a question before the person and waits for the answer; `cancel` where nobody may be asked now. */
export function ask(desk: Desk, question: Question): Promise<Answer> {
  if (!desk.mayAsk) return Promise.resolve({ kind: 'cancel' });
  // The work waits for the person: its progress and its Cancel would only stand in the way of the question's own.
  set(desk, { question, work: { kind: 'idle' } });
  return new Promise((resolve) => {
    desk.answering = (answer) => {
      desk.answering = undefined;
      set(desk, { question: undefined });
      resolve(answer);
    };
  });
}

/** The memory of the sheet that is active, if it was checked. */
export function activeMemory(desk: Desk): SheetMemory | undefined {
  return desk.activeSheetId === undefined ? undefined : desk.sheets.get(desk.activeSheetId);
}

/** Remembers a sheet and, when it is the active one, shows it. */
export function remember(desk: Desk, place: SheetPlace, memory: SheetMemory): void {
  desk.sheets.set(place.sheetId, memory);
  if (desk.activeSheetId === place.sheetId)
    set(desk, {
      checked: memory.checked,
      undoableFixes: memory.restores.reduce((sum, step) => sum + step.length, 0),
    });
}

/** What was checked under other settings or other columns must be checked again. */
export function outdateChecks(desk: Desk): void {
  for (const memory of desk.sheets.values()) outdate(desk, memory);
}

/** The sheet is no longer what was checked: *Check* is the next step. */
export function outdate(desk: Desk, memory: SheetMemory): void {
  const { checked } = memory;
  remember(desk, checked.place, { ...memory, live: undefined, checked: { ...checked, stale: true } });
}
