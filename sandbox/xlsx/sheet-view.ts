import type { Sheet } from '../workbook-model/sheet';
import type { ProtectionOptions, SheetProtection } from '../workbook-model/types';
import { pointsOfCharacters } from './column-width';
import { readAreas } from './data-validations';
import { isOn, writeXml, xmlElement, xmlElements } from './xml';

/** Direction, frozen panes, grid lines, standard sizes and the selection, from what stands before the cells. */
export function readSheetHead(sheet: Sheet, head: string): void {
  const { parts } = sheet;
  const view = xmlElement(head, 'sheetView');
  parts.rightToLeft = isOn(view?.attributes['rightToLeft']);
  parts.showGridlines = isOn(view?.attributes['showGridLines'], true);
  parts.showHeadings = isOn(view?.attributes['showRowColHeaders'], true);
  const pane = xmlElement(view?.inner ?? '', 'pane')?.attributes;
  if (pane?.['state']?.startsWith('frozen')) {
    parts.frozen = { rows: Number(pane['ySplit'] ?? 0), columns: Number(pane['xSplit'] ?? 0) };
  }
  // With frozen panes the last selection is the one of the scrolling pane.
  const selection = xmlElements(view?.inner ?? '', 'selection').at(-1)?.attributes;
  const areas = readAreas(selection?.['sqref']);
  const active = readAreas(selection?.['activeCell'])[0];
  if (areas.length > 0) sheet.selection = areas;
  if (active) sheet.activeCell = { row: active.row, column: active.column };
  const format = xmlElement(head, 'sheetFormatPr')?.attributes;
  if (format?.['defaultRowHeight']) parts.standardHeight = Number(format['defaultRowHeight']);
  if (format?.['defaultColWidth'])
    parts.standardWidth = pointsOfCharacters(Number(format['defaultColWidth']));
}

/** What protection leaves allowed, by the file's attribute: '0' (not locked) there means allowed here. */
const allowed: readonly [file: string, model: string][] = [
  ['autoFilter', 'allowAutoFilter'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['insertRows', 'allowInsertRows'],
  ['pivotTables', 'allowPivotTables'],
  ['sort', 'allowSort'],
];

/** Null when the sheet is not protected. The password's hash is not carried along. */
export function readProtection(sheetTail: string): SheetProtection | null {
  const it = xmlElement(sheetTail, 'sheetProtection')?.attributes;
  if (!it || !isOn(it['sheet'])) return null;
  const options: Record<string, boolean | string> = {
    allowEditObjects: !isOn(it['objects']),
    allowEditScenarios: !isOn(it['scenarios']),
    selectionMode: isOn(it['selectUnlockedCells'])
      ? 'None'
      : isOn(it['selectLockedCells'])
        ? 'Unlocked'
        : 'Normal',
  };
  for (const [file, model] of allowed) options[model] = !isOn(it[file], true);
  return { password: '', options };
}

/** The `sheetProtection` element. */
export function writeProtection(options: ProtectionOptions): string {
  const mode = options['selectionMode'];
  return writeXml('sheetProtection', {
    sheet: 1,
    objects: options['allowEditObjects'] === true ? undefined : 1,
    scenarios: options['allowEditScenarios'] === true ? undefined : 1,
    ...Object.fromEntries(allowed.map(([file, model]) => [file, options[model] === true ? 0 : undefined])),
    selectLockedCells: mode === 'Unlocked' || mode === 'None' ? 1 : undefined,
    selectUnlockedCells: mode === 'None' ? 1 : undefined,
  });
}
