import type { SheetPlace } from '../ports/workbook-port';

/**
 * Queues the read of a plain sheet's auto filter; after the sync, `widen` re-applies it to its range and our columns,
 * so that sorting and filtering move them with their rows. Criteria are kept. A filter that stands elsewhere on the
 * sheet is left alone.
 */
export function queueAutoFilter(sheet: Excel.Worksheet, place: SheetPlace) {
  const filter = sheet.autoFilter;
  filter.load('enabled,criteria');
  const range = filter.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    widen(lastColumn: number): void {
      if (range.isNullObject || range.rowIndex !== place.headerRow - 1) return;
      const end = range.columnIndex + range.columnCount;
      if (range.columnIndex > place.firstColumn + place.columnCount - 1 || end <= place.firstColumn) return;
      if (lastColumn < end) return;
      const wide = sheet.getRangeByIndexes(
        range.rowIndex,
        range.columnIndex,
        range.rowCount,
        lastColumn - range.columnIndex + 1,
      );
      const criteria = criteriaOf(filter);
      // A filter on another range is in the way of a new one; its criteria were read above.
      filter.remove();
      filter.apply(wide);
      for (const [column, criterion] of criteria) filter.apply(wide, column, criterion);
    },
  };
}

/** The criteria of the filtered columns by their place in the filter's range, without the members that say nothing. */
function criteriaOf(filter: Excel.AutoFilter): (readonly [number, Excel.FilterCriteria])[] {
  const all = filter.criteria as readonly (Excel.FilterCriteria | null | undefined)[] | null;
  return (all ?? []).flatMap((criterion, column) => {
    const said = Object.entries(criterion ?? {}).filter(
      ([name, value]) => value !== null && value !== undefined && value !== '' && !name.startsWith('@'),
    );
    const clean = Object.fromEntries(said) as unknown as Excel.FilterCriteria;
    return 'filterOn' in clean ? [[column, clean] as const] : [];
  });
}
