import { applyFilters } from '../../workbook-model/filters';
import { requireAllowed } from '../../workbook-model/permissions';
import { bodyArea, headerArea, totalsArea } from '../../workbook-model/table-headers';
import {
  convertToRange,
  deleteTable,
  findTable,
  renameTable,
  resizeTable,
  showTableRow,
} from '../../workbook-model/tables';
import type { PlacedTable } from '../../workbook-model/tables';
import type { Table } from '../../workbook-model/types';
import { invalidOperation, itemNotFound } from '../../workbook-model/workbook-error';
import { EventType } from '../event-types';
import type { HostContext, HostObject } from '../host-object';
import { areaOf } from './arguments';
import { AutoFilterObject } from './auto-filter';
import { EventSource } from './event-registrations';
import { TableSortObject } from './sorts';
import { TableColumnCollectionObject } from './table-columns';
import { TableRowCollectionObject } from './table-rows';

/** `Excel.Table`. */
export class TableObject extends EventSource {
  readonly className = 'Table';
  private readonly id: string;

  constructor(host: HostContext, placed: PlacedTable) {
    super(host);
    this.id = placed.table.id;
  }

  protected get target(): string {
    return this.id;
  }

  /** Undo replaces the table's data: it is looked up by id each time. */
  private get placed(): PlacedTable {
    const found = findTable(this.workbook, this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  private get table(): Table {
    return this.placed.table;
  }

  get Id(): string {
    return this.table.id;
  }

  get LegacyId(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: string) {
    renameTable(this.workbook, this.placed, name);
  }

  private appear<K extends keyof Table>(name: K, value: Table[K]): void {
    const { sheet, table } = this.placed;
    requireAllowed(this.workbook, sheet, null);
    table[name] = value;
    this.workbook.emit({ type: 'appearance', sheetId: sheet.id });
  }

  get Style(): string {
    return this.table.style;
  }

  set Style(style: string) {
    this.appear('style', style);
  }

  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set ShowBandedRows(shown: boolean) {
    this.appear('showBandedRows', shown);
  }

  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set ShowBandedColumns(shown: boolean) {
    this.appear('showBandedColumns', shown);
  }

  get HighlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set HighlightFirstColumn(shown: boolean) {
    this.appear('highlightFirstColumn', shown);
  }

  get HighlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set HighlightLastColumn(shown: boolean) {
    this.appear('highlightLastColumn', shown);
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set ShowFilterButton(shown: boolean) {
    this.appear('showFilterButton', shown);
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }

  set ShowHeaders(shown: boolean) {
    showTableRow(this.workbook, this.placed, 'headers', shown);
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  set ShowTotals(shown: boolean) {
    showTableRow(this.workbook, this.placed, 'totals', shown);
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.placed.sheet);
  }

  get Columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this.host, () => this.placed);
  }

  get Rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this.host, () => this.placed);
  }

  get Sort(): TableSortObject {
    return new TableSortObject(this.host, () => this.placed);
  }

  get AutoFilter(): AutoFilterObject {
    const { sheet } = this.placed;
    return new AutoFilterObject(this.host, {
      workbook: this.workbook,
      sheet,
      find: () =>
        this.table.showFilterButton ? { area: this.table.area, criteria: this.table.criteria } : null,
      table: () => this.table,
    });
  }

  GetRange(): HostObject {
    return this.host.make.range(this.placed.sheet, this.table.area);
  }

  GetDataBodyRange(): HostObject {
    return this.host.make.range(this.placed.sheet, bodyArea(this.table));
  }

  GetHeaderRowRange(): HostObject {
    const header = headerArea(this.table);
    if (!header) throw invalidOperation('The table shows no header row.');
    return this.host.make.range(this.placed.sheet, header);
  }

  GetTotalRowRange(): HostObject {
    const totals = totalsArea(this.table);
    if (!totals) throw invalidOperation('The table shows no totals row.');
    return this.host.make.range(this.placed.sheet, totals);
  }

  Resize(to: unknown): void {
    const { placed } = this;
    resizeTable(this.workbook, placed, areaOf(this.workbook, placed.sheet, to));
  }

  ConvertToRange(): HostObject {
    const { placed } = this;
    const range = this.host.make.range(placed.sheet, placed.table.area);
    convertToRange(this.workbook, placed);
    return range;
  }

  Delete(): void {
    deleteTable(this.workbook, this.placed);
  }

  ClearFilters(): void {
    const { sheet, table } = this.placed;
    requireAllowed(this.workbook, sheet, 'allowAutoFilter');
    table.criteria.clear();
    applyFilters(this.workbook, sheet, table.id);
  }

  ReapplyFilters(): void {
    const { sheet, table } = this.placed;
    requireAllowed(this.workbook, sheet, 'allowAutoFilter');
    applyFilters(this.workbook, sheet, table.id);
  }

  _RegisterDataChangedEvent(): void {
    this.listen(EventType.TableChanged);
  }

  _UnregisterDataChangedEvent(): void {
    this.listen(EventType.TableChanged, false);
  }

  _RegisterSelectionChangedEvent(): void {
    this.listen(EventType.TableSelectionChanged);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.listen(EventType.TableSelectionChanged, false);
  }
}
