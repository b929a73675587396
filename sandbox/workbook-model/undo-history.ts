import type { Sheet, SheetSnapshot } from './sheet';
import type { Area, DefinedName, WorkbookEvent } from './types';

/** What undo needs of a workbook. */
export interface UndoTarget {
  names: DefinedName[];
  readonly sheets: readonly Sheet[];
}

interface Step {
  readonly label: string;
  readonly names: DefinedName[];
  readonly sheets: Map<Sheet, SheetSnapshot>;
  /** Where values changed, so that undo can tell the same places. */
  readonly changes: { sheetId: string; areas: readonly Area[] }[];
}

const copyNames = (names: readonly DefinedName[]): DefinedName[] => names.map((it) => ({ ...it }));

/** The steps a person can take back. Excel keeps 100. */
export class UndoHistory {
  private done: Step[] = [];
  private undone: Step[] = [];
  private current: Step | null = null;

  constructor(private readonly limit = 100) {}

  get undoLabel(): string | null {
    return this.done.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.undone.at(-1)?.label ?? null;
  }

  open(label: string, target: UndoTarget): void {
    this.current = { label, names: copyNames(target.names), sheets: new Map(), changes: [] };
  }

  remember(sheet: Sheet): void {
    this.current?.sheets.set(sheet, sheet.snapshot());
  }

  note(event: WorkbookEvent): void {
    if (event.type === 'changed') this.current?.changes.push({ sheetId: event.sheetId, areas: event.areas });
  }

  push(): void {
    const step = this.current;
    this.current = null;
    if (!step || step.sheets.size === 0) return;
    this.done.push(step);
    if (this.done.length > this.limit) this.done.shift();
    this.undone = [];
  }

  drop(): void {
    this.current = null;
  }

  rollBack(target: UndoTarget): void {
    if (this.current) this.swap(this.current, target);
    this.current = null;
  }

  clear(): void {
    this.current = null;
    this.done = [];
    this.undone = [];
  }

  /** Takes one step back (or forward); gives where cells changed, or null when there is no step. */
  move(direction: 'undo' | 'redo', target: UndoTarget): Step['changes'] | null {
    const [from, to] = direction === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const step = from.pop();
    if (!step) return null;
    to.push(this.swap(step, target));
    return step.changes;
  }

  /** Puts a step's state in place and gives the step that leads back. */
  private swap(step: Step, target: UndoTarget): Step {
    const back: Step = { ...step, names: copyNames(target.names), sheets: new Map() };
    for (const [sheet, snapshot] of step.sheets) {
      if (!target.sheets.includes(sheet)) continue;
      back.sheets.set(sheet, sheet.snapshot());
      sheet.restore(snapshot);
    }
    target.names = copyNames(step.names);
    return back;
  }
}
