import {
  ROW_LIMIT,
  area,
  containsArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
} from './address';
import { shiftArea, shiftAreas, shiftKeys } from './area-list';
import { anchorOf } from './conditional-format-painter';
import { offsetFormula, replaceReferences, shiftFormula } from './formula-references';
import { requireAllowed, requireWritable } from './permissions';
import type { Sheet } from './sheet';
import { shiftTables } from './table-structure';
import type { Area, ConditionalFormat, DeleteShift, InsertShift, StructureChange } from './types';
import type { Workbook } from './workbook';
import { invalidOperation } from './workbook-error';

/**
 * Opens empty cells at `it`; what was there moves down or to the right, and with it tables, names, filters,
 * conditional formats, formulas and hidden rows. New cells take the styles of those above (or to the left).
 * @throws WorkbookError InvalidOperation when it would tear a table apart, AccessDenied
 */
export function insertCells(workbook: Workbook, sheet: Sheet, it: Area, shift: InsertShift): void {
  const axis = isWholeRows(it) ? 'row' : isWholeColumns(it) || shift === 'Right' ? 'column' : 'row';
  apply(workbook, sheet, { kind: 'insert', axis, area: it }, axis === 'row' ? 'Down' : 'Right');
}

/** Takes the cells away; what is below or to the right moves up. As `insertCells` for all else. */
export function deleteCells(workbook: Workbook, sheet: Sheet, it: Area, shift: DeleteShift): void {
  const axis = isWholeRows(it) ? 'row' : isWholeColumns(it) || shift === 'Left' ? 'column' : 'row';
  apply(workbook, sheet, { kind: 'delete', axis, area: it }, axis === 'row' ? 'Up' : 'Left');
}

function apply(
  workbook: Workbook,
  sheet: Sheet,
  change: StructureChange,
  shift: InsertShift | DeleteShift,
): void {
  const { kind, axis, area: it } = change;
  const whole = axis === 'row' ? isWholeRows(it) : isWholeColumns(it);
  if (whole) {
    requireAllowed(
      workbook,
      sheet,
      `allow${kind === 'insert' ? 'Insert' : 'Delete'}${axis === 'row' ? 'Rows' : 'Columns'}`,
    );
  } else {
    requireWritable(workbook, sheet, [it]);
    refuseTornTables(sheet, change);
  }
  // Cells of other sheets change too when formulas there point here: undo has to know them.
  for (const other of workbook.sheets)
    if (other !== sheet) rememberIfItPointsHere(workbook, other, sheet.name);
  moveCells(sheet, change, whole);
  shiftParts(workbook, sheet, change);
  shiftFormulas(workbook, sheet, change);
  workbook.emit({ type: 'structure', sheetId: sheet.id, change });
  workbook.emit({
    type: 'changed',
    sheetId: sheet.id,
    changeType: whole
      ? `${axis === 'row' ? 'Row' : 'Column'}${kind === 'insert' ? 'Inserted' : 'Deleted'}`
      : kind === 'insert'
        ? 'CellInserted'
        : 'CellDeleted',
    areas: [it],
    shift: whole ? undefined : shift,
  });
}

function refuseTornTables(sheet: Sheet, change: StructureChange): void {
  for (const table of sheet.parts.tables) {
    const { area: band, axis } = change;
    const moved: Area =
      axis === 'row'
        ? { ...band, rowCount: ROW_LIMIT - band.row }
        : { ...band, columnCount: 16_384 - band.column };
    const cut = intersect(table.area, moved);
    if (!cut) continue;
    const wide =
      axis === 'row' ? cut.columnCount === table.area.columnCount : cut.rowCount === table.area.rowCount;
    const inside = containsArea(table.area, band);
    if (!wide && !inside) {
      throw invalidOperation(
        'This operation is not allowed. It would shift a part of a table on the worksheet.',
      );
    }
  }
}

function moveCells(sheet: Sheet, { kind, axis, area: it }: StructureChange, whole: boolean): void {
  const { cells } = sheet;
  if (axis === 'row' && whole) {
    if (kind === 'delete') cells.deleteRows(it.row, it.rowCount);
    else {
      cells.insertRows(it.row, it.rowCount);
      inheritRowStyles(sheet, it);
    }
  } else if (axis === 'column') {
    const by = kind === 'insert' ? it.columnCount : -it.columnCount;
    const end = Math.min(cells.rowCount, it.row + it.rowCount);
    for (let row = it.row; row < end; row++) {
      cells.shiftColumns(row, it.column, by);
      if (kind === 'insert' && it.column > 0) {
        const left = cells.row(row)?.styles?.[it.column - 1];
        if (left !== undefined)
          for (let c = 0; c < it.columnCount; c++) cells.setStyle(row, it.column + c, left);
      }
    }
    if (whole) shiftColumnProperties(sheet, it.column, by);
  } else moveBand(sheet, kind, it);
}

function inheritRowStyles(sheet: Sheet, it: Area): void {
  const above = it.row > 0 ? sheet.cells.row(it.row - 1) : undefined;
  if (!above?.styles && above?.style === undefined) return;
  for (let row = it.row; row <= lastRow(it); row++) {
    const line = sheet.cells.writable(row);
    line.style = above.style;
    line.styles = above.styles?.slice() ?? null;
  }
}

