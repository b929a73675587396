import type { Sheet } from './sheet';
import type { Area } from './types';
import type { Workbook } from './workbook';
import { WorkbookError, accessDenied } from './workbook-error';

/**
 * Asks whether these cells may be written: not in a read-only workbook, not when one of them is locked in a
 * protected sheet, not on a chart sheet. Loading is never asked.
 * @throws WorkbookError AccessDenied, UnsupportedSheet
 */
export function requireWritable(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  if (workbook.origin === 'load') return;
  workbook.beforeWrite(sheet);
  if (sheet.kind === 'chart') {
    throw new WorkbookError(
      'UnsupportedSheet',
      'This sheet type does not support this operation: it is a chart sheet.',
    );
  }
  if (!sheet.parts.protection) return;
  for (const area of areas) {
    for (const id of sheet.styleIdsIn(area)) if (workbook.styles.get(id).locked) throw accessDenied();
  }
}

/**
 * Asks whether the sheet may be changed in the way that a protection option names (`allowInsertRows` …);
 * with null there is no such option and any protection forbids it.
 * @throws WorkbookError AccessDenied
 */
export function requireAllowed(workbook: Workbook, sheet: Sheet, option: string | null): void {
  if (workbook.origin === 'load') return;
  workbook.beforeWrite(sheet);
  const protection = sheet.parts.protection;
  if (protection && (option === null || protection.options[option] !== true)) throw accessDenied();
}

/** @throws WorkbookError AccessDenied when the order and names of sheets are protected or the file is read-only */
export function requireStructure(workbook: Workbook): void {
  if (workbook.origin === 'load') return;
  workbook.beforeWrite(null);
  if (workbook.structureProtection) throw accessDenied('The workbook structure is protected.');
}
