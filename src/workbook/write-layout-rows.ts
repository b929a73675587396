import type { CellValue } from '../accounts/cell';
import type { SheetLayout } from '../ports/workbook-port';
import type { CellWrite } from './stretches';
import { writeVerified } from './verified-write';

/**
 * Writes rows of a layout: texts under the text format first, so that none becomes a number or a formula, then every
 * cell with its column's format. Syncs: 1 for each 2.7 MB.
 * @param worksheetRows the worksheet row of each row of the layout
 */
export async function writeLayoutRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  worksheetRows: readonly number[],
): Promise<void> {
  const writes = layout.rows.flatMap((row, index) =>
    layout.columns.map(({ numberFormat }, column): CellWrite => {
      const value: CellValue = row[column] ?? '';
      const asText = typeof value === 'string' && value !== '';
      const formatBefore = asText ? '@' : numberFormat;
      return {
        row: worksheetRows[index] ?? index + 2,
        column,
        value,
        formatBefore,
        formatAfter: formatBefore === numberFormat ? undefined : numberFormat,
      };
    }),
  );
  await writeVerified(context, sheet, writes);
}
