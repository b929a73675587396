import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  area,
  bound,
  intersect,
  lastColumn,
  lastRow,
} from '../../workbook-model/address';
import { currentRegion } from '../../workbook-model/filters';
import type { Area } from '../../workbook-model/types';
import { itemNotFound } from '../../workbook-model/workbook-error';
import { CellsObject } from '../host-object';
import type { HostObject } from '../host-object';
import { areaOf } from './arguments';

/** The methods of `Excel.Range` that lead to other ranges. */
export abstract class RangeNeighbours extends CellsObject {
  abstract get area(): Area;

  get areas(): readonly Area[] {
    return [this.area];
  }

  protected range(it: Area): HostObject {
    return this.host.make.range(this.sheet, it);
  }

  private rangeOrNull(it: Area | null): HostObject | null {
    return it && this.range(it);
  }

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
    return this.range({
      ...this.area,
      rowCount: this.area.rowCount + rows,
      columnCount: this.area.columnCount + columns,
    });
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
    return (
      this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range({ ...this.area, rowCount: 1, columnCount: 1 })
    );
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
}
