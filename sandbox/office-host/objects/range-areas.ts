import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  formatArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  quoteSheetName,
} from '../../workbook-model/address';
import { shiftAreas } from '../../workbook-model/area-list';
import type { Sheet } from '../../workbook-model/sheet';
import { tablesIn } from '../../workbook-model/tables';
import type { Area, StructureChange } from '../../workbook-model/types';
import { itemNotFound } from '../../workbook-model/workbook-error';
import { clearCells } from '../../workbook-model/write-cells';
import type { ClearWhat } from '../../workbook-model/write-cells';
import { CellsObject, HostCollection } from '../host-object';
import type { HostContext, HostObject } from '../host-object';
import { RichApiError } from '../rich-api-error';
import { areasOf } from './arguments';
import { ConditionalFormatCollectionObject } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { RangeFormatObject } from './range-format';
import { specialCells } from './special-cells';
import { TableScopedCollectionObject } from './table-collections';

/** `Excel.RangeAreas`: several ranges of one sheet. */
export class RangeAreasObject extends CellsObject {
  readonly className = 'RangeAreas';

  constructor(
    host: HostContext,
    readonly sheet: Sheet,
    private places: readonly Area[],
  ) {
    super(host);
  }

  get areas(): readonly Area[] {
    if (this.places.length === 0 || !this.workbook.sheets.includes(this.sheet)) {
      throw new RichApiError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return this.places;
  }

  override moveWith(sheetId: string, change: StructureChange): void {
    if (sheetId === this.sheet.id) this.places = shiftAreas(this.places, change);
  }

  private some(areas: readonly Area[]): HostObject | null {
    return areas.length > 0 ? this.host.make.rangeAreas(this.sheet, areas) : null;
  }

  get Address(): string {
    return this.areas.map((it) => `${quoteSheetName(this.sheet.name)}!${formatArea(it)}`).join(',');
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    const count = this.areas.reduce((sum, it) => sum + it.rowCount * it.columnCount, 0);
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return this.areas.every(isWholeRows);
  }

  get IsEntireColumn(): boolean {
    return this.areas.every(isWholeColumns);
  }

  get Areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.host, this.sheet, this.areas);
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.host, this.sheet, () => this.areas);
  }

  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, this.sheet, () => this.areas);
  }

  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.host, this.sheet, () => this.areas);
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.sheet);
  }

  Clear(what: ClearWhat | null): void {
    clearCells(this.workbook, this.sheet, this.areas, what ?? 'All');
  }

  GetEntireRow(): HostObject {
    return this.host.make.rangeAreas(
      this.sheet,
      this.areas.map((it) => ({ ...it, column: 0, columnCount: COLUMN_LIMIT })),
    );
  }

  GetEntireColumn(): HostObject {
    return this.host.make.rangeAreas(
      this.sheet,
      this.areas.map((it) => ({ ...it, row: 0, rowCount: ROW_LIMIT })),
    );
  }

  GetOffsetRangeAreas(rows: number, columns: number): HostObject {
    const moved = this.areas.map((it) => ({ ...it, row: it.row + rows, column: it.column + columns }));
    return this.host.make.rangeAreas(this.sheet, moved);
  }

  GetIntersection(other: unknown): HostObject {
    const cut = this.GetIntersectionOrNullObject(other);
    if (!cut) throw itemNotFound();
    return cut;
  }

  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const others =
      other instanceof CellsObject ? other.areas : areasOf(this.workbook, this.sheet, String(other));
    return this.some(this.areas.flatMap((a) => others.flatMap((b) => intersect(a, b) ?? [])));
  }

  GetUsedRangeAreas(valuesOnly: boolean | null): HostObject {
    const used = this.GetUsedRangeAreasOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }

  GetUsedRangeAreasOrNullObject(valuesOnly: boolean | null): HostObject | null {
    return this.some(this.areas.flatMap((it) => this.sheet.usedArea(valuesOnly ?? false, it) ?? []));
  }

  GetSpecialCells(kind: string, valueKind: string | null): HostObject {
    const found = this.GetSpecialCellsOrNullObject(kind, valueKind);
    if (!found) throw itemNotFound();
    return found;
  }

  GetSpecialCellsOrNullObject(kind: string, valueKind: string | null): HostObject | null {
    return this.some(specialCells(this.sheet, this.areas, kind, valueKind));
  }

  GetTables(fullyContained: boolean | null): HostObject {
    const found = new Set(this.areas.flatMap((it) => tablesIn(this.sheet, it, fullyContained ?? false)));
    return new TableScopedCollectionObject(this.host, () =>
      [...found].map((table) => ({ sheet: this.sheet, table })),
    );
  }

  SetDirty(): void {
    this.workbook.isDirty = true;
  }
}

/** `Excel.RangeCollection`. */
export class RangeCollectionObject extends HostCollection {
  readonly className = 'RangeCollection';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(host);
  }

  items(): HostObject[] {
    return this.areas.map((it) => this.host.make.range(this.sheet, it));
  }

  item(key: unknown): HostObject {
    return this.GetItemAt(Number(key));
  }

  GetCount(): number {
    return this.areas.length;
  }

  GetItemAt(index: number): HostObject {
    const found = this.areas[index];
    if (!found) throw itemNotFound();
    return this.host.make.range(this.sheet, found);
  }
}
