import { parseArea, splitAddress, splitAreas } from '../../workbook-model/address';
import type { Sheet } from '../../workbook-model/sheet';
import type { Area } from '../../workbook-model/types';
import type { Workbook } from '../../workbook-model/workbook';
import { invalidArgument, itemNotFound } from '../../workbook-model/workbook-error';
import { CellsObject } from '../host-object';
import { nameTarget } from '../../workbook-model/names';
import { findTable } from '../../workbook-model/tables';
import { bodyArea } from '../../workbook-model/table-headers';

/** Longer addresses Excel refuses. */
export const ADDRESS_LIMIT = 8192;

/**
 * The cells an argument means: a range object, an address (with or without sheet), a name or a table's name.
 * @throws WorkbookError InvalidArgument, ItemNotFound for a sheet that is not there
 */
export function writtenArea(workbook: Workbook, sheet: Sheet, value: unknown): { sheet: Sheet; area: Area } {
  if (value instanceof CellsObject) {
    const [first] = value.areas;
    if (!first) throw invalidArgument();
    return { sheet: value.sheet, area: first };
  }
  if (typeof value !== 'string' || value.length > ADDRESS_LIMIT) throw invalidArgument();
  const { sheetName, local } = splitAddress(value);
  const place = sheetName === null ? sheet : workbook.findSheet(sheetName);
  if (!place) throw itemNotFound();
  const named = sheetName === null ? namedArea(workbook, sheet, local) : null;
  return named ?? { sheet: place, area: parseArea(local) };
}

function namedArea(workbook: Workbook, sheet: Sheet, text: string): { sheet: Sheet; area: Area } | null {
  const lower = text.toLowerCase();
  const name = [...sheet.parts.names, ...workbook.names].find((it) => it.name.toLowerCase() === lower);
  if (name) return nameTarget(workbook, name);
  const placed = findTable(workbook, text);
  return placed ? { sheet: placed.sheet, area: bodyArea(placed.table) } : null;
}

/** As `writtenArea`, when the cells must lie in this sheet. */
export function areaOf(workbook: Workbook, sheet: Sheet, value: unknown): Area {
  const written = writtenArea(workbook, sheet, value);
  if (written.sheet !== sheet) throw invalidArgument();
  return written.area;
}

/** The areas of `A1,C3:D4`. @throws WorkbookError InvalidArgument, as for an address over 8,192 characters */
export function areasOf(workbook: Workbook, sheet: Sheet, address: string): Area[] {
  if (address.length > ADDRESS_LIMIT) throw invalidArgument();
  const areas = splitAreas(address).map((part) => areaOf(workbook, sheet, part));
  if (areas.length === 0) throw invalidArgument();
  return areas;
}
