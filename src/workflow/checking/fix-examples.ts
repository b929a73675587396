import type { CellValue, DateSystem } from '../../accounts/cell';
import type { ColumnIndex } from '../../accounts/column-index';
import type { ColumnMap } from '../../accounts/columns/column-map';
import { fieldOf } from '../../accounts/fields/fields';
import type { CellFix } from '../../accounts/fixes';
import { fixedCells } from '../../accounts/fixes';
import type { FixedCell } from '../../accounts/issue';
import { displayFix } from './display-fix';
import type { FixPreview } from '../question';

/** Examples shown in a preview; the count says how many cells there are. */
const mostExamples = 50;

/**
 * What a person is shown of fixes before they are made, step by step. The cells of a row that is emptied stand in one example:
 * twelve lines that each say "blank" would hide what goes where.
 */
export function fixExamples(
  fixes: readonly CellFix[],
  headers: readonly string[],
  columnMap: ColumnMap,
  dateSystem: DateSystem,
): FixPreview[] {
  const dates = new Set<ColumnIndex>(
    [...columnMap.byField].filter(([field]) => fieldOf(field).kind === 'date').map(([, column]) => column),
  );
  const examples: FixPreview[] = [];
  for (const fix of fixes) {
    if (examples.length >= mostExamples) break;
    const cells = fixedCells(fix);
    const [own] = cells;
    // A number that a fix of its own turns into a date is shown as the number it is; other cells were right as they are.
    const before = (cell: FixedCell): CellValue =>
      cell === own && cell.after !== '' ? cell.before : shownValue(cell, dates, dateSystem);
    const rows = new Set(cells.map(({ row }) => row));
    for (const row of rows) {
      const ofRow = cells.filter((cell) => cell.row === row);
      const emptied = ofRow.filter(({ after }) => after === '');
      for (const cell of ofRow)
        if (emptied.length < 2 || cell.after !== '')
          examples.push({
            row,
            header: headers[cell.column] ?? '',
            before: before(cell),
            after: displayFix(cell, dateSystem),
            cells: 1,
          });
      if (emptied.length > 1) {
        const inOrder = [...emptied].sort((a, b) => a.column - b.column);
        examples.push({
          row,
          header: inOrder.map(({ column }) => headers[column] ?? '').join(', '),
          before: inOrder.map((cell) => String(before(cell))).join(' · '),
          after: '',
          cells: emptied.length,
        });
      }
    }
  }
  return examples.slice(0, mostExamples);
}

/** What a cell shows: a true date its day. */
function shownValue(
  { before, column }: FixedCell,
  dates: ReadonlySet<ColumnIndex>,
  dateSystem: DateSystem,
): CellValue {
  return typeof before === 'number' && dates.has(column)
    ? displayFix({ after: before, numberFormat: 'dd/mm/yyyy' }, dateSystem)
    : before;
}
