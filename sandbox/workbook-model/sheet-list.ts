import { forgetSheetInFormula, renameSheetInFormula } from './formula-references';
import { requireAllowed, requireStructure } from './permissions';
import type { Sheet } from './sheet';
import { rewriteFormulas } from './sheet-structure';
import type { ProtectionOptions, SheetVisibility } from './types';
import type { Workbook } from './workbook';
import { accessDenied, invalidArgument, invalidOperation } from './workbook-error';

/** @throws WorkbookError InvalidArgument when the name is taken, too long or holds one of `: \ / ? * [ ]` */
export function requireSheetName(workbook: Workbook, name: string, except?: Sheet): void {
  const other = workbook.findSheet(name);
  const taken = other !== undefined && other !== except;
  if (taken || !/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name)) throw invalidArgument();
}

/** Adds a worksheet at the end. A sheet that is added (or deleted) ends what can be undone. */
export function addWorksheet(workbook: Workbook, name?: string): Sheet {
  requireStructure(workbook);
  let number = workbook.sheets.length;
  let free = name;
  while (free === undefined) {
    const candidate = `Sheet${number++}`;
    if (!workbook.findSheet(candidate)) free = candidate;
  }
  requireSheetName(workbook, free);
  const sheet = workbook.addSheet(free);
  workbook.emit({ type: 'sheetAdded', sheetId: sheet.id });
  return sheet;
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  requireStructure(workbook);
  requireSheetName(workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  for (const it of workbook.sheets) {
    rewriteFormulas(it, (formula) => renameSheetInFormula(formula, before, name));
    for (const rule of it.parts.conditionalFormats)
      rule.formula = renameSheetInFormula(rule.formula, before, name);
  }
  for (const it of allNames(workbook)) it.formula = renameSheetInFormula(it.formula, before, name);
  workbook.emit({ type: 'sheetRenamed', sheetId: sheet.id, before, after: name });
}

/** @throws WorkbookError InvalidOperation when it is the last visible sheet */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  requireStructure(workbook);
  const next = nextVisible(workbook, sheet);
  if (!next) throw invalidOperation('A workbook must contain at least one visible worksheet.');
  if (workbook.activeSheet === sheet) activateSheet(workbook, next);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  for (const it of workbook.sheets)
    rewriteFormulas(it, (formula) => forgetSheetInFormula(formula, sheet.name));
  for (const it of allNames(workbook)) it.formula = forgetSheetInFormula(it.formula, sheet.name);
  workbook.undoHistory.clear();
  workbook.emit({ type: 'sheetDeleted', sheetId: sheet.id });
}

function* allNames(workbook: Workbook) {
  yield* workbook.names;
  for (const sheet of workbook.sheets) yield* sheet.parts.names;
}

function nextVisible(workbook: Workbook, sheet: Sheet): Sheet | undefined {
  const at = workbook.sheets.indexOf(sheet);
  const order = [...workbook.sheets.slice(at + 1), ...workbook.sheets.slice(0, at).reverse()];
  return order.find((it) => it.parts.visibility === 'Visible');
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  requireStructure(workbook);
  const before = workbook.sheets.indexOf(sheet);
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.emit({ type: 'sheetMoved', sheetId: sheet.id, before, after: position });
}

/** Brings a sheet to the front. @throws WorkbookError InvalidOperation when it is hidden */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.parts.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.setActive(sheet);
  workbook.emit({ type: 'sheetDeactivated', sheetId: before.id });
  workbook.emit({ type: 'sheetActivated', sheetId: sheet.id });
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: SheetVisibility): void {
  requireStructure(workbook);
  const before = sheet.parts.visibility;
  if (before === visibility) return;
  if (visibility !== 'Visible') {
    const next = nextVisible(workbook, sheet);
    if (!next) throw invalidOperation('A workbook must contain at least one visible worksheet.');
    if (workbook.activeSheet === sheet) activateSheet(workbook, next);
  }
  sheet.parts.visibility = visibility;
  workbook.emit({ type: 'visibilityChanged', sheetId: sheet.id, before, after: visibility });
}

/** @throws WorkbookError InvalidOperation when the sheet is protected already */
export function protectSheet(
  workbook: Workbook,
  sheet: Sheet,
  options: ProtectionOptions = {},
  password = '',
): void {
  requireAllowed(workbook, sheet, null);
  sheet.parts.protection = { options, password };
  workbook.emit({ type: 'protectionChanged', sheetId: sheet.id, isProtected: true });
}

/** @throws WorkbookError AccessDenied when the password is wrong */
export function unprotectSheet(workbook: Workbook, sheet: Sheet, password = ''): void {
  workbook.beforeWrite(sheet);
  if (!sheet.parts.protection) return;
  if (sheet.parts.protection.password !== password) throw accessDenied('The password is not correct.');
  sheet.parts.protection = null;
  workbook.emit({ type: 'protectionChanged', sheetId: sheet.id, isProtected: false });
}
