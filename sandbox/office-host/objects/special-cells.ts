import { intersect, lastColumn, lastRow } from '../../workbook-model/address';
import { joinRows } from '../../workbook-model/area-list';
import { valueTypeOf } from '../../workbook-model/number-format';
import type { Sheet } from '../../workbook-model/sheet';
import type { Area } from '../../workbook-model/types';
import { validationsIn } from '../../workbook-model/validations';
import { conditionalFormatsIn } from '../../workbook-model/conditional-formats';
import { notImplemented } from '../rich-api-error';

/** The cells of a kind (`Visible`, `Constants`, `Blanks` …) inside some areas. */
export function specialCells(
  sheet: Sheet,
  areas: readonly Area[],
  kind: string,
  valueKind: string | null,
): Area[] {
  switch (kind) {
    case 'Visible':
      return areas.flatMap((it) => visible(sheet, it));
    case 'Blanks':
      return matching(sheet, areas, (row, column) => sheet.formulaOrValue(row, column) === '');
    case 'Constants':
    case 'Formulas':
      return matching(sheet, areas, (row, column) => {
        const hasFormula = sheet.cells.formula(row, column) !== undefined;
        const type = valueTypeOf(sheet.value(row, column));
        return (
          hasFormula === (kind === 'Formulas') &&
          (hasFormula || type !== 'Empty') &&
          isOfKind(type, valueKind)
        );
      });
    case 'ConditionalFormats':
      return clipped(
        areas,
        conditionalFormatsIn(sheet, areas).flatMap((it) => it.areas),
      );
    case 'DataValidations':
      return clipped(
        areas,
        validationsIn(sheet, areas).flatMap((it) => it.areas),
      );
    default:
      throw notImplemented(`Range.getSpecialCells(${kind})`);
  }
}

function isOfKind(type: string, valueKind: string | null): boolean {
  if (valueKind === null || valueKind === 'All') return true;
  const letter = { Double: 'Numbers', String: 'Text', Boolean: 'Logical', Error: 'Errors' }[type] ?? '';
  return valueKind.includes(letter === 'Logical' ? 'Logical' : letter);
}

function clipped(frames: readonly Area[], areas: readonly Area[]): Area[] {
  return frames.flatMap((frame) => areas.flatMap((it) => intersect(frame, it) ?? []));
}

/** The visible parts of an area: blocks of visible rows times blocks of visible columns. */
export function visible(sheet: Sheet, it: Area): Area[] {
  const rows: number[] = [];
  const known = Math.min(lastRow(it), sheet.cells.rowCount - 1);
  for (let row = it.row; row <= known; row++) if (!sheet.isRowHidden(row)) rows.push(row);
  const blocks = joinRows(rows, it.column, it.columnCount);
  const rest = lastRow(it) - Math.max(known, it.row - 1);
  const last = blocks.at(-1);
  if (rest > 0) {
    const start = lastRow(it) - rest + 1;
    if (last && lastRow(last) === start - 1)
      blocks[blocks.length - 1] = { ...last, rowCount: last.rowCount + rest };
    else blocks.push({ ...it, row: start, rowCount: rest });
  }
  const columns: { column: number; columnCount: number }[] = [];
  for (let column = it.column; column <= lastColumn(it); column++) {
    if (sheet.isColumnHidden(column)) continue;
    const before = columns.at(-1);
    if (before && before.column + before.columnCount === column) before.columnCount++;
    else columns.push({ column, columnCount: 1 });
  }
  return columns.flatMap((part) => blocks.map((block) => ({ ...block, ...part })));
}

function matching(
  sheet: Sheet,
  areas: readonly Area[],
  matches: (row: number, column: number) => boolean,
): Area[] {
  const used = sheet.usedArea();
  const found: Area[] = [];
  for (const it of areas) {
    const place = used && intersect(it, used);
    if (!place) continue;
    for (let column = place.column; column <= lastColumn(place); column++) {
      const rows: number[] = [];
      for (let row = place.row; row <= lastRow(place); row++) if (matches(row, column)) rows.push(row);
      found.push(...joinRows(rows, column, 1));
    }
  }
  return found;
}
