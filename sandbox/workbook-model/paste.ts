import { area, sameArea } from './address';
import { pasteConditionalFormats } from './conditional-formats';
import { offsetFormula } from './formula-references';
import { requireAllowed, requireWritable } from './permissions';
import type { Sheet } from './sheet';
import type { Area, CellBlock } from './types';
import { afterCellsChanged, writeCell } from './write-cells';
import type { Workbook } from './workbook';
import { invalidArgument } from './workbook-error';

/** Where a block lands: it is repeated when the target is a whole multiple of it, else it takes its own size. */
export function pasteTarget(block: CellBlock, target: Area): Area {
  const rows = block.values.length;
  const columns = block.values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) throw invalidArgument();
  const repeats = target.rowCount % rows === 0 && target.columnCount % columns === 0;
  return repeats ? target : area(target.row, target.column, rows, columns);
}

/**
 * Pastes a block, as text from elsewhere (values are read as typed) or as cells copied in this workbook
 * (with their formats, and their conditional formats, which fall into pieces as Excel's do).
 * Gives the area that was written. @throws WorkbookError AccessDenied, InvalidArgument
 */
export function pasteBlock(workbook: Workbook, sheet: Sheet, target: Area, block: CellBlock): Area {
  const place = pasteTarget(block, target);
  const rows = block.values.length;
  const columns = block.values[0]?.length ?? 0;
  requireWritable(workbook, sheet, [place]);
  const before = sheet.value(place.row, place.column);
  for (let row = 0; row < place.rowCount; row++) {
    for (let column = 0; column < place.columnCount; column++) {
      const [r, c] = [row % rows, column % columns];
      const [toRow, toColumn] = [place.row + row, place.column + column];
      const style = block.styles?.[r]?.[c];
      if (style !== undefined) sheet.cells.setStyle(toRow, toColumn, style);
      const numberFormat = block.numberFormats?.[r]?.[c];
      if (numberFormat !== undefined) {
        sheet.cells.setStyle(
          toRow,
          toColumn,
          workbook.styles.patch(sheet.styleId(toRow, toColumn), { numberFormat }),
        );
      }
      const value = block.values[r]?.[c] ?? '';
      const isFormula = typeof value === 'string' && value.startsWith('=') && value.length > 1;
      if (isFormula && block.source) {
        const from = block.source.area;
        writeCell(
          workbook,
          sheet,
          toRow,
          toColumn,
          offsetFormula(value, toRow - from.row - r, toColumn - from.column - c),
        );
      } else if (block.raw && !isFormula) sheet.cells.set(toRow, toColumn, value);
      else writeCell(workbook, sheet, toRow, toColumn, value);
    }
  }
  if (block.source) {
    const from = { sheet: workbook.sheet(block.source.sheetId), area: block.source.area };
    if (from.sheet !== sheet || !sameArea(from.area, place)) {
      pasteConditionalFormats(workbook, from, { sheet, area: place });
    }
  }
  afterCellsChanged(workbook, sheet, place, before);
  if (block.styles || block.numberFormats)
    workbook.emit({ type: 'formatChanged', sheetId: sheet.id, areas: [place] });
  return place;
}

/** The cells of an area as a block that can be pasted. */
export function copyBlock(sheet: Sheet, it: Area): CellBlock {
  return {
    values: sheet.map(it, (row, column) => sheet.formulaOrValue(row, column)),
    raw: true,
    styles: sheet.map(it, (row, column) => sheet.styleId(row, column)),
    source: { sheetId: sheet.id, area: it },
  };
}

/** Copies the first row of an area into its other rows: values, formulas (moving along) and formats. */
export function fillDown(workbook: Workbook, sheet: Sheet, it: Area): void {
  if (it.rowCount < 2) return;
  requireAllowed(workbook, sheet, 'allowFormatCells');
  pasteBlock(
    workbook,
    sheet,
    { ...it, row: it.row + 1, rowCount: it.rowCount - 1 },
    copyBlock(sheet, { ...it, rowCount: 1 }),
  );
}
