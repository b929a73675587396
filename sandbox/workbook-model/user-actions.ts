import { ROW_LIMIT, area, containsCell } from './address';
import { applyFilters, currentRegion, removeAutoFilter, setAutoFilter } from './filters';
import { copyBlock, fillDown, pasteBlock } from './paste';
import { setColumnsHidden, setRowsHidden } from './rows-and-columns';
import type { Sheet } from './sheet';
import {
  activateSheet,
  addWorksheet,
  deleteSheet,
  protectSheet,
  renameSheet,
  setVisibility,
  unprotectSheet,
} from './sheet-list';
import { deleteCells, insertCells } from './sheet-structure';
import { sortRows } from './sorting';
import { bodyArea } from './table-headers';
import { growTableAround } from './tables';
import type { Area, CellBlock, CellStyle, FilterCriteria, ProtectionOptions, SheetVisibility } from './types';
import { clearCells, formatCells, writeCells } from './write-cells';
import type { ClearWhat } from './write-cells';
import type { Workbook } from './workbook';
import { invalidOperation } from './workbook-error';

/**
 * What a person does in the grid. Every action is one step of undo, is undone at once when it fails, and raises
 * the events that Excel raises for it. Actions throw a `WorkbookError`, whose message can be shown.
 *
 * @example
 * const user = new UserActions(workbook);
 * user.select(sheet.id, [parseArea('B3')]);
 * user.type(sheet.id, 2, 1, '05/03/2024'); // a date now
 * user.undo();
 */
export class UserActions {
  constructor(private readonly workbook: Workbook) {}

  /** Selects areas of a sheet; the last one holds the active cell. Events are raised for the active sheet alone. */
  select(sheetId: string, areas: readonly Area[], activeCell?: { row: number; column: number }): void {
    const sheet = this.workbook.sheet(sheetId);
    const last = areas.at(-1);
    if (!last) return;
    sheet.selection = [...areas];
    sheet.activeCell = activeCell ?? { row: last.row, column: last.column };
    this.workbook.emitAs('user', { type: 'selectionChanged', sheetId, areas });
  }

  /** A single click (or tap) on a cell. */
  click(sheetId: string, row: number, column: number): void {
    this.workbook.emitAs('user', { type: 'singleClicked', sheetId, area: area(row, column) });
  }

  // --- typing -----------------------------------------------------------------------------------

  /** Opens the editor in a cell: rich-API batches fail or wait until it is closed. */
  beginEdit(sheetId: string, row: number, column: number): void {
    const sheet = this.workbook.sheet(sheetId);
    if (sheet.kind === 'chart') throw invalidOperation('A chart sheet has no cells.');
    this.workbook.setEditing({ sheetId, row, column });
  }

  /** Closes the editor and types the text. When Excel does not take the text the editor is closed all the same. */
  commitEdit(text: string): void {
    const cell = this.workbook.editing;
    if (!cell) return;
    this.workbook.setEditing(null);
    this.type(cell.sheetId, cell.row, cell.column, text);
  }

  cancelEdit(): void {
    if (this.workbook.editing) this.workbook.setEditing(null);
  }

  /** Types a text into a cell and presses Enter. A table directly above or to the left takes the cell in. */
  type(sheetId: string, row: number, column: number, text: string): void {
    this.act(`Typing in a cell`, sheetId, (sheet) => {
      writeCells(this.workbook, sheet, area(row, column), [[text]]);
      if (text !== '') growTableAround(this.workbook, sheet, row, column);
    });
  }

  // --- blocks -----------------------------------------------------------------------------------

  /** The cells of an area, to be pasted. It makes no styles. */
  copy(sheetId: string, it: Area): CellBlock {
    return copyBlock(this.workbook.sheet(sheetId), it);
  }

  /** Gives the area that was written. */
  paste(sheetId: string, target: Area, block: CellBlock): Area {
    return this.act('Paste', sheetId, (sheet) => pasteBlock(this.workbook, sheet, target, block));
  }

  clear(sheetId: string, areas: readonly Area[], what: ClearWhat = 'Contents'): void {
    this.act('Clear', sheetId, (sheet) => clearCells(this.workbook, sheet, areas, what));
  }

  fillDown(sheetId: string, it: Area): void {
    this.act('Fill down', sheetId, (sheet) => fillDown(this.workbook, sheet, it));
  }

  format(sheetId: string, areas: readonly Area[], change: Partial<CellStyle>): void {
    this.act('Format', sheetId, (sheet) => formatCells(this.workbook, sheet, areas, change));
  }

  // --- rows and columns -------------------------------------------------------------------------

  insertRows(sheetId: string, row: number, count = 1): void {
    this.act('Insert rows', sheetId, (sheet) =>
      insertCells(this.workbook, sheet, area(row, 0, count, 16_384), 'Down'),
    );
  }

  deleteRows(sheetId: string, row: number, count = 1): void {
    this.act('Delete rows', sheetId, (sheet) =>
      deleteCells(this.workbook, sheet, area(row, 0, count, 16_384), 'Up'),
    );
  }

  insertColumns(sheetId: string, column: number, count = 1): void {
    this.act('Insert columns', sheetId, (sheet) =>
      insertCells(this.workbook, sheet, area(0, column, ROW_LIMIT, count), 'Right'),
    );
  }

  deleteColumns(sheetId: string, column: number, count = 1): void {
    this.act('Delete columns', sheetId, (sheet) =>
      deleteCells(this.workbook, sheet, area(0, column, ROW_LIMIT, count), 'Left'),
    );
  }

