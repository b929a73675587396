import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  area,
  bound,
  intersect,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
} from '../../workbook-model/address';
import { currentRegion } from '../../workbook-model/filters';
import { mergeCells, unmergeCells } from '../../workbook-model/rows-and-columns';
import { activateSheet } from '../../workbook-model/sheet-list';
import { deleteCells, insertCells } from '../../workbook-model/sheet-structure';
import { tablesIn } from '../../workbook-model/tables';
import type { Area } from '../../workbook-model/types';
import { invalidArgument, itemNotFound } from '../../workbook-model/workbook-error';
import { clearCells } from '../../workbook-model/write-cells';
import type { ClearWhat } from '../../workbook-model/write-cells';
import { CellsObject } from '../host-object';
import type { HostObject } from '../host-object';
import { areaOf, single, writtenArea } from './arguments';
import { readCellProperties, readColumnProperties, readRowProperties } from './cell-properties';
import { copyFrom } from './copy-from';
import { specialCells } from './special-cells';
import { RangeViewObject } from './range-view';
import { TableScopedCollectionObject } from './table-collections';

/** The methods of `Excel.Range`. */
export abstract class RangeMembers extends CellsObject {
  abstract get area(): Area;

  get areas(): readonly Area[] {
    return [this.area];
  }

  private range(it: Area): HostObject {
    return this.host.make.range(this.sheet, it);
  }

  private rangeOrNull(it: Area | null): HostObject | null {
    return it && this.range(it);
  }

  // --- other ranges -----------------------------------------------------------------------------

  GetCell(row: number, column: number): HostObject {
    return this.range(area(this.area.row + row, this.area.column + column));
  }

  GetRow(row: number): HostObject {
    return this.range({ ...this.area, row: this.area.row + row, rowCount: 1 });
  }

  GetColumn(column: number): HostObject {
    return this.range({ ...this.area, column: this.area.column + column, columnCount: 1 });
  }

  GetLastCell(): HostObject {
    return this.range(area(lastRow(this.area), lastColumn(this.area)));
  }

  GetLastRow(): HostObject {
    return this.range({ ...this.area, row: lastRow(this.area), rowCount: 1 });
  }

  GetLastColumn(): HostObject {
    return this.range({ ...this.area, column: lastColumn(this.area), columnCount: 1 });
  }

  GetEntireRow(): HostObject {
    return this.range({ ...this.area, column: 0, columnCount: COLUMN_LIMIT });
  }

  GetEntireColumn(): HostObject {
    return this.range({ ...this.area, row: 0, rowCount: ROW_LIMIT });
  }

  GetOffsetRange(rows: number, columns: number): HostObject {
    return this.range({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  GetResizedRange(rows: number, columns: number): HostObject {
    return this.range({ ...this.area, rowCount: this.area.rowCount + rows, columnCount: this.area.columnCount + columns });
  }

  GetAbsoluteResizedRange(rowCount: number, columnCount: number): HostObject {
    return this.range({ ...this.area, rowCount, columnCount });
  }

  GetBoundingRect(other: unknown): HostObject {
    return this.range(bound(this.area, areaOf(this.workbook, this.sheet, other)));
  }

  GetIntersection(other: unknown): HostObject {
    const cut = this.GetIntersectionOrNullObject(other);
    if (!cut) throw itemNotFound();
    return cut;
  }

  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    return this.rangeOrNull(intersect(this.area, areaOf(this.workbook, this.sheet, other)));
  }

  GetUsedRange(valuesOnly: boolean | null): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range({ ...this.area, rowCount: 1, columnCount: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean | null): HostObject | null {
    return this.rangeOrNull(this.sheet.usedArea(valuesOnly ?? false, this.area));
  }

  GetSurroundingRegion(): HostObject {
    return this.range(currentRegion(this.sheet, this.area));
  }

  GetColumnsAfter(count: number | null): HostObject {
    return this.range({ ...this.area, column: lastColumn(this.area) + 1, columnCount: count ?? 1 });
  }

  GetColumnsBefore(count: number | null): HostObject {
    return this.range({ ...this.area, column: this.area.column - (count ?? 1), columnCount: count ?? 1 });
  }

  GetRowsBelow(count: number | null): HostObject {
    return this.range({ ...this.area, row: lastRow(this.area) + 1, rowCount: count ?? 1 });
  }

  GetRowsAbove(count: number | null): HostObject {
    return this.range({ ...this.area, row: this.area.row - (count ?? 1), rowCount: count ?? 1 });
  }

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
    return new TableScopedCollectionObject(this.host, () => found.map((table) => ({ sheet: this.sheet, table })));
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

  CopyFrom(source: unknown, kind: string | null, skipBlanks: boolean | null, transpose: boolean | null): void {
    const from = writtenArea(this.workbook, this.sheet, source);
    copyFrom(this.workbook, from, { sheet: this.sheet, area: this.area }, {
      kind: kind ?? 'All',
      skipBlanks: skipBlanks ?? false,
      transpose: transpose ?? false,
    });
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

  /** The first cell alone, as an area. */
  protected get firstCell(): Area {
    return single(this.area);
  }

  protected get isUnbounded(): boolean {
    return isWholeRows(this.area) || isWholeColumns(this.area);
  }
}
