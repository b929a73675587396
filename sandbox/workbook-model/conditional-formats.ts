import { area, intersect } from './address';
import { clip, subtractAll } from './area-list';
import { anchorOf } from './conditional-format-painter';
import { offsetFormula } from './formula-references';
import { requireAllowed } from './permissions';
import type { Sheet } from './sheet';
import type { Area, ConditionalFormat, ConditionalFormatKind } from './types';
import type { Workbook } from './workbook';

/** Adds a rule over some areas. As in Excel a new rule comes first (priority 0). */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  kind: ConditionalFormatKind,
): ConditionalFormat {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  const rule: ConditionalFormat = {
    id: workbook.newId(),
    kind,
    areas: [...areas],
    formula: '',
    style: {},
    stopIfTrue: false,
  };
  sheet.parts.conditionalFormats.unshift(rule);
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
  return rule;
}

/** Changes one rule with `change`, telling the grid. */
export function changeConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  rule: ConditionalFormat,
  change: (rule: ConditionalFormat) => void,
): void {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  change(rule);
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

/** Gives a rule another place in the order; 0 is first. */
export function setPriority(
  workbook: Workbook,
  sheet: Sheet,
  rule: ConditionalFormat,
  priority: number,
): void {
  changeConditionalFormat(workbook, sheet, rule, () => {
    const others = sheet.parts.conditionalFormats.filter((it) => it !== rule);
    others.splice(Math.max(0, Math.min(priority, others.length)), 0, rule);
    sheet.parts.conditionalFormats = others;
  });
}

export function deleteConditionalFormat(workbook: Workbook, sheet: Sheet, rule: ConditionalFormat): void {
  changeConditionalFormat(workbook, sheet, rule, () => {
    sheet.parts.conditionalFormats = sheet.parts.conditionalFormats.filter((it) => it !== rule);
  });
}

/** The rules that touch any of the areas, first first. */
export function conditionalFormatsIn(sheet: Sheet, areas: readonly Area[]): ConditionalFormat[] {
  return sheet.parts.conditionalFormats.filter((rule) =>
    rule.areas.some((it) => areas.some((other) => intersect(it, other) !== null)),
  );
}

/**
 * Takes the areas out of every rule; a rule that then covers nothing is gone. What is left of a rule keeps its
 * meaning: when its first cell went, its relative references are rewritten as seen from the new first cell.
 */
export function clearConditionalFormats(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  for (const rule of sheet.parts.conditionalFormats) {
    const before = anchorOf(rule);
    rule.areas = subtractAll(rule.areas, areas);
    if (rule.areas.length === 0) continue;
    const after = anchorOf(rule);
    rule.formula = offsetFormula(rule.formula, after.row - before.row, after.column - before.column);
  }
  sheet.parts.conditionalFormats = sheet.parts.conditionalFormats.filter((it) => it.areas.length > 0);
  workbook.emit({ type: 'appearance', sheetId: sheet.id });
}

/**
 * What a paste of cells does to rules: those of the target are cut out there, and for every rule of the copied
 * cells a rule of its own comes into being at the target. That is how one rule falls into pieces in Excel.
 */
export function pasteConditionalFormats(
  workbook: Workbook,
  from: { readonly sheet: Sheet; readonly area: Area },
  to: { readonly sheet: Sheet; readonly area: Area },
): void {
  const copies = conditionalFormatsIn(from.sheet, [from.area]).map((rule): ConditionalFormat => {
    const rows = to.area.row - from.area.row;
    const columns = to.area.column - from.area.column;
    const covered = clip(rule.areas, from.area);
    const areas = repeat(covered, from.area, to.area).map((it) => ({
      ...it,
      row: it.row + rows,
      column: it.column + columns,
    }));
    const anchor = anchorOf(rule);
    const pasted = anchorOf({ areas });
    return {
      ...rule,
      id: workbook.newId(),
      areas,
      style: { ...rule.style },
      formula: offsetFormula(rule.formula, pasted.row - anchor.row, pasted.column - anchor.column),
    };
  });
  clearConditionalFormats(workbook, to.sheet, [to.area]);
  to.sheet.parts.conditionalFormats.push(...copies);
  workbook.emit({ type: 'appearance', sheetId: to.sheet.id });
}

/** A block copied over a larger area is repeated in it. */
function repeat(areas: readonly Area[], block: Area, over: Area): Area[] {
  const repeated: Area[] = [];
  for (let row = 0; row < over.rowCount; row += block.rowCount) {
    for (let column = 0; column < over.columnCount; column += block.columnCount) {
      for (const it of areas)
        repeated.push(area(it.row + row, it.column + column, it.rowCount, it.columnCount));
    }
  }
  const frame = area(block.row, block.column, over.rowCount, over.columnCount);
  return clip(repeated, frame);
}
