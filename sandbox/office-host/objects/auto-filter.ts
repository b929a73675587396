import { applyFilters, removeAutoFilter, setAutoFilter } from '../../workbook-model/filters';
import { requireAllowed } from '../../workbook-model/permissions';
import type { Sheet } from '../../workbook-model/sheet';
import type { AutoFilter, FilterCriteria, Table } from '../../workbook-model/types';
import type { Workbook } from '../../workbook-model/workbook';
import { invalidOperation, itemNotFound } from '../../workbook-model/workbook-error';
import { HostObject } from '../host-object';
import type { HostContext } from '../host-object';
import { areaOf } from './arguments';

/** Where a filter stands: the sheet's own, or a table's. */
export interface FilterPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly find: () => AutoFilter | null;
  readonly table: () => Table | undefined;
}

/** Criteria as the client reads them, with every member there. */
export function fullCriteria(criteria: FilterCriteria): Record<string, unknown> {
  return {
    criterion1: null,
    criterion2: null,
    color: null,
    operator: 'And',
    icon: null,
    dynamicCriteria: 'Unknown',
    values: null,
    ...criteria,
  };
}

/** `Excel.AutoFilter`. */
export class AutoFilterObject extends HostObject {
  readonly className = 'AutoFilter';

  constructor(
    host: HostContext,
    private readonly place: FilterPlace,
  ) {
    super(host);
  }

  private get filter(): AutoFilter | null {
    return this.place.find();
  }

  get Enabled(): boolean {
    return this.filter !== null;
  }

  get IsDataFiltered(): boolean {
    return (this.filter?.criteria.size ?? 0) > 0;
  }

  /** One entry a column; null where the column is not filtered. */
  get Criteria(): unknown[] {
    const { filter } = this;
    return Array.from({ length: filter?.area.columnCount ?? 0 }, (_, index) => {
      const criteria = filter?.criteria.get(index);
      return criteria ? fullCriteria(criteria) : null;
    });
  }

  Apply(range: unknown, columnIndex: number | null, criteria: FilterCriteria | null): void {
    const { workbook, sheet } = this.place;
    const table = this.place.table();
    if (!table) {
      setAutoFilter(
        workbook,
        sheet,
        areaOf(workbook, sheet, range),
        columnIndex ?? undefined,
        criteria ?? undefined,
      );
      return;
    }
    requireAllowed(workbook, sheet, 'allowAutoFilter');
    if (columnIndex !== null && criteria) table.criteria.set(columnIndex, criteria);
    applyFilters(workbook, sheet, table.id);
  }

  ClearCriteria(): void {
    requireAllowed(this.workbook, this.place.sheet, 'allowAutoFilter');
    this.filter?.criteria.clear();
    applyFilters(this.workbook, this.place.sheet, this.place.table()?.id);
  }

  ClearColumnCriteria(columnIndex: number): void {
    requireAllowed(this.workbook, this.place.sheet, 'allowAutoFilter');
    this.filter?.criteria.delete(columnIndex);
    applyFilters(this.workbook, this.place.sheet, this.place.table()?.id);
  }

  Reapply(): void {
    requireAllowed(this.workbook, this.place.sheet, 'allowAutoFilter');
    applyFilters(this.workbook, this.place.sheet, this.place.table()?.id);
  }

  Remove(): void {
    if (this.place.table()) throw invalidOperation("A table's filter is removed with its filter buttons.");
    removeAutoFilter(this.workbook, this.place.sheet);
  }

  GetRange(): HostObject {
    const found = this.GetRangeOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }

  GetRangeOrNullObject(): HostObject | null {
    const { filter } = this;
    return filter && this.host.make.range(this.place.sheet, filter.area);
  }
}
