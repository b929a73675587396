import type { WorkbookFacts } from '../ports/workbook-port';
import { dateSystemOf, queueDateSystem } from './date-system';
import type { OfficeGlobal } from './office-globals';
import type { RunExcel } from './run';
import { queueWorkbookId, workbookIdOf } from './workbook-id';

/** What is true of the workbook as a whole. Writes nothing. Syncs: 1. */
export async function facts(run: RunExcel, office: OfficeGlobal): Promise<WorkbookFacts> {
  return run(async (context) => {
    const { workbook } = context;
    workbook.load('name,readOnly');
    const id = queueWorkbookId(context);
    const second = queueDateSystem(context);
    await context.sync();
    return {
      workbookId: workbookIdOf(id),
      name: workbook.name,
      readOnly: workbook.readOnly,
      dateSystem: dateSystemOf(second),
      undoSurvives: office.context.requirements.isSetSupported('ExcelApi', '1.19'),
    };
  });
}