/** A part of some rows moves down or up. */
function moveBand(sheet: Sheet, kind: 'insert' | 'delete', it: Area): void {
  const { cells } = sheet;
  const end = cells.rowCount;
  const copyRow = (from: number, to: number): void => {
    for (let column = it.column; column <= lastColumn(it); column++) cells.copyCell(from, column, to, column);
  };
  if (kind === 'insert') {
    for (let row = end - 1; row >= it.row; row--) copyRow(row, row + it.rowCount);
    for (let row = it.row; row <= lastRow(it); row++) {
      for (let column = it.column; column <= lastColumn(it); column++) {
        cells.set(row, column, '');
        const above = it.row > 0 ? cells.style(it.row - 1, column) : undefined;
        if (above !== undefined || cells.style(row, column) !== undefined)
          cells.setStyle(row, column, above ?? 0);
      }
    }
  } else {
    for (let row = it.row; row < end; row++) copyRow(row + it.rowCount, row);
  }
}

function shiftColumnProperties(sheet: Sheet, column: number, by: number): void {
  const moved = new Map<number, ReturnType<Sheet['column']>>();
  for (const [index, properties] of sheet.parts.columns) {
    if (index < column) moved.set(index, properties);
    else if (by > 0) moved.set(index + by, properties);
    else if (index >= column - by) moved.set(index + by, properties);
  }
  const left = sheet.parts.columns.get(column - 1);
  if (by > 0 && left) for (let c = 0; c < by; c++) moved.set(column + c, { ...left, hidden: false });
  sheet.parts.columns = moved;
}

function shiftParts(workbook: Workbook, sheet: Sheet, change: StructureChange): void {
  const { parts } = sheet;
  shiftTables(workbook, sheet, change);
  if (parts.autoFilter) {
    const { area: before, criteria } = parts.autoFilter;
    const after = shiftArea(before, change);
    if (!after) parts.autoFilter = null;
    else parts.autoFilter = { area: after, criteria: shiftKeys(criteria, before, change) };
  }
  for (const validation of parts.validations) validation.areas = shiftAreas(validation.areas, change);
  parts.validations = parts.validations.filter((it) => it.areas.length > 0);
  for (const rule of parts.conditionalFormats) shiftRule(rule, change, sheet.name);
  parts.conditionalFormats = parts.conditionalFormats.filter((it) => it.areas.length > 0);
  parts.merges = parts.merges.flatMap((it) => shiftArea(it, change) ?? []);
  parts.hyperlinks = parts.hyperlinks.flatMap((link) => {
    const moved = shiftArea(area(link.row, link.column), change);
    return moved ? [{ ...link, row: moved.row, column: moved.column }] : [];
  });
}

/**
 * A rule's relative references keep their distance from the rule's first cell; absolute ones move like those
 * of any formula.
 */
function shiftRule(rule: ConditionalFormat, change: StructureChange, sheetName: string): void {
  const before = anchorOf(rule);
  rule.areas = shiftAreas(rule.areas, change);
  if (rule.areas.length === 0 || rule.formula === '') return;
  const after = anchorOf(rule);
  rule.formula = replaceReferences(rule.formula, (reference, text) => {
    const relative = offsetFormula(text, after.row - before.row, after.column - before.column);
    const absolute = shiftFormula(text, change, sheetName, sheetName);
    const { from } = reference;
    const moves = change.axis === 'row' ? from.rowAbsolute : from.columnAbsolute;
    return moves ? absolute : relative;
  });
}

function pointsTo(formula: string, sheetName: string): boolean {
  return formula.toLowerCase().includes(sheetName.toLowerCase());
}

function rememberIfItPointsHere(workbook: Workbook, other: Sheet, sheetName: string): void {
  for (let row = 0; row < other.cells.rowCount; row++) {
    if (
      other.cells.row(row)?.formulas?.some((formula) => formula !== undefined && pointsTo(formula, sheetName))
    ) {
      workbook.beforeWrite(other);
      return;
    }
  }
}

function shiftFormulas(workbook: Workbook, changed: Sheet, change: StructureChange): void {
  for (const sheet of workbook.sheets) {
    rewriteFormulas(sheet, (formula) => shiftFormula(formula, change, changed.name, sheet.name));
    for (const name of sheet.parts.names)
      name.formula = shiftFormula(name.formula, change, changed.name, sheet.name);
  }
  for (const name of workbook.names) name.formula = shiftFormula(name.formula, change, changed.name, null);
}

/** Gives every formula of a sheet, in cells and validation rules, a new text. */
export function rewriteFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (let row = 0; row < sheet.cells.rowCount; row++) {
    sheet.cells.row(row)?.formulas?.forEach((formula, column) => {
      if (formula === undefined) return;
      const after = rewrite(formula);
      if (after !== formula) sheet.cells.set(row, column, sheet.value(row, column), after);
    });
  }
  for (const validation of sheet.parts.validations) {
    validation.rule = rewriteStrings(validation.rule, rewrite) as Record<string, unknown>;
  }
}

function rewriteStrings(value: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? rewrite(value) : value;
  if (Array.isArray(value)) return value.map((it) => rewriteStrings(it, rewrite));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, rewriteStrings(it, rewrite)]));
}
