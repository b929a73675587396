import type { Sheet } from '../workbook-model/sheet';
import type { Workbook } from '../workbook-model/workbook';
import { encodeRuns } from './grid/axis';
import type { SizedRun } from './grid/axis';
import type { SheetLayout, WorkbookView } from './protocol';
import { pixelsOf } from './units';

/** All that the page shows of a workbook besides its cells. */
export function readWorkbookView(
  workbook: Workbook,
  session: Pick<WorkbookView, 'version' | 'reveal' | 'selectNumber'>,
): WorkbookView {
  return {
    ...session,
    title: workbook.name,
    isSaved: !workbook.isDirty,
    isReadOnly: workbook.readOnly,
    isEditing: workbook.editing !== null,
    canUndo: workbook.undoHistory.undoLabel !== null,
    canRedo: workbook.undoHistory.redoLabel !== null,
    sheets: workbook.sheets.map((it) => ({
      id: it.id,
      name: it.name,
      kind: it.kind,
      visibility: it.parts.visibility,
      isProtected: it.parts.protection !== null,
    })),
    active: readLayout(workbook.activeSheet),
  };
}

function readLayout(sheet: Sheet): SheetLayout {
  const { parts, cells } = sheet;
  let usedColumns = 0;
  const rowRuns: SizedRun[] = [];
  for (let row = 0; row < cells.rowCount; row += 1) {
    const line = cells.row(row);
    if (!line) continue;
    usedColumns = Math.max(usedColumns, line.values.length, line.formulas?.length ?? 0);
    const size = line.hidden || line.filtered ? 0 : line.height === undefined ? -1 : pixelsOf(line.height);
    if (size >= 0) addRun(rowRuns, row, size);
  }
  const columnRuns: SizedRun[] = [];
  for (const [column, it] of [...parts.columns].sort(([a], [b]) => a - b)) {
    const size = it.hidden ? 0 : it.width === undefined ? -1 : pixelsOf(it.width);
    if (size >= 0) addRun(columnRuns, column, size);
  }
  return {
    id: sheet.id,
    kind: sheet.kind,
    rightToLeft: parts.rightToLeft,
    frozenRows: parts.frozen.rows,
    frozenColumns: parts.frozen.columns,
    usedRows: cells.rowCount,
    usedColumns,
    rowRuns: encodeRuns(rowRuns),
    columnRuns: encodeRuns(columnRuns),
    usualRowHeight: pixelsOf(parts.standardHeight),
    usualColumnWidth: pixelsOf(parts.standardWidth),
    areas: sheet.selection,
    active: sheet.activeCell,
  };
}

/** Adds one index; neighbours of one size become one run. */
function addRun(runs: SizedRun[], index: number, size: number): void {
  const last = runs.at(-1);
  if (last?.size === size && last.start + last.count === index)
    runs[runs.length - 1] = { ...last, count: last.count + 1 };
  else runs.push({ start: index, count: 1, size });
}
