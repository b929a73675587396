import { containsArea, splitAddress, tryParseArea } from './address';
import { ConditionalFormatPainter } from './conditional-format-painter';
import { FormulaCalculator } from './formula-calculator';
import { Sheet } from './sheet';
import { StyleTable } from './style-table';
import type { Area, DefinedName, Origin, SheetKind, WorkbookEvent, WorkbookEventBody } from './types';
import { UndoHistory } from './undo-history';
import { accessDenied, itemNotFound } from './workbook-error';

export interface WorkbookOptions {
  readonly name?: string;
  readonly date1904?: boolean;
  /** The file was opened for reading only: every write fails with AccessDenied. */
  readonly readOnly?: boolean;
  /** How typed and written `1/2/2024` is read. Default `dmy`. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** For dates typed without a year; default 2026. */
  readonly currentYear?: number;
  /** Add-in writes join the undo stack, as from ExcelApi 1.19; before that they clear it. Default false. */
  readonly undoSurvivesAddInWrites?: boolean;
}

interface Transaction {
  readonly origin: Origin;
  readonly label: string;
  readonly touched: Set<Sheet>;
  wrote: boolean;
}

export type CustomPropertyValue = string | number | boolean;

/**
 * A workbook in memory, with no wire and no page. A new one has no sheet: call `addSheet` first.
 * Whoever changes it goes through `user` (as a person would) or through the operations beside this file inside
 * a `transaction`; whatever runs outside of one counts as loading a file: no event, no undo, no permission asked.
 *
 * @example
 * const workbook = new Workbook();
 * const sheet = workbook.addSheet('Accounts');
 * writeCells(workbook, sheet, area(0, 0, 1, 2), [['Account', 'Amount']]);
 * workbook.subscribe((event) => console.log(event.type));
 */
