import { containsCell } from '../workbook-model/address';
import type { Table } from '../workbook-model/types';

/** What a table style adds to a cell that has no fill or font of its own. */
export interface TablePaint {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly line: string;
}

/** Office's accents: the base, a light band, a stronger line. Style 1, 8, 15 … are grey. */
const accents = [
  ['#000000', '#D9D9D9', '#A6A6A6'],
  ['#4472C4', '#D9E1F2', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#A9D08E'],
] as const;

/**
 * The colours of a built-in table style at a cell; null outside of the table and for no style. Of the sixty styles
 * the three families are told apart, not every line of theirs.
 */
export function tablePaint(table: Table, row: number, column: number): TablePaint | null {
  if (!containsCell(table.area, row, column)) return null;
  const [, family = '', number = ''] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (!family) return null;
  const [base, light, line] = accents[(Number(number) - 1) % accents.length] ?? accents[1];
  const isHeader = table.showHeaders && row === table.area.row;
  if (isHeader) {
    const isPlain = family === 'Light' && Number(number) < 8;
    return { fill: isPlain ? '' : base, color: isPlain ? base : '#FFFFFF', bold: true, line };
  }
  const firstBody = table.area.row + (table.showHeaders ? 1 : 0);
  const isTotals = table.showTotals && row === table.area.row + table.area.rowCount - 1;
  const isBand = table.showBandedRows && !isTotals && (row - firstBody) % 2 === 0;
  const bold =
    isTotals ||
    (table.highlightFirstColumn && column === table.area.column) ||
    (table.highlightLastColumn && column === table.area.column + table.area.columnCount - 1);
  return { fill: isBand ? light : '', color: '', bold, line };
}
