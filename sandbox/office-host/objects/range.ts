import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  formatArea,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  quoteSheetName,
} from '../../workbook-model/address';
import { shiftArea } from '../../workbook-model/area-list';
import { valueTypeOf } from '../../workbook-model/number-format';
import type { Sheet } from '../../workbook-model/sheet';
import type { Area, Hyperlink, StructureChange } from '../../workbook-model/types';
import { invalidArgument } from '../../workbook-model/workbook-error';
import { writeCells, writeNumberFormats } from '../../workbook-model/write-cells';
import type { WrittenGrid } from '../../workbook-model/write-cells';
import type { HostContext, HostObject } from '../host-object';
import { RichApiError } from '../rich-api-error';
import { ConditionalFormatCollectionObject } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { RangeFormatObject } from './range-format';
import { RangeExtent } from './range-extent';
import { RangeSortObject } from './sorts';

/** More cells than this cannot be read (or written) in one go. */
const CELL_LIMIT = 5_000_000;

/** A grid as the client sends it: two dimensions, or one value for all cells. */
function asGrid(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  if (value.length === 0 || !value.every((line) => Array.isArray(line))) throw invalidArgument();
  return value as unknown[][];
}

/** `Excel.Range`: cell values here, the rest in the classes it extends. It moves with its cells; when they go it is invalid. */
export class RangeObject extends RangeExtent {
  readonly className = 'Range';
  private place: Area | null;

  constructor(
    host: HostContext,
    readonly sheet: Sheet,
    area: Area,
  ) {
    super(host);
    if (area.rowCount < 1 || area.columnCount < 1 || area.row < 0 || area.column < 0) throw invalidArgument();
    if (lastRow(area) >= ROW_LIMIT || lastColumn(area) >= COLUMN_LIMIT) throw invalidArgument();
    this.place = area;
  }

  get area(): Area {
    if (!this.place || !this.workbook.sheets.includes(this.sheet)) {
      throw new RichApiError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return this.place;
  }

  override moveWith(sheetId: string, change: StructureChange): void {
    if (this.place && sheetId === this.sheet.id) this.place = shiftArea(this.place, change);
  }

  /** Cell by cell; null for whole rows and columns, as Excel answers. */
  private read<T>(read: (row: number, column: number) => T): T[][] | null {
    if (this.isUnbounded) return null;
    this.requireReadable();
    return this.sheet.map(this.area, read);
  }

  private requireReadable(): void {
    if (this.area.rowCount * this.area.columnCount > CELL_LIMIT) {
      throw new RichApiError(
        'RangeExceedsLimit',
        'The cell count in the range has exceeded the maximum supported number.',
      );
    }
  }

  private requireBounded(): void {
    if (this.isUnbounded) throw invalidArgument('Cell values of an unbounded range cannot be set.');
    this.requireReadable();
  }

  get Address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rowCount;
  }

  get ColumnCount(): number {
    return this.area.columnCount;
  }

  /** -1 when there are more than 2^31 - 1. */
  get CellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get Values(): unknown {
    return this.isUnbounded ? null : (this.requireReadable(), this.sheet.values(this.area));
  }

  set Values(values: unknown) {
    this.requireBounded();
    writeCells(this.workbook, this.sheet, this.area, asGrid(values) as WrittenGrid);
  }

  get Formulas(): unknown {
    return this.read((row, column) => this.sheet.formulaOrValue(row, column));
  }

  set Formulas(values: unknown) {
    this.Values = values;
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  set FormulasLocal(values: unknown) {
    this.Values = values;
  }

  get Text(): unknown {
    return this.read((row, column) => this.sheet.text(row, column));
  }

  get ValueTypes(): unknown {
    return this.read((row, column) => valueTypeOf(this.sheet.value(row, column)));
  }

  get NumberFormat(): unknown {
    if (!this.isUnbounded) return this.read((row, column) => this.sheet.style(row, column).numberFormat);
    // Of a whole column Excel tells the format when all cells share it.
    const formats = new Set(
      [...this.sheet.styleIdsIn(this.area)].map((id) => this.workbook.styles.get(id).numberFormat),
    );
    return formats.size === 1 ? [...formats][0] : null;
  }

  set NumberFormat(values: unknown) {
    const grid = asGrid(values) as readonly (readonly (string | null)[])[];
    if (grid.length > 1 || (grid[0]?.length ?? 0) > 1) this.requireBounded();
    writeNumberFormats(this.workbook, this.sheet, this.area, grid);
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  set NumberFormatLocal(values: unknown) {
    this.NumberFormat = values;
  }

  get Hyperlink(): Partial<Hyperlink> | null {
    const { row, column } = this.area;
    const found = this.sheet.parts.hyperlinks.find((it) => it.row === row && it.column === column);
    if (!found) return null;
    const { address, documentReference, screenTip, textToDisplay } = found;
    return { address, documentReference, screenTip, textToDisplay };
  }

  set Hyperlink(link: Partial<Hyperlink> | null) {
    const { row, column } = this.area;
    this.workbook.beforeWrite(this.sheet);
    const others = this.sheet.parts.hyperlinks.filter((it) => it.row !== row || it.column !== column);
    this.sheet.parts.hyperlinks = link ? [...others, { ...link, row, column }] : others;
    const text = link?.textToDisplay;
    if (text) writeCells(this.workbook, this.sheet, { ...this.area, rowCount: 1, columnCount: 1 }, [[text]]);
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.sheet);
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.host, this.sheet, () => [this.area]);
  }

  get Sort(): RangeSortObject {
    return new RangeSortObject(this.host, this.sheet, () => this.area);
  }

  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, this.sheet, () => [this.area]);
  }

  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.host, this.sheet, () => [this.area]);
  }
}
