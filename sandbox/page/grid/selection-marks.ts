import { COLUMN_LIMIT, containsCell, lastColumn, lastRow, ROW_LIMIT } from '../../workbook-model/address';
import type { Selection } from './selection';

/** The classes by which cells and headers show the selection. Each begins with a space, or is empty. */
export class SelectionMarks {
  constructor(
    private readonly selection: Selection,
    private readonly rightToLeft: boolean,
  ) {}

  cellClass(row: number, column: number): string {
    const { areas, active } = this.selection;
    const isActive = active.row === row && active.column === column;
    let classes = isActive ? ' active' : '';
    let isInside = isActive;
    for (const it of areas) {
      if (!containsCell(it, row, column)) continue;
      isInside = true;
      if (row === it.row) classes += ' edge-top';
      if (row === lastRow(it)) classes += ' edge-bottom';
      const [first, last] = this.rightToLeft ? ['edge-right', 'edge-left'] : ['edge-left', 'edge-right'];
      if (column === it.column) classes += ` ${first}`;
      if (column === lastColumn(it)) classes += ` ${last}`;
    }
    return isInside ? ` selected${classes}` : '';
  }

  rowClass(row: number): string {
    const whole = this.selection.areas.some(
      (it) => it.columnCount === COLUMN_LIMIT && containsCell(it, row, it.column),
    );
    return whole
      ? ' whole'
      : this.selection.areas.some((it) => row >= it.row && row <= lastRow(it))
        ? ' touched'
        : '';
  }

  columnClass(column: number): string {
    const whole = this.selection.areas.some(
      (it) => it.rowCount === ROW_LIMIT && containsCell(it, it.row, column),
    );
    if (whole) return ' whole';
    return this.selection.areas.some((it) => column >= it.column && column <= lastColumn(it))
      ? ' touched'
      : '';
  }
}
