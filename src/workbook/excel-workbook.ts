import type { WorkbookListener, WorkbookPort } from '../ports/workbook-port';
import { addDataColumn } from './add-columns';
import { addReport } from './add-report';
import { addSheet } from './add-sheet';
import { appendToSheet } from './append-to-sheet';
import { changeCells, untouchable } from './change-cells';
import { facts } from './facts';
import { fillColumn } from './fill-column';
import { filterColumn } from './filter-column';
import { glimpse } from './glimpse';
import { hiddenRows } from './hidden-rows';
import { isBeingEdited } from './is-being-edited';
import { listen } from './listen';
import { clearMarks, mark, restoreColours } from './mark-issues';
import { markRows } from './mark-rows';
import type { ExcelGlobal, OfficeGlobal } from './office-globals';
import { readPlace } from './place';
import { readColumn } from './read-column';
import { readArea, readRows } from './read-rows';
import { readSheet } from './read-sheet';
import { recalculate } from './recalculate';
import { createRun } from './run';
import { selection } from './selection';
import { renameStatusColumns } from './rename-status-columns';
import { readSetting, writeSetting } from './settings';
import { showCell } from './show-cell';
import { ensureStatusColumns } from './status-columns';
import { writeStatus } from './write-status';

export interface ExcelWorkbookOptions {
  /** The Office globals, passed in so that tests can pass the same client without a page. */
  readonly excel: ExcelGlobal;
  readonly office: OfficeGlobal;
  /** Pauses between tries; the page's timer when left out. */
  readonly wait?: (ms: number) => Promise<void>;
}

/**
 * The workbook port over Excel: one function a method, one wrapper (`createRun`) under them all.
 * @example
 * const workbook = excelWorkbook({ excel: Excel, office: Office });
 * const sheet = await workbook.glimpse();
 */
export function excelWorkbook({ excel, office, wait = pause }: ExcelWorkbookOptions): WorkbookPort {
  const listeners = new Set<WorkbookListener>();
  const sheetNames = new Map<string, string>();
  const run = createRun({
    excel,
    wait,
    onWaiting(waiting) {
      for (const listener of listeners)
        try {
          listener.waitingForEdit(waiting);
        } catch {
          // The listener's own matter: the write that waits must go on.
        }
    },
  });
  return {
    facts: () => facts(run, office),
    async glimpse() {
      const seen = await glimpse(run);
      sheetNames.set(seen.sheetId, seen.sheetName);
      return seen;
    },
    place: (sheetId, headerRow, tableName) =>
      run(async (context) => (await readPlace(context, sheetId, headerRow, tableName)).place, {
        sheetId,
        sheetName: sheetNames.get(sheetId) ?? '',
      }),
    readRows: (place, wants, onBlock, signal) => readRows(run, place, wants, onBlock, signal),
    readArea: (place, rows, wants, columns) => readArea(run, place, rows, wants, columns),
    recalculate: () => recalculate(run),
    readColumn: (place, column) => readColumn(run, place, column),
    selection: (place) => selection(run, place),
    ensureStatusColumns: (place, headers, wanted) => ensureStatusColumns(run, place, headers, wanted),
    renameStatusColumns: (place, from, to) => renameStatusColumns(run, place, from, to),
    addColumn: (place, column) => addDataColumn(run, place, column),
    mark: (place, texts, onProgress) => mark(run, place, texts, onProgress),
    markRows: (place, texts) => markRows(run, place, texts),
    restoreColours: (place) => restoreColours(run, place),
    clearMarks: (place) => clearMarks(run, place),
    writeStatus: (place, keys, writes) => writeStatus(run, place, keys, writes),
    changeCells: (place, changes, keys) => changeCells(run, place, changes, keys),
    untouchable: (place, changes) => untouchable(run, place, changes),
    hiddenRows: (place) => hiddenRows(run, place),
    showCell: (place, row, column) => showCell(run, place, row, column),
    addSheet: (layout) => addSheet(run, layout),
    addReport: (layout) => addReport(run, layout),
    filterColumn: (place, column, texts) => filterColumn(run, place, column, texts),
    appendToSheet: (layout) => appendToSheet(run, layout),
    readSheet: (key) => readSheet(run, key),
    fillColumn: (key, header, texts) => fillColumn(run, key, header, texts),
    readSetting: (key) => readSetting(run, key),
    writeSetting: (key, value) => writeSetting(run, key, value),
    isBeingEdited: () => isBeingEdited(excel),
    async listen(listener) {
      listeners.add(listener);
      const stop = await listen(run, office, listener);
      return async () => {
        listeners.delete(listener);
        await stop();
      };
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
