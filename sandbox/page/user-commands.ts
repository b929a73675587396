import {
  area,
  COLUMN_LIMIT,
  intersect,
  lastRow,
  ROW_LIMIT,
  splitAreas,
  wholeSheet,
} from '../workbook-model/address';
import { setColumnWidth } from '../workbook-model/rows-and-columns';
import type { Sheet } from '../workbook-model/sheet';
import type { Area } from '../workbook-model/types';
import type { UserActions } from '../workbook-model/user-actions';
import type { Workbook } from '../workbook-model/workbook';
import { invalidArgument, invalidOperation } from '../workbook-model/workbook-error';
import { writeCells } from '../workbook-model/write-cells';
import type { Clipboard } from './clipboard';
import type { UserCommand } from './protocol';
import { pointsOf } from './units';

/** A workbook with what a person needs to change it. */
export interface Desk {
  readonly workbook: Workbook;
  readonly user: UserActions;
  readonly clipboard: Clipboard;
}

/**
 * Carries out what a person did at the grid or in the toolbar.
 * @throws WorkbookError with a sentence for the person when the workbook refuses
 */
export function runCommand({ workbook, user, clipboard }: Desk, command: UserCommand): void {
  const sheet = workbook.activeSheet;
  const { id, activeCell, selection } = sheet;
  switch (command.do) {
    case 'select':
      user.select(id, command.areas, command.active);
      // Excel tells a click on one cell apart from a change of the selection.
      if (
        command.areas.length === 1 &&
        command.areas[0]?.rowCount === 1 &&
        command.areas[0].columnCount === 1
      ) {
        user.click(id, command.active.row, command.active.column);
      }
      return;
    case 'goTo':
      goTo(workbook, user, command.address);
      return;
    case 'beginEdit':
      user.beginEdit(id, activeCell.row, activeCell.column);
      return;
    case 'cancelEdit':
      user.cancelEdit();
      return;
    case 'commitEdit':
      if (command.everywhere) typeEverywhere(workbook, user, sheet, command.text);
      else user.commitEdit(command.text);
      return;
    case 'clearContents':
      user.clear(id, selection);
      return;
    case 'copy':
      clipboard.copy(command.cut);
      return;
    case 'paste':
      clipboard.paste(command.text, command.isOwn);
      return;
    case 'undo':
    case 'redo':
      user[command.do]();
      return;
    case 'insertRows':
    case 'deleteRows':
    case 'insertColumns':
    case 'deleteColumns':
      changeStructure(workbook, user, sheet, command.do);
      return;
    case 'hideRows':
      user.setRowsHidden(id, selection.map(wholeRows), true);
      return;
    case 'showRows':
      user.setRowsHidden(id, selection.map(wholeRows), false);
      return;
    case 'fillDown':
      fillDown(user, sheet);
      return;
    case 'sort':
      user.sortByColumn(id, command.row, command.column, command.ascending);
      return;
    case 'filter':
      user.filter(id, command.row, command.column, command.criteria);
      return;
    case 'toggleFilter':
      if (sheet.parts.autoFilter) user.removeFilter(id);
      else user.filter(id, activeCell.row, activeCell.column, null);
      return;
    case 'columnWidth':
      workbook.transaction('user', 'Column width', () => {
        workbook.beforeWrite(sheet);
        setColumnWidth(workbook, sheet, [area(0, command.column, ROW_LIMIT, 1)], pointsOf(command.width));
      });
      return;
    case 'protect':
      if (command.on) user.protectSheet(id);
      else user.unprotectSheet(id);
      return;
    case 'readOnly':
      workbook.readOnly = command.on;
      return;
    case 'activateSheet':
      user.activateSheet(command.sheetId);
      return;
    case 'addSheet':
      user.addSheet();
      return;
    case 'renameSheet':
      user.renameSheet(command.sheetId, command.name);
      return;
    case 'deleteSheet':
      user.deleteSheet(command.sheetId);
      return;
    case 'hideSheet':
      user.setSheetVisibility(command.sheetId, 'Hidden');
      return;
    case 'showSheets':
      for (const it of workbook.sheets) {
        if (it.parts.visibility === 'Hidden') user.setSheetVisibility(it.id, 'Visible');
      }
  }
}

const wholeRows = (it: Area): Area => area(it.row, 0, it.rowCount, COLUMN_LIMIT);

/** The name box: an address, several, one on another sheet, or a defined name. */
function goTo(workbook: Workbook, user: UserActions, text: string): void {
  const name = [...workbook.activeSheet.parts.names, ...workbook.names].find(
    (it) => it.name.toLowerCase() === text.trim().toLowerCase(),
  );
  const places = splitAreas(name ? name.formula.replace(/^=/, '') : text).map((it) => workbook.locate(it));
  const first = places[0];
  if (!first || places.includes(null)) {
    throw invalidArgument(
      `“${text}” is neither an address nor a name of this workbook. Type one like B12 or A2:C9.`,
    );
  }
  if (first.sheet !== workbook.activeSheet) user.activateSheet(first.sheet.id);
  const areas = places.flatMap((it) => (it ? [it.area] : []));
  user.select(first.sheet.id, areas);
}

/** Ctrl+Enter. */
function typeEverywhere(workbook: Workbook, user: UserActions, sheet: Sheet, text: string): void {
  user.cancelEdit();
  const cells = sheet.selection.reduce((sum, it) => sum + it.rowCount * it.columnCount, 0);
  if (cells > 200_000)
    throw invalidOperation('These are too many cells to fill at once. Select fewer than 200,000.');
  workbook.transaction('user', 'Typing in cells', () => {
    for (const it of sheet.selection) writeCells(workbook, sheet, it, [[text]]);
  });
}

type StructureCommand = 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';

function changeStructure(workbook: Workbook, user: UserActions, sheet: Sheet, what: StructureCommand): void {
  const isRows = what.endsWith('Rows');
  const spans = sheet.selection
    .map((it) =>
      isRows ? { start: it.row, count: it.rowCount } : { start: it.column, count: it.columnCount },
    )
    // From the end, so that the places before stay where they are.
    .sort((a, b) => b.start - a.start);
  const limit = isRows ? ROW_LIMIT : COLUMN_LIMIT;
  if (spans.some(({ count }) => count === limit)) {
    throw invalidOperation(`All ${isRows ? 'rows' : 'columns'} of the sheet are selected. Select fewer.`);
  }
  workbook.transaction('user', what, () => {
    for (const { start, count } of spans) user[what](sheet.id, start, count);
  });
}

/** Ctrl+D: the first row of the selection into its others; a single row takes from the row above. */
function fillDown(user: UserActions, sheet: Sheet): void {
  const selected = sheet.selection.at(-1) ?? area(0, 0);
  const from =
    selected.rowCount === 1 && selected.row > 0
      ? { ...selected, row: selected.row - 1, rowCount: 2 }
      : selected;
  const used = sheet.usedArea() ?? area(0, 0);
  // Whole columns are filled as far as the sheet goes.
  const end = from.rowCount > 100_000 ? lastRow(used) : lastRow(from);
  const it = intersect(wholeSheet, { ...from, rowCount: end - from.row + 1 });
  if (it && it.columnCount < COLUMN_LIMIT) user.fillDown(sheet.id, it);
}
