import { area, wholeSheet } from '../../workbook-model/address';
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../../workbook-model/sheet-list';
import { requireAllowed, requireStructure } from '../../workbook-model/permissions';
import type { Sheet } from '../../workbook-model/sheet';
import type { SheetVisibility } from '../../workbook-model/types';
import { invalidArgument, itemNotFound } from '../../workbook-model/workbook-error';
import type { HostContext, HostObject } from '../host-object';
import { unsupportedSheet } from '../rich-api-error';
import { areasOf, writtenArea } from './arguments';
import { AutoFilterObject } from './auto-filter';
import { asColor } from './colors';
import { NamedItemCollectionObject } from './names';
import { PageLayoutObject } from './page-layout';
import { TableCollectionObject } from './table-collections';
import { WorksheetCustomPropertyCollectionObject } from './worksheet-custom-properties';
import { WorksheetEvents } from './worksheet-events';
import { WorksheetFreezePanesObject } from './worksheet-freeze-panes';
import { WorksheetProtectionObject } from './worksheet-protection';

/** `Excel.Worksheet`. */
export class WorksheetObject extends WorksheetEvents {
  readonly className = 'Worksheet';

  constructor(
    host: HostContext,
    private readonly it: Sheet,
  ) {
    super(host);
  }

  protected get target(): string {
    return this.it.id;
  }

  /** @throws WorkbookError ItemNotFound when the sheet was deleted */
  private get sheet(): Sheet {
    if (!this.workbook.sheets.includes(this.it)) throw itemNotFound();
    return this.it;
  }

  /** The sheet, when it has cells. A chart sheet has none: Excel's worksheet API does not work on one. */
  private get cells(): Sheet {
    if (this.sheet.kind === 'chart') {
      throw unsupportedSheet();
    }
    return this.sheet;
  }

  get Id(): string {
    return this.sheet.id;
  }

  get TabId(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    renameSheet(this.workbook, this.sheet, name);
  }

  get Position(): number {
    return this.workbook.sheets.filter((it) => it.kind === 'worksheet').indexOf(this.sheet);
  }

  set Position(position: number) {
    moveSheet(this.workbook, this.sheet, position);
  }

  get Visibility(): SheetVisibility {
    return this.sheet.parts.visibility;
  }

  set Visibility(visibility: SheetVisibility) {
    setVisibility(this.workbook, this.sheet, visibility);
  }

  get TabColor(): string {
    return this.sheet.parts.tabColor;
  }

  set TabColor(color: string) {
    requireStructure(this.workbook);
    this.appear('tabColor', asColor(color));
  }

  get ShowGridlines(): boolean {
    return this.sheet.parts.showGridlines;
  }

  set ShowGridlines(shown: boolean) {
    this.appear('showGridlines', shown);
  }

  /** The name by which the client sets `showGridlines`. */
  set Gridlines(shown: boolean) {
    this.ShowGridlines = shown;
  }

  get ShowHeadings(): boolean {
    return this.sheet.parts.showHeadings;
  }

  set ShowHeadings(shown: boolean) {
    this.appear('showHeadings', shown);
  }

  /** The name by which the client sets `showHeadings`. */
  set Headings(shown: boolean) {
    this.ShowHeadings = shown;
  }

  get StandardWidth(): number {
    return this.sheet.parts.standardWidth;
  }

  set StandardWidth(width: number) {
    this.appear('standardWidth', width);
  }

  get StandardHeight(): number {
    return this.sheet.parts.standardHeight;
  }

  private appear<K extends keyof Sheet['parts']>(name: K, value: Sheet['parts'][K]): void {
    requireAllowed(this.workbook, this.sheet, null);
    this.sheet.parts[name] = value;
    this.workbook.emit({ type: 'appearance', sheetId: this.sheet.id });
  }

  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.host, this.sheet);
  }

  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.host, this.sheet);
  }

  get AutoFilter(): AutoFilterObject {
    const { sheet, workbook } = this;
    return new AutoFilterObject(this.host, {
      sheet,
      find: () => sheet.parts.autoFilter,
      workbook,
      table: () => undefined,
    });
  }

  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.host, this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanesObject {
    return new WorksheetFreezePanesObject(this.host, this.sheet);
  }

  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.host, this.sheet);
  }

  get CustomProperties(): WorksheetCustomPropertyCollectionObject {
    return new WorksheetCustomPropertyCollectionObject(this.host, this.sheet);
  }

  GetRange(address: string | null | undefined): HostObject {
    if (address === null || address === undefined) return this.host.make.range(this.cells, wholeSheet);
    const { sheet, area: place } = writtenArea(this.workbook, this.cells, address);
    if (sheet !== this.it) throw invalidArgument();
    return this.host.make.range(sheet, place);
  }

  GetRanges(address: string | null): HostObject {
    const areas = address ? areasOf(this.workbook, this.cells, address) : [wholeSheet];
    return this.host.make.rangeAreas(this.cells, areas);
  }

  GetRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): HostObject {
    return this.host.make.range(this.cells, area(row, column, rowCount, columnCount));
  }

  GetCell(row: number, column: number): HostObject {
    return this.host.make.range(this.cells, area(row, column));
  }

  /** Of an empty sheet it is A1. */
  GetUsedRange(valuesOnly: boolean | null): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.host.make.range(this.cells, area(0, 0));
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean | null): HostObject | null {
    const used = this.cells.usedArea(valuesOnly ?? false);
    return used && this.host.make.range(this.cells, used);
  }

  Activate(): void {
    activateSheet(this.workbook, this.sheet);
  }

  Delete(): void {
    deleteSheet(this.workbook, this.sheet);
  }

  /** Nothing recalculates here. */
  Calculate(): void {
    this.workbook.calculationState = 'Done';
  }

  GetNext(visibleOnly: boolean | null): HostObject {
    return this.beside(1, visibleOnly) ?? notThere();
  }

  GetNextOrNullObject(visibleOnly: boolean | null): HostObject | null {
    return this.beside(1, visibleOnly);
  }

  GetPrevious(visibleOnly: boolean | null): HostObject {
    return this.beside(-1, visibleOnly) ?? notThere();
  }

  GetPreviousOrNullObject(visibleOnly: boolean | null): HostObject | null {
    return this.beside(-1, visibleOnly);
  }

  private beside(step: 1 | -1, visibleOnly: boolean | null): HostObject | null {
    const { sheets } = this.workbook;
    for (let at = sheets.indexOf(this.sheet) + step; at >= 0 && at < sheets.length; at += step) {
      const found = sheets[at];
      if (found?.kind !== 'worksheet') continue;
      if (!visibleOnly || found.parts.visibility === 'Visible') return this.host.make.worksheet(found);
    }
    return null;
  }
}

function notThere(): never {
  throw itemNotFound();
}
