import type { Sheet } from '../workbook-model/sheet';
import { openWorkbook } from '../workbook-model/testing-workbook';
import type { CellValue } from '../workbook-model/types';
import type { UserActions } from '../workbook-model/user-actions';
import type { WorkbookOptions } from '../workbook-model/workbook';
import { createExcelClient } from './node-client';
import type { ExcelClient, ExcelClientOptions } from './node-client';

/** For tests: the real client on a workbook whose one sheet, `Sheet1`, is filled from A1, and a person at it. */
export interface OpenClient extends ExcelClient {
  readonly sheet: Sheet;
  readonly user: UserActions;
  /** Runs a batch on Sheet1, syncs, and gives what `read` gives then. */
  run<T>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => (() => T) | undefined,
  ): Promise<T | undefined>;
}

export function openClient(
  rows: readonly (readonly CellValue[])[],
  options: ExcelClientOptions = {},
  workbookOptions: WorkbookOptions = {},
): OpenClient {
  const { workbook, sheet, user } = openWorkbook(rows, workbookOptions);
  const client = createExcelClient(workbook, options);
  return {
    ...client,
    sheet,
    user,
    run: (batch) =>
      client.Excel.run(async (context) => {
        const read = batch(context.workbook.worksheets.getItem('Sheet1'), context);
        await context.sync();
        return read?.();
      }),
  };
}
