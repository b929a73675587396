import { lastColumn, lastRow } from '../../workbook-model/address';
import { setColumnsHidden, setRowsHidden } from '../../workbook-model/rows-and-columns';
import { RangeMembers } from './range-members';

const uniform = (values: Iterable<boolean>): boolean | null => {
  const seen = new Set(values);
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
};

/** Of `Excel.Range` what is hidden, and how large it is on the screen. */
export abstract class RangeExtent extends RangeMembers {
  private *hiddenRows(): Generator<boolean> {
    const end = Math.min(lastRow(this.area), this.sheet.cells.rowCount);
    for (let row = this.area.row; row <= end; row++) yield this.sheet.isRowHidden(row);
    if (end < this.area.row) yield false;
  }

  private *hiddenColumns(): Generator<boolean> {
    for (let column = this.area.column; column <= lastColumn(this.area); column++) {
      yield this.sheet.isColumnHidden(column);
    }
  }

  get RowHidden(): boolean | null {
    return uniform(this.hiddenRows());
  }

  set RowHidden(hidden: boolean) {
    setRowsHidden(this.workbook, this.sheet, [this.area], hidden);
  }

  get ColumnHidden(): boolean | null {
    return uniform(this.hiddenColumns());
  }

  set ColumnHidden(hidden: boolean) {
    setColumnsHidden(this.workbook, this.sheet, [this.area], hidden);
  }

  /** Whether all cells are hidden, by their rows or by their columns. */
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get HasSpill(): boolean {
    return false;
  }

  get Top(): number {
    let top = this.area.row * this.sheet.parts.standardHeight;
    for (let row = 0; row < Math.min(this.area.row, this.sheet.cells.rowCount); row++) {
      top += (this.sheet.isRowHidden(row) ? 0 : this.sheet.rowHeight(row)) - this.sheet.parts.standardHeight;
    }
    return top;
  }

  get Left(): number {
    let left = 0;
    for (let column = 0; column < this.area.column; column++) left += this.shownWidth(column);
    return left;
  }

  get Width(): number {
    let width = 0;
    for (let column = this.area.column; column <= lastColumn(this.area); column++)
      width += this.shownWidth(column);
    return width;
  }

  get Height(): number {
    let height = this.area.rowCount * this.sheet.parts.standardHeight;
    for (let row = this.area.row; row <= Math.min(lastRow(this.area), this.sheet.cells.rowCount - 1); row++) {
      height +=
        (this.sheet.isRowHidden(row) ? 0 : this.sheet.rowHeight(row)) - this.sheet.parts.standardHeight;
    }
    return height;
  }

  private shownWidth(column: number): number {
    return this.sheet.isColumnHidden(column) ? 0 : this.sheet.columnWidth(column);
  }
}
