import { formatArea, quoteSheetName } from './address';
import { requireAllowed } from './permissions';
import type { Sheet } from './sheet';
import type { Area, DefinedName } from './types';
import type { Workbook } from './workbook';
import { invalidArgument } from './workbook-error';

/** The absolute address a name refers to its cells by. @example `='Loan tape'!$A$2:$A$9` */
export function referenceFormula(sheet: Sheet, it: Area): string {
  return `=${quoteSheetName(sheet.name)}!${formatArea(it, true)}`;
}

/** Where a name's cells lie; null when it refers to no cells (any more). */
export function nameTarget(workbook: Workbook, name: DefinedName): { sheet: Sheet; area: Area } | null {
  return workbook.locate(name.formula.replace(/^=/, ''));
}

const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const looksLikeCell = /^([A-Za-z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/**
 * Defines a name in the workbook, or in a sheet.
 * @throws WorkbookError InvalidArgument when it is taken or is no name (`A1`, `my name`)
 */
export function addName(
  workbook: Workbook,
  scope: Sheet | null,
  name: string,
  formula: string,
  comment = '',
): DefinedName {
  if (scope) requireAllowed(workbook, scope, null);
  else workbook.beforeWrite(workbook.activeSheet);
  const there = scope ? scope.parts.names : workbook.names;
  const taken = there.some((it) => it.name.toLowerCase() === name.toLowerCase());
  if (!valid.test(name) || looksLikeCell.test(name) || taken) throw invalidArgument();
  const added: DefinedName = {
    name,
    formula: formula.startsWith('=') ? formula : `=${formula}`,
    visible: true,
    comment,
  };
  there.push(added);
  return added;
}

export function deleteName(workbook: Workbook, scope: Sheet | null, name: DefinedName): void {
  workbook.beforeWrite(scope ?? workbook.activeSheet);
  if (scope) scope.parts.names = scope.parts.names.filter((it) => it !== name);
  else workbook.names = workbook.names.filter((it) => it !== name);
}
