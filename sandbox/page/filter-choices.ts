import { containsCell, lastRow } from '../workbook-model/address';
import { currentRegion } from '../workbook-model/filters';
import type { Sheet } from '../workbook-model/sheet';
import type { FilterChoices } from './protocol';

const limit = 1000;

/**
 * The values a header's drop-down lists: the different texts of its column, blanks last, each with whether the
 * column's own filter lets it through. Rows that other columns' filters hide are left out, as in Excel.
 */
export function readFilterChoices(sheet: Sheet, row: number, column: number): FilterChoices {
  const table = sheet.parts.tables.find((it) => containsCell(it.area, row, column));
  const filter = table ?? sheet.parts.autoFilter;
  const it = filter?.area ?? currentRegion(sheet, { row, column, rowCount: 1, columnCount: 1 });
  const criteria = filter?.criteria.get(column - it.column);
  const shown =
    criteria?.filterOn === 'Values'
      ? new Set(
          criteria.values?.map((value) => (typeof value === 'string' ? value : value.date).toLowerCase()),
        )
      : null;
  const texts = new Map<string, string>();
  const end = Math.min(lastRow(it) - (table?.showTotals ? 1 : 0), sheet.cells.rowCount - 1);
  for (let at = it.row + 1; at <= end && texts.size <= limit; at += 1) {
    const text = sheet.text(at, column);
    if (!criteria && sheet.isRowHidden(at)) continue;
    if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  }
  const byText = new Intl.Collator('en', { numeric: true }).compare;
  const sorted = [...texts.values()].sort((a, b) => Number(a === '') - Number(b === '') || byText(a, b));
  return {
    header: sheet.text(it.row, column),
    choices: sorted
      .slice(0, limit)
      .map((text) => ({ text, isShown: shown?.has(text.toLowerCase()) ?? true })),
    isCut: texts.size > limit,
    isFiltered: criteria !== undefined,
  };
}