export class Workbook {
  readonly styles = new StyleTable();
  readonly sheets: Sheet[] = [];
  readonly undoHistory = new UndoHistory();
  readonly painter: ConditionalFormatPainter;
  readonly calculator: FormulaCalculator;
  names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, CustomPropertyValue>();
  /** Title, Author, Subject … by their Office.js names. */
  readonly properties: Record<string, string | number> = {};
  name: string;
  readOnly: boolean;
  /** Every write fails with AccessDenied, and nothing says why, as in Protected View. */
  refusesChanges = false;
  readonly date1904: boolean;
  readonly dateOrder: 'dmy' | 'mdy';
  readonly currentYear: number;
  readonly undoSurvivesAddInWrites: boolean;
  /** Password of the structure's protection ('' for none), null when the structure is not protected. */
  structureProtection: { password: string } | null = null;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  calculationState: 'Done' | 'Calculating' | 'Pending' = 'Done';
  isDirty = false;
  /** What a file brought and nothing here reads. */
  opaque: unknown = null;

  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private transactionNow: Transaction | null = null;
  private activeId = '';
  private nextId = 1;
  private editingNow: { sheetId: string; row: number; column: number } | null = null;
  private waiting: (() => void)[] = [];

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? 'Book1.xlsx';
    this.readOnly = options.readOnly ?? false;
    this.date1904 = options.date1904 ?? false;
    this.dateOrder = options.dateOrder ?? 'dmy';
    this.currentYear = options.currentYear ?? 2026;
    this.undoSurvivesAddInWrites = options.undoSurvivesAddInWrites ?? false;
    this.calculator = new FormulaCalculator({
      sheet: (name) => {
        const sheet = name === null ? this.activeSheet : this.findSheet(name);
        return sheet && { value: (row, column) => sheet.value(row, column), rowLimit: sheet.cells.rowCount };
      },
      named: (name) => this.namedPlace(name),
    });
    this.painter = new ConditionalFormatPainter(this.calculator);
  }

  // --- sheets -----------------------------------------------------------------------------------

  /** Adds a sheet at the end. A worksheet's name must be free: see `requireSheetName`. */
  addSheet(name: string, kind: SheetKind = 'worksheet'): Sheet {
    const sheet = new Sheet(this.newId(), name, kind, this.styles, () => this.date1904);
    this.sheets.push(sheet);
    if (!this.activeId) this.activeId = sheet.id;
    return sheet;
  }

  /** A sheet by id or by name (in any case). */
  findSheet(idOrName: string): Sheet | undefined {
    const lower = idOrName.toLowerCase();
    return this.sheets.find((it) => it.id === idOrName || it.name.toLowerCase() === lower);
  }

  /** @throws WorkbookError ItemNotFound */
  sheet(idOrName: string): Sheet {
    const found = this.findSheet(idOrName);
    if (!found) throw itemNotFound();
    return found;
  }

  get activeSheet(): Sheet {
    return this.sheet(this.activeId);
  }

  /** Makes a sheet the active one; raises nothing. */
  setActive(sheet: Sheet): void {
    this.activeId = sheet.id;
  }

  /** A new id in the shape of Excel's: braces around a GUID. */
  newId(): string {
    return `{00000000-0000-4000-8000-${(this.nextId++).toString(16).padStart(12, '0').toUpperCase()}}`;
  }

  /** A number never given out before, for column ids and the like. */
  newNumber(): number {
    return this.nextId++;
  }

  /** Where `Sheet1!A1:B2` lies; without a sheet the active one is meant. Null for no such sheet or no address. */
  locate(address: string): { sheet: Sheet; area: Area } | null {
    const { sheetName, local } = splitAddress(address);
    const sheet = sheetName === null ? this.activeSheet : this.findSheet(sheetName);
    const area = tryParseArea(local);
    return sheet && area ? { sheet, area } : null;
  }

  private namedPlace(name: string) {
    const lower = name.toLowerCase();
    const found = this.names.find((it) => it.name.toLowerCase() === lower);
    const place = found && this.locate(found.formula.replace(/^=/, ''));
    return place ? { sheetName: place.sheet.name, ...place.area } : null;
  }

  // --- changes ----------------------------------------------------------------------------------

  get origin(): Origin {
    return this.transactionNow?.origin ?? 'load';
  }

  /**
   * Runs changes in somebody's name. A person's transaction becomes one step of undo when it wrote something,
   * and is undone at once when it fails. An add-in's clears the undo stack, or joins it when undo survives;
   * when it fails half way, what was done stays, as in Excel. A co-author's clears the
   * stack too, unlike Excel, whose undo knows whose step it takes back. Inside another transaction it belongs to that one.
   */
  transaction<T>(origin: 'user' | 'addin' | 'remote', label: string, change: () => T): T {
    if (this.transactionNow) return change();
    const transaction: Transaction = { origin, label, touched: new Set(), wrote: false };
    this.transactionNow = transaction;
    this.undoHistory.open(label, this);
    let failed = true;
    try {
      const result = change();
      failed = false;
      return result;
    } finally {
      this.transactionNow = null;
      if (failed && origin === 'user') this.undoHistory.rollBack(this);
      else if (!transaction.wrote) this.undoHistory.drop();
      else if (origin === 'user' || this.undoSurvivesAddInWrites) this.undoHistory.push();
      else this.undoHistory.clear();
    }
  }

  /**
   * Every operation calls this before it changes a sheet (or, with null, the workbook itself).
   * @throws WorkbookError AccessDenied when the file is read-only, or refuses changes
   */
  beforeWrite(sheet: Sheet | null): void {
    const transaction = this.transactionNow;
    if (!transaction) return;
    if (this.readOnly) throw accessDenied('The workbook was opened for reading only.');
    if (this.refusesChanges) throw accessDenied('The workbook cannot be changed now.');
    this.isDirty = true;
    transaction.wrote = true;
    if (!sheet || transaction.touched.has(sheet)) return;
    transaction.touched.add(sheet);
    // An add-in's batch needs no copy when all it does to the undo stack is to clear it.
    if (transaction.origin === 'user' || this.undoSurvivesAddInWrites) this.undoHistory.remember(sheet);
  }

  // --- events -----------------------------------------------------------------------------------

  /** Calls `listener` for everything that happens; gives a function that ends it. */
  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(body: WorkbookEventBody): void {
    if ('sheetId' in body) this.painter.forget(body.sheetId);
    if (this.origin === 'load') return;
    this.emitAs(this.origin, body);
  }

  /** Raises an event in somebody's name outside of a transaction (undo, recalculation, selection). */
  emitAs(origin: Origin, body: WorkbookEventBody): void {
    const event: WorkbookEvent = { ...body, origin };
    this.undoHistory.note(event);
    for (const listener of [...this.listeners]) listener(event);
  }

  // --- cell editing -----------------------------------------------------------------------------

  /** The cell somebody types in now. While there is one, rich-API batches fail or wait. */
  get editing(): Readonly<{ sheetId: string; row: number; column: number }> | null {
    return this.editingNow;
  }

  /** @internal `UserActions` opens and closes the editor. */
  setEditing(cell: { sheetId: string; row: number; column: number } | null): void {
    const before = this.editingNow;
    this.editingNow = cell;
    const sheetId = cell?.sheetId ?? before?.sheetId;
    if (sheetId !== undefined) this.emitAs('user', { type: 'edit', sheetId, editing: cell !== null });
    if (cell) return;
    const woken = this.waiting;
    this.waiting = [];
    for (const wake of woken) wake();
  }

  /** Resolves when nobody types in a cell (at once when that is so now). */
  async whenNotEditing(): Promise<void> {
    while (this.editingNow) await new Promise<void>((wake) => this.waiting.push(wake));
  }

  /** The tables of all sheets, by sheet. */
  *tables() {
    for (const sheet of this.sheets) for (const table of sheet.parts.tables) yield { sheet, table };
  }

  /** The table an area lies in wholly, if any. */
  tableAround(sheet: Sheet, it: Area) {
    return sheet.parts.tables.find((table) => containsArea(table.area, it));
  }
}
