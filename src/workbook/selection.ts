import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import type { SelectedRows, SheetPlace } from '../ports/workbook-port';
import { mayMeanNoWorksheet, officeErrorCode } from './office-error';
import { aboutPlace } from './open-place';
import { visibleRows } from './row-visibility';
import type { RowSpan } from './row-visibility';
import type { RunExcel } from './run';

const nothing: SelectedRows = { rows: [], outside: false, cell: undefined };

/**
 * The visible data rows of the selection. The selection is cut to the data before its areas are asked for: those of a
 * whole-sheet selection can hang Excel. On another sheet, or with a shape or chart selected, nothing is selected.
 *
 * Syncs: 3, one more where some of the rows are hidden for each 40,000 rows.
 */
export async function selection(run: RunExcel, place: SheetPlace): Promise<SelectedRows> {
  return run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    try {
      await context.sync();
    } catch (error) {
      // A chart sheet is active: no rows are selected there.
      if (mayMeanNoWorksheet(officeErrorCode(error))) return nothing;
      throw error;
    }
    if (active.id !== place.sheetId || place.rowCount === 0) return nothing;

    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    const data = sheet.getRangeByIndexes(
      place.firstRow - 1,
      place.firstColumn,
      place.rowCount,
      place.columnCount,
    );
    const selected = context.workbook.getSelectedRanges();
    selected.load('cellCount');
    const cut = selected.getIntersectionOrNullObject(data);
    cut.load('areaCount');
    cut.areas.load('items/rowIndex,items/rowCount');
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,formulas');
    try {
      await context.sync();
    } catch (error) {
      if (mayMeanNoWorksheet(officeErrorCode(error))) return nothing;
      throw error;
    }
    const spans = cut.isNullObject
      ? []
      : merged(cut.areas.items.map(({ rowIndex, rowCount }) => ({ firstRow: rowIndex + 1, rowCount })));
    const row = cell.rowIndex + 1;
    const column = cell.columnIndex - place.firstColumn;
    const inData =
      row >= place.firstRow &&
      row < place.firstRow + place.rowCount &&
      column >= 0 &&
      column < place.columnCount;
    const rows = (await visibleRows(context, sheet, spans)).map(rowNumber);
    return {
      rows,
      // A whole sheet has more cells than the count can say: Excel gives -1 (docs, RangeAreas.cellCount).
      outside: rows.length === 0 && selected.cellCount !== 1,
      cell: inData
        ? { row: rowNumber(row), column: columnIndex(column), ...formulaOf(cell.formulas) }
        : undefined,
    };
  }, aboutPlace(place));
}

/** Excel gives a cell's value where it holds no formula. */
function formulaOf(formulas: readonly (readonly unknown[])[]): { readonly formula?: string } {
  const [[formula] = []] = formulas;
  return typeof formula === 'string' && formula.startsWith('=') ? { formula } : {};
}

/** Spans in sheet order, overlapping and touching ones joined. */
function merged(spans: readonly RowSpan[]): RowSpan[] {
  const result: RowSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.firstRow - b.firstRow)) {
    const last = result.at(-1);
    if (last !== undefined && span.firstRow <= last.firstRow + last.rowCount) {
      const end = Math.max(last.firstRow + last.rowCount, span.firstRow + span.rowCount);
      result[result.length - 1] = { firstRow: last.firstRow, rowCount: end - last.firstRow };
    } else result.push(span);
  }
  return result;
}
