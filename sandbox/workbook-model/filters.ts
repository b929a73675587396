import { area, lastRow } from './address';
import { joinRows } from './area-list';
import { requireAllowed } from './permissions';
import type { Sheet } from './sheet';
import type { Area, CellValue, FilterCriteria } from './types';
import type { Workbook } from './workbook';
import { WorkbookError, invalidArgument } from './workbook-error';

/** A filtered area with its header row first, be it the sheet's or a table's. */
interface Filter {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

function filtersOf(sheet: Sheet): Filter[] {
  const tables = sheet.parts.tables.map((table) => ({
    area: table.showTotals ? { ...table.area, rowCount: table.area.rowCount - 1 } : table.area,
    criteria: table.criteria,
  }));
  return sheet.parts.autoFilter ? [...tables, sheet.parts.autoFilter] : tables;
}

/**
 * Hides and shows rows as all filters of the sheet now ask. Raises `rowHiddenChanged` for rows that changed,
 * and `filtered`.
 * @throws WorkbookError NotImplemented for criteria the emulation does not know
 */
export function applyFilters(workbook: Workbook, sheet: Sheet, tableId?: string): void {
  const hidden = new Set<number>();
  for (const filter of filtersOf(sheet)) {
    if (filter.criteria.size === 0) continue;
    const tests = [...filter.criteria].map(([offset, criteria]) => ({
      column: filter.area.column + offset,
      test: testOf(criteria),
    }));
    const end = Math.min(lastRow(filter.area), sheet.cells.rowCount - 1);
    for (let row = filter.area.row + 1; row <= end; row++) {
      if (tests.some(({ column, test }) => !test(sheet.text(row, column), sheet.value(row, column))))
        hidden.add(row);
    }
  }
  const changed: { now: boolean; rows: number[] }[] = [
    { now: true, rows: [] },
    { now: false, rows: [] },
  ];
  for (let row = 0; row < sheet.cells.rowCount; row++) {
    const before = sheet.cells.row(row)?.filtered ?? false;
    const now = hidden.has(row);
    if (before === now) continue;
    const wasHidden = sheet.isRowHidden(row);
    sheet.cells.writableRow(row).filtered = now;
    if (wasHidden !== sheet.isRowHidden(row)) changed[now ? 0 : 1]?.rows.push(row);
  }
  for (const { now, rows } of changed) {
    if (rows.length > 0) {
      workbook.emit({
        type: 'rowHiddenChanged',
        sheetId: sheet.id,
        areas: joinRows(rows, 0, 16_384),
        hidden: now,
      });
    }
  }
  workbook.emit({ type: 'filtered', sheetId: sheet.id, tableId });
}

function testOf(criteria: FilterCriteria): (text: string, value: CellValue) => boolean {
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set(
        (criteria.values ?? []).map((it) =>
          typeof it === 'string' ? it.toLowerCase() : unsupported('dates'),
        ),
      );
      return (text) => wanted.has(text.toLowerCase());
    }
    case 'Custom': {
      const first = comparison(criteria.criterion1 ?? '');
      if (criteria.criterion2 === undefined) return first;
      const second = comparison(criteria.criterion2);
      return criteria.operator === 'Or'
        ? (text, value) => first(text, value) || second(text, value)
        : (text, value) => first(text, value) && second(text, value);
    }
    default:
      return unsupported(criteria.filterOn);
  }
}

function unsupported(what: string): never {
  throw new WorkbookError('NotImplemented', `Filtering on ${what} is not emulated.`);
}

/** `>=5`, `=abc*`, `<>` … as Excel's custom filters write them. */
function comparison(criterion: string): (text: string, value: CellValue) => boolean {
  const [, operator = '=', operand = ''] = /^(<>|>=|<=|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  const pattern = new RegExp(
    `^${operand.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/~?[*?]/g, (mark) => (mark === '*' ? '.*' : mark === '?' ? '.' : `\\${mark.slice(1)}`))}$`,
    'is',
  );
  const equal = (text: string, value: CellValue): boolean =>
    (typeof value === 'number' && value === number) || pattern.test(text);
  const ordered = (value: CellValue): number | null => {
    if (typeof value === 'number' && !Number.isNaN(number)) return value - number;
    if (typeof value === 'string' && value !== '' && Number.isNaN(number)) {
      return value.localeCompare(operand, 'en', { sensitivity: 'base' });
    }
    return null;
  };
  switch (operator) {
    case '<>':
      return (text, value) => !equal(text, value);
    case '>':
      return (_, value) => (ordered(value) ?? 0) > 0;
    case '<':
      return (_, value) => (ordered(value) ?? 0) < 0;
    case '>=':
      return (_, value) => (ordered(value) ?? -1) >= 0;
    case '<=':
      return (_, value) => (ordered(value) ?? 1) <= 0;
    default:
      return equal;
  }
}

/** Puts the sheet's auto filter on an area, with criteria for one of its columns when given. */
export function setAutoFilter(
  workbook: Workbook,
  sheet: Sheet,
  it: Area,
  column?: number,
  criteria?: FilterCriteria,
): void {
  requireAllowed(workbook, sheet, 'allowAutoFilter');
  const used = sheet.usedArea(true, it);
  // A whole column or one cell stands for the data around it.
  const single = it.rowCount === 1 && it.columnCount === 1;
  const place = single
    ? currentRegion(sheet, it)
    : used
      ? { ...it, rowCount: Math.min(it.rowCount, lastRow(used) - it.row + 1) }
      : it;
  const before = sheet.parts.autoFilter;
  const same = before?.area.row === place.row && before.area.column === place.column;
  const kept = same ? before.criteria : new Map<number, FilterCriteria>();
  if (column !== undefined) {
    if (column < 0 || column >= place.columnCount) throw invalidArgument();
    if (criteria) {
      testOf(criteria);
      kept.set(column, criteria);
    } else kept.delete(column);
  }
  sheet.parts.autoFilter = { area: place, criteria: kept };
  applyFilters(workbook, sheet);
}

/** The block of cells around a cell that empty rows and columns bound. */
export function currentRegion(sheet: Sheet, it: Area): Area {
  let { row: top, column: left } = it;
  let bottom = lastRow(it);
  let right = it.column + it.columnCount - 1;
  const filled = (place: Area): boolean => sheet.cells.hasValueIn(place);
  for (let grown = true; grown;) {
    grown = false;
    const wide = { column: Math.max(0, left - 1), columnCount: right - Math.max(0, left - 1) + 2 };
    if (top > 0 && filled({ row: top - 1, rowCount: 1, ...wide })) [top, grown] = [top - 1, true];
    while (filled({ row: bottom + 1, rowCount: 1, ...wide })) [bottom, grown] = [bottom + 1, true];
    const tall = { row: Math.max(0, top - 1), rowCount: bottom - Math.max(0, top - 1) + 2 };
    if (left > 0 && filled({ column: left - 1, columnCount: 1, ...tall })) [left, grown] = [left - 1, true];
    if (filled({ column: right + 1, columnCount: 1, ...tall })) [right, grown] = [right + 1, true];
  }
  return area(top, left, bottom - top + 1, right - left + 1);
}

/** Takes the sheet's auto filter away and shows its rows. */
export function removeAutoFilter(workbook: Workbook, sheet: Sheet): void {
  requireAllowed(workbook, sheet, 'allowAutoFilter');
  sheet.parts.autoFilter = null;
  applyFilters(workbook, sheet);
}