  setRowsHidden(sheetId: string, areas: readonly Area[], hidden: boolean): void {
    this.act('Hide rows', sheetId, (sheet) => setRowsHidden(this.workbook, sheet, areas, hidden));
  }

  setColumnsHidden(sheetId: string, areas: readonly Area[], hidden: boolean): void {
    this.act('Hide columns', sheetId, (sheet) => setColumnsHidden(this.workbook, sheet, areas, hidden));
  }

  // --- sort and filter --------------------------------------------------------------------------

  /** Sorts the table, or the filtered or bounded block, that a cell lies in by the cell's column. */
  sortByColumn(sheetId: string, row: number, column: number, ascending = true): void {
    this.act('Sort', sheetId, (sheet) => {
      const { table, area: place } = this.listAround(sheet, row, column);
      const body = table ? bodyArea(table) : { ...place, row: place.row + 1, rowCount: place.rowCount - 1 };
      const keys = [{ key: column - place.column, ascending }];
      if (body.rowCount > 0) sortRows(this.workbook, sheet, body, keys);
      if (table) table.sort = keys;
    });
  }

  /** Filters the list a cell lies in by its column: rows whose text is none of `texts` are hidden. */
  filterByValues(sheetId: string, row: number, column: number, texts: readonly string[]): void {
    this.filter(sheetId, row, column, { filterOn: 'Values', values: [...texts] });
  }

  /** As `filterByValues`, with any criteria; null shows the column's rows again. */
  filter(sheetId: string, row: number, column: number, criteria: FilterCriteria | null): void {
    this.act('Filter', sheetId, (sheet) => {
      const { table, area: place } = this.listAround(sheet, row, column);
      this.workbook.beforeWrite(sheet);
      if (!table) {
        setAutoFilter(this.workbook, sheet, place, column - place.column, criteria ?? undefined);
        return;
      }
      if (criteria) table.criteria.set(column - place.column, criteria);
      else table.criteria.delete(column - place.column);
      applyFilters(this.workbook, sheet, table.id);
    });
  }

  /** Shows all rows that filters of the sheet have hidden; the filters stay. */
  clearFilters(sheetId: string): void {
    this.act('Clear filters', sheetId, (sheet) => {
      this.workbook.beforeWrite(sheet);
      for (const table of sheet.parts.tables) table.criteria.clear();
      sheet.parts.autoFilter?.criteria.clear();
      applyFilters(this.workbook, sheet);
    });
  }

  /** Takes the sheet's own filter away altogether. */
  removeFilter(sheetId: string): void {
    this.act('Remove filter', sheetId, (sheet) => removeAutoFilter(this.workbook, sheet));
  }

  private listAround(sheet: Sheet, row: number, column: number) {
    const table = sheet.parts.tables.find((it) => containsCell(it.area, row, column));
    if (table) return { table, area: table.area };
    const filter = sheet.parts.autoFilter;
    if (filter && containsCell(filter.area, row, column)) return { table: undefined, area: filter.area };
    return { table: undefined, area: currentRegion(sheet, area(row, column)) };
  }

  // --- sheets -----------------------------------------------------------------------------------

  activateSheet(sheetId: string): void {
    this.workbook.transaction('user', 'Activate sheet', () => {
      activateSheet(this.workbook, this.workbook.sheet(sheetId));
    });
  }

  /** Gives the id of the new sheet, which is active then. */
  addSheet(name?: string): string {
    return this.workbook.transaction('user', 'Add sheet', () => {
      const sheet = addWorksheet(this.workbook, name);
      activateSheet(this.workbook, sheet);
      return sheet.id;
    });
  }

  renameSheet(sheetId: string, name: string): void {
    this.act('Rename sheet', sheetId, (sheet) => renameSheet(this.workbook, sheet, name));
  }

  deleteSheet(sheetId: string): void {
    this.act('Delete sheet', sheetId, (sheet) => deleteSheet(this.workbook, sheet));
  }

  setSheetVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.act('Hide sheet', sheetId, (sheet) => setVisibility(this.workbook, sheet, visibility));
  }

  protectSheet(sheetId: string, options: ProtectionOptions = {}, password = ''): void {
    this.act('Protect sheet', sheetId, (sheet) => protectSheet(this.workbook, sheet, options, password));
  }

  unprotectSheet(sheetId: string, password = ''): void {
    this.act('Unprotect sheet', sheetId, (sheet) => unprotectSheet(this.workbook, sheet, password));
  }

  // --- undo -------------------------------------------------------------------------------------

  /** Takes the last step back; false when there is none. Cells that change so are told as edited. */
  undo(): boolean {
    return this.move('undo');
  }

  redo(): boolean {
    return this.move('redo');
  }

  private move(direction: 'undo' | 'redo'): boolean {
    const changes = this.workbook.undoHistory.move(direction, this.workbook);
    if (!changes) return false;
    for (const sheet of this.workbook.sheets)
      this.workbook.emitAs('user', { type: 'appearance', sheetId: sheet.id });
    for (const { sheetId, areas } of changes) {
      this.workbook.painter.forget(sheetId);
      this.workbook.emitAs('user', { type: 'changed', sheetId, changeType: 'RangeEdited', areas });
    }
    return true;
  }

  private act<T>(label: string, sheetId: string, change: (sheet: Sheet) => T): T {
    const sheet = this.workbook.sheet(sheetId);
    return this.workbook.transaction('user', label, () => change(sheet));
  }
}
