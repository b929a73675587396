import { WorkbookProblem } from '../ports/workbook-problem';
import { isTooLarge, officeErrorCode, officeErrorPlace } from './office-error';
import type { ExcelGlobal } from './office-globals';
import type { About } from './about';

const goneCodes: ReadonlySet<string> = new Set(['ItemNotFound', 'InvalidReference', 'InvalidObjectPath']);
const refusedCodes: ReadonlySet<string> = new Set(['AccessDenied', 'NotAllowed', 'InvalidOperation']);

/**
 * What an error of Excel means to a person. Excel says `ItemNotFound` for a deleted sheet and a deleted table alike, and
 * `AccessDenied` for every kind of protection: one small read tells them apart, but for those that Excel tells nobody of.
 * What is not Office's error is given back as it is.
 */
export async function toProblem(
  error: unknown,
  excel: ExcelGlobal,
  about: About | undefined,
): Promise<unknown> {
  const code = officeErrorCode(error);
  if (code === undefined) return error;
  const cause = { cause: error };
  if (code === 'UnsupportedSheet') return new WorkbookProblem('no-worksheet', {}, cause);
  if (isTooLarge(code)) return new WorkbookProblem('too-large', {}, cause);
  if (about !== undefined && (goneCodes.has(code) || refusedCodes.has(code))) {
    const state = await stateOf(excel, about).catch(() => undefined);
    const sheet = state?.sheetName ?? about.sheetName;
    if (state !== undefined) {
      if (!state.exists) return new WorkbookProblem('sheet-gone', { sheet }, cause);
      if (goneCodes.has(code)) return new WorkbookProblem('sheet-changed', { sheet }, cause);
      if (state.readOnly) return new WorkbookProblem('read-only', {}, cause);
      if (state.sheetProtected) return new WorkbookProblem('sheet-protected', { sheet }, cause);
      if (state.workbookProtected) return new WorkbookProblem('workbook-protected', {}, cause);
    }
  }
  if (code === 'AccessDenied') return new WorkbookProblem('not-editable', {}, cause);
  const place = officeErrorPlace(error);
  return new WorkbookProblem(
    'excel-failed',
    { detail: place === undefined ? code : `${code} (${place})` },
    cause,
  );
}

async function stateOf(excel: ExcelGlobal, about: About) {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(about.sheetId);
    sheet.load('name');
    context.workbook.load('readOnly');
    context.workbook.protection.load('protected');
    await context.sync();
    const readOnly = context.workbook.readOnly;
    const workbookProtected = context.workbook.protection.protected;
    if (sheet.isNullObject)
      return { exists: false, sheetName: undefined, sheetProtected: false, readOnly, workbookProtected };
    sheet.protection.load('protected');
    await context.sync();
    return {
      exists: true,
      sheetName: sheet.name,
      sheetProtected: sheet.protection.protected,
      readOnly,
      workbookProtected,
    };
  });
}
