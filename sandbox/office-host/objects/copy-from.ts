import { copyBlock, pasteBlock } from '../../workbook-model/paste';
import { requireAllowed } from '../../workbook-model/permissions';
import type { Sheet } from '../../workbook-model/sheet';
import type { Area, CellBlock } from '../../workbook-model/types';
import type { Workbook } from '../../workbook-model/workbook';
import { notImplemented } from '../rich-api-error';

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `Range.copyFrom`: all, values, formulas or formats. Skipping blanks and transposing are not there. */
export function copyFrom(
  workbook: Workbook,
  from: Place,
  to: Place,
  options: { readonly kind: string; readonly skipBlanks: boolean; readonly transpose: boolean },
): void {
  if (options.skipBlanks) throw notImplemented('Range.copyFrom(skipBlanks)');
  if (options.transpose) throw notImplemented('Range.copyFrom(transpose)');
  const block = copyBlock(from.sheet, from.area);
  const values = from.sheet.values(from.area);
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  const target: Area = {
    ...to.area,
    rowCount: Math.max(to.area.rowCount, size.rows),
    columnCount: Math.max(to.area.columnCount, size.columns),
  };
  switch (options.kind) {
    case 'All':
      pasteBlock(workbook, to.sheet, target, block);
      return;
    case 'Values': {
      const plain: CellBlock = { values, raw: true };
      pasteBlock(workbook, to.sheet, target, plain);
      return;
    }
    case 'Formulas': {
      const { styles: _styles, ...bare } = block;
      pasteBlock(workbook, to.sheet, target, bare);
      return;
    }
    case 'Formats':
      requireAllowed(workbook, to.sheet, 'allowFormatCells');
      for (let row = 0; row < target.rowCount; row++) {
        for (let column = 0; column < target.columnCount; column++) {
          const style = block.styles?.[row % size.rows]?.[column % size.columns];
          if (style !== undefined) to.sheet.cells.setStyle(target.row + row, target.column + column, style);
        }
      }
      workbook.emit({ type: 'formatChanged', sheetId: to.sheet.id, areas: [target] });
      return;
    default:
      throw notImplemented(`Range.copyFrom(${options.kind})`);
  }
}
