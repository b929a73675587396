import type { Sheet } from '../../workbook-model/sheet';
import { sortRows } from '../../workbook-model/sorting';
import { bodyArea } from '../../workbook-model/table-headers';
import type { PlacedTable } from '../../workbook-model/tables';
import type { Area, SortField } from '../../workbook-model/types';
import { HostObject } from '../host-object';
import type { HostContext } from '../host-object';
import { notImplemented } from '../rich-api-error';

/** `Excel.RangeSort`. */
export class RangeSortObject extends HostObject {
  readonly className = 'RangeSort';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly area: () => Area,
  ) {
    super(host);
  }

  Apply(
    fields: readonly SortField[],
    matchCase: boolean | null,
    hasHeaders: boolean | null,
    orientation: string | null,
  ): void {
    if (orientation === 'Columns') throw notImplemented('RangeSort.apply by columns');
    const it = this.area();
    const rows = hasHeaders ? { ...it, row: it.row + 1, rowCount: it.rowCount - 1 } : it;
    if (rows.rowCount > 0) sortRows(this.workbook, this.sheet, rows, fields, matchCase ?? false);
  }
}

/** `Excel.TableSort`. */
export class TableSortObject extends HostObject {
  readonly className = 'TableSort';

  constructor(
    host: HostContext,
    private readonly placed: () => PlacedTable,
  ) {
    super(host);
  }

  get Fields(): readonly SortField[] {
    return this.placed().table.sort;
  }

  get MatchCase(): boolean {
    return false;
  }

  get Method(): string {
    return 'PinYin';
  }

  Apply(fields: readonly SortField[], matchCase: boolean | null): void {
    const { sheet, table } = this.placed();
    sortRows(this.workbook, sheet, bodyArea(table), fields, matchCase ?? false);
    table.sort = [...fields];
  }

  Clear(): void {
    this.placed().table.sort = [];
  }

  Reapply(): void {
    const { table } = this.placed();
    if (table.sort.length > 0) this.Apply(table.sort, null);
  }
}
