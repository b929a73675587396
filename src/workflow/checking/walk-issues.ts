import type { CheckResult } from '../../accounts/check/check-result';
import type { ColumnIndex } from '../../accounts/column-index';
import type { Issue } from '../../accounts/issue';
import type { RowNumber } from '../../accounts/row-number';
import type { PreflightGroup } from '../../ports/preflight';
import type { Desk } from '../desk';
import { activeMemory, tell } from '../desk';
import type { CheckedSheet } from '../state';
import { columnOfFinding } from '../submitting/preflight-cells';
import { refreshSelection } from './selection';

interface Cell {
  readonly row: RowNumber;
  readonly column: ColumnIndex;
}

/** Selects the next (1) or previous (−1) cell with an issue from where the selection stands, around the ends. */
export async function walkIssues(desk: Desk, direction: 1 | -1): Promise<void> {
  await showNext(desk, direction, () => true);
}

/** Selects the next cell of one group, around the end, so that pressing *Show* again goes on. */
export async function showGroup(desk: Desk, cause: string): Promise<void> {
  await showNext(desk, 1, (issue) => issue.cause === cause);
}

/** Selects the next row of a group that Command has something against, at the cell that says so. */
export async function showFindings(desk: Desk, group: PreflightGroup): Promise<void> {
  await showNextCell(desk, 1, ({ columnMap, againstCommand }) =>
    (againstCommand?.groups.get(group) ?? []).flatMap((finding) => {
      const column = columnOfFinding(columnMap, finding);
      return column === undefined ? [] : [{ row: finding.row, column }];
    }),
  );
}

async function showNext(desk: Desk, direction: 1 | -1, wanted: (issue: Issue) => boolean): Promise<void> {
  await showNextCell(desk, direction, ({ result }) => cellsWithIssues(result, wanted));
}

async function showNextCell(
  desk: Desk,
  direction: 1 | -1,
  cellsOf: (checked: CheckedSheet) => readonly Cell[],
): Promise<void> {
  const memory = activeMemory(desk);
  if (memory === undefined) return;
  const { place } = memory.checked;
  const { cell } = await desk.ports.workbook.selection(place);
  const cells = cellsOf(memory.checked);
  // Where a filter hides a row, selecting its cell would show nothing.
  const hidden = await desk.ports.workbook.hiddenRows(place);
  const inSight = hidden.size === 0 ? cells : cells.filter(({ row }) => !hidden.has(row));
  const target = nextCell(inSight, cell, direction);
  if (target === undefined) {
    if (cells.length === 0) tell(desk, 'success', { key: 'issue.none-left', params: {} });
    else tell(desk, 'info', { key: 'issue.only-hidden', params: { count: cells.length } });
    return;
  }
  await desk.ports.workbook.showCell(place, target.row, target.column);
  await refreshSelection(desk);
}

/** Cells that have a wanted issue, in sheet order. */
export function cellsWithIssues(result: CheckResult, wanted: (issue: Issue) => boolean): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [row, issues] of result.issues) {
    const columns = new Set(issues.filter(wanted).map((issue) => issue.column));
    for (const column of [...columns].sort((a, b) => a - b)) cells.push({ row, column });
  }
  return cells;
}

/** The cell after (or before) `from` in sheet order, going around the ends; the first (or last) when nothing is selected. */
export function nextCell(
  cells: readonly Cell[],
  from: Cell | undefined,
  direction: 1 | -1,
): Cell | undefined {
  if (from === undefined) return direction === 1 ? cells[0] : cells.at(-1);
  const order = (cell: Cell) => (cell.row - from.row || cell.column - from.column) * direction;
  const ordered = direction === 1 ? cells : [...cells].reverse();
  return ordered.find((cell) => order(cell) > 0) ?? ordered[0];
}
