import { containsCell, intersect } from './address';
import { subtractAll } from './area-list';
import { requireAllowed } from './permissions';
import type { Sheet } from './sheet';
import type { Area, DataValidation } from './types';
import type { Workbook } from './workbook';
import { invalidArgument } from './workbook-error';

/** The validation of a cell, if it has one. */
export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | undefined {
  return sheet.parts.validations.find((it) => it.areas.some((place) => containsCell(place, row, column)));
}

/** The rules that touch the areas. */
export function validationsIn(sheet: Sheet, areas: readonly Area[]): DataValidation[] {
  return sheet.parts.validations.filter((it) =>
    it.areas.some((a) => areas.some((b) => intersect(a, b) !== null)),
  );
}

/**
 * Sets a part of the validation of some areas. What other parts the first cell has stay.
 * A list given in words holds at most 255 characters. @throws WorkbookError InvalidArgument
 */
export function setValidation(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  change: Partial<Omit<DataValidation, 'areas'>>,
): void {
  requireAllowed(workbook, sheet, null);
  const list = change.rule?.['list'] as { source?: unknown } | undefined;
  const source = list?.source;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > 255) throw invalidArgument();
  const first = areas[0];
  const before = first && validationAt(sheet, first.row, first.column);
  const blank = { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true };
  clearValidation(workbook, sheet, areas);
  sheet.parts.validations.push({ ...blank, ...before, ...change, areas: [...areas] });
}

/** Takes validation away from some areas. */
export function clearValidation(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  requireAllowed(workbook, sheet, null);
  for (const it of sheet.parts.validations) it.areas = subtractAll(it.areas, areas);
  sheet.parts.validations = sheet.parts.validations.filter((it) => it.areas.length > 0);
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}
