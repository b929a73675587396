import type { ExcelGlobal } from './office-globals';
import { officeCodes, officeErrorCode } from './office-error';

/**
 * Whether a cell is being edited, asked without waiting for its end and without telling anybody. Another error says nothing of
 * that: the work that follows will meet it.
 *
 * Syncs: 1.
 */
export async function isBeingEdited(excel: ExcelGlobal): Promise<boolean> {
  try {
    await excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    return false;
  } catch (error) {
    return officeErrorCode(error) === officeCodes.cellEdit;
  }
}
