import { WorkbookProblem } from '../ports/workbook-problem';

/**
 * Syncs, and refuses when the workbook may not be written at all. Costs no request beside the caller's own first one.
 * @throws WorkbookProblem 'read-only'
 */
export async function checkNotReadOnly(context: Excel.RequestContext): Promise<void> {
  context.workbook.load('readOnly');
  await context.sync();
  if (context.workbook.readOnly) throw new WorkbookProblem('read-only', {});
}

/**
 * As above, and refuses when sheets may not be added.
 * @throws WorkbookProblem 'read-only', 'workbook-protected'
 */
export async function checkSheetsMayBeAdded(context: Excel.RequestContext): Promise<void> {
  context.workbook.protection.load('protected');
  await checkNotReadOnly(context);
  if (context.workbook.protection.protected) throw new WorkbookProblem('workbook-protected', {});
}
