import { applyFilters } from '../../workbook-model/filters';
import { requireAllowed } from '../../workbook-model/permissions';
import { bodyArea, columnNames, headerArea, totalsArea } from '../../workbook-model/table-headers';
import { addTableColumn, deleteTableColumn, findColumn } from '../../workbook-model/tables';
import type { PlacedTable } from '../../workbook-model/tables';
import type { Area, CellValue, FilterCriteria } from '../../workbook-model/types';
import { invalidOperation, itemNotFound } from '../../workbook-model/workbook-error';
import { writeCells } from '../../workbook-model/write-cells';
import { HostCollection, HostObject } from '../host-object';
import type { HostContext } from '../host-object';
import { fullCriteria } from './auto-filter';

/** `Excel.TableColumnCollection`. */
export class TableColumnCollectionObject extends HostCollection {
  readonly className = 'TableColumnCollection';

  constructor(
    host: HostContext,
    private readonly placed: () => PlacedTable,
  ) {
    super(host);
  }

  items(): TableColumnObject[] {
    return this.placed().table.columnIds.map((id) => new TableColumnObject(this.host, this.placed, id));
  }

  item(key: unknown): TableColumnObject {
    const found = this.GetItemOrNullObject(typeof key === 'number' ? key : String(key));
    if (!found) throw itemNotFound();
    return found;
  }

  get Count(): number {
    return this.placed().table.columnIds.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: number): TableColumnObject {
    const id = this.placed().table.columnIds[index];
    if (id === undefined) throw itemNotFound();
    return new TableColumnObject(this.host, this.placed, id);
  }

  GetItemOrNullObject(key: string | number): TableColumnObject | null {
    const { sheet, table } = this.placed();
    const id = table.columnIds[findColumn(sheet, table, key)];
    return id === undefined ? null : new TableColumnObject(this.host, this.placed, id);
  }

  /** `values` are a column from the header down, or a single value for every cell. */
  Add(index: number | null, values: unknown, name: string | null): TableColumnObject {
    const grid =
      values === null || values === undefined
        ? null
        : ((Array.isArray(values) ? values : [[values]]) as CellValue[][]);
    return this.GetItemAt(addTableColumn(this.workbook, this.placed(), index, grid, name));
  }
}

/** `Excel.TableColumn`. */
export class TableColumnObject extends HostObject {
  readonly className = 'TableColumn';

  constructor(
    host: HostContext,
    private readonly placed: () => PlacedTable,
    private readonly id: number,
  ) {
    super(host);
  }

  private get index(): number {
    const index = this.placed().table.columnIds.indexOf(this.id);
    if (index < 0) throw itemNotFound();
    return index;
  }

  private narrow(it: Area): Area {
    return { ...it, column: it.column + this.index, columnCount: 1 };
  }

  private range(it: Area): HostObject {
    return this.host.make.range(this.placed().sheet, this.narrow(it));
  }

  get Id(): number {
    return this.id;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    const { sheet, table } = this.placed();
    return columnNames(sheet, table)[this.index] ?? '';
  }

  set Name(name: string) {
    const { sheet, table } = this.placed();
    const header = headerArea(table);
    if (!header) throw invalidOperation('The table shows no header row.');
    writeCells(this.workbook, sheet, this.narrow(header), [[name]]);
  }

  get Values(): unknown {
    const { sheet, table } = this.placed();
    return sheet.values(this.narrow(table.area));
  }

  set Values(values: unknown) {
    const { sheet, table } = this.placed();
    writeCells(this.workbook, sheet, this.narrow(table.area), values as CellValue[][]);
  }

  get Filter(): FilterObject {
    return new FilterObject(this.host, this.placed, () => this.index);
  }

  GetRange(): HostObject {
    return this.range(this.placed().table.area);
  }

  GetDataBodyRange(): HostObject {
    return this.range(bodyArea(this.placed().table));
  }

  GetHeaderRowRange(): HostObject {
    const header = headerArea(this.placed().table);
    if (!header) throw invalidOperation('The table shows no header row.');
    return this.range(header);
  }

  GetTotalRowRange(): HostObject {
    const totals = totalsArea(this.placed().table);
    if (!totals) throw invalidOperation('The table shows no totals row.');
    return this.range(totals);
  }

  Delete(): void {
    deleteTableColumn(this.workbook, this.placed(), this.index);
  }
}

/** `Excel.Filter`: the filter of one table column. */
export class FilterObject extends HostObject {
  readonly className = 'Filter';

  constructor(
    host: HostContext,
    private readonly placed: () => PlacedTable,
    private readonly index: () => number,
  ) {
    super(host);
  }

  get Criteria(): unknown {
    const criteria = this.placed().table.criteria.get(this.index());
    return criteria ? fullCriteria(criteria) : null;
  }

  Apply(criteria: FilterCriteria): void {
    const { sheet, table } = this.placed();
    requireAllowed(this.workbook, sheet, 'allowAutoFilter');
    table.criteria.set(this.index(), criteria);
    applyFilters(this.workbook, sheet, table.id);
  }

  ApplyValuesFilter(values: readonly string[]): void {
    this.Apply({ filterOn: 'Values', values: [...values] });
  }

  ApplyCustomFilter(criterion1: string, criterion2: string | null, operator: 'And' | 'Or' | null): void {
    this.Apply({
      filterOn: 'Custom',
      criterion1,
      ...(criterion2 !== null && { criterion2 }),
      operator: operator ?? 'And',
    });
  }

  Clear(): void {
    const { sheet, table } = this.placed();
    requireAllowed(this.workbook, sheet, 'allowAutoFilter');
    table.criteria.delete(this.index());
    applyFilters(this.workbook, sheet, table.id);
  }
}
