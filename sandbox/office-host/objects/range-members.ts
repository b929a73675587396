import { intersect, isWholeColumns, isWholeRows } from '../../workbook-model/address';
import { mergeCells, unmergeCells } from '../../workbook-model/rows-and-columns';
import { activateSheet } from '../../workbook-model/sheet-list';
import { deleteCells, insertCells } from '../../workbook-model/sheet-structure';
import { tablesIn } from '../../workbook-model/tables';
import { invalidArgument, itemNotFound } from '../../workbook-model/workbook-error';
import { clearCells } from '../../workbook-model/write-cells';
import type { ClearWhat } from '../../workbook-model/write-cells';
import type { HostObject } from '../host-object';
import { writtenArea } from './arguments';
import { readCellProperties, readColumnProperties, readRowProperties } from './cell-properties';
import { copyFrom } from './copy-from';
import { specialCells } from './special-cells';
import { RangeNeighbours } from './range-neighbours';
import { RangeViewObject } from './range-view';
import { TableScopedCollectionObject } from './table-collections';

/** The methods of `Excel.Range` that ask for more than another range, or change cells. */
export abstract class RangeMembers extends RangeNeighbours {
  GetSpecialCells(kind: string, valueKind: string | null): HostObject {
    const found = this.GetSpecialCellsOrNullObject(kind, valueKind);
    if (!found) throw itemNotFound();
    return found;
  }

  GetSpecialCellsOrNullObject(kind: string, valueKind: string | null): HostObject | null {
    const found = specialCells(this.sheet, [this.area], kind, valueKind);
    return found.length > 0 ? this.host.make.rangeAreas(this.sheet, found) : null;
  }

  GetMergedAreasOrNullObject(): HostObject | null {
    const merges = this.sheet.parts.merges.filter((it) => intersect(it, this.area));
    return merges.length > 0 ? this.host.make.rangeAreas(this.sheet, merges) : null;
  }

  GetVisibleView(): HostObject {
    return new RangeViewObject(this.host, this.sheet, this.area);
  }

  GetTables(fullyContained: boolean | null): HostObject {
    const found = tablesIn(this.sheet, this.area, fullyContained ?? false);
    return new TableScopedCollectionObject(this.host, () =>
      found.map((table) => ({ sheet: this.sheet, table })),
    );
  }

  // --- properties of many cells -----------------------------------------------------------------

  GetCellProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return readCellProperties(this.workbook, this.sheet, this.area, wanted);
  }

  GetRowProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return readRowProperties(this.workbook, this.sheet, this.area, wanted);
  }

  GetColumnProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return readColumnProperties(this.workbook, this.sheet, this.area, wanted);
  }

  // --- changes ----------------------------------------------------------------------------------

  /** Gives the cells that came in. */
  Insert(shift: 'Down' | 'Right'): HostObject {
    const it = this.area;
    insertCells(this.workbook, this.sheet, it, shift);
    return this.range(it);
  }

  Delete(shift: 'Up' | 'Left'): void {
    deleteCells(this.workbook, this.sheet, this.area, shift);
  }

  Clear(what: ClearWhat | null): void {
    clearCells(this.workbook, this.sheet, [this.area], what ?? 'All');
  }

  Select(): void {
    activateSheet(this.workbook, this.sheet);
    this.sheet.selection = [this.area];
    this.sheet.activeCell = { row: this.area.row, column: this.area.column };
    this.workbook.emit({ type: 'selectionChanged', sheetId: this.sheet.id, areas: [this.area] });
  }

  Merge(across: boolean | null): void {
    mergeCells(this.workbook, this.sheet, this.area, across ?? false);
  }

  Unmerge(): void {
    unmergeCells(this.workbook, this.sheet, this.area);
  }

  CopyFrom(
    source: unknown,
    kind: string | null,
    skipBlanks: boolean | null,
    transpose: boolean | null,
  ): void {
    const from = writtenArea(this.workbook, this.sheet, source);
    copyFrom(
      this.workbook,
      from,
      { sheet: this.sheet, area: this.area },
      {
        kind: kind ?? 'All',
        skipBlanks: skipBlanks ?? false,
        transpose: transpose ?? false,
      },
    );
  }

  /** Nothing recalculates here. */
  Calculate(): void {
    this.workbook.calculationState = 'Done';
  }

  SetDirty(): void {
    this.workbook.isDirty = true;
  }

  /** @throws WorkbookError InvalidArgument when the rows and columns announced are not the range's */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }

  protected get isUnbounded(): boolean {
    return isWholeRows(this.area) || isWholeColumns(this.area);
  }
}
