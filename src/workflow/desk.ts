import type { StoreApi } from 'zustand/vanilla';
import type { Operation } from '../accounts/operation';
import type { RowNumber } from '../accounts/row-number';
import type { CellRestore, SheetPlace } from '../ports/workbook-port';
import type { Message } from '../messages/message';
import type { Answer } from './actions';
import type { Ports } from './ports';
import type { AppState, CheckedSheet, Question, Work } from './state';

/** What the workflow remembers of a checked sheet beside what the pane shows. */
export interface SheetMemory {
  readonly checked: CheckedSheet;
  /** Rows that Submit would send. */
  readonly sendable: ReadonlySet<RowNumber>;
  /** Restores of the fixes applied since, last first. */
  readonly restores: readonly (readonly CellRestore[])[];
  /** The operation the person chose for a sheet without such a column. */
  readonly defaultOperation: Operation | undefined;
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

/** Puts a question before the person and waits for the answer. */
export function ask(desk: Desk, question: Question): Promise<Answer> {
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
  for (const memory of desk.sheets.values())
    remember(desk, memory.checked.place, { ...memory, checked: { ...memory.checked, stale: true } });
}
