import { bodyArea } from '../../workbook-model/table-headers';
import { deleteCells } from '../../workbook-model/sheet-structure';
import { addTableRows } from '../../workbook-model/tables';
import type { PlacedTable } from '../../workbook-model/tables';
import type { Area, CellValue } from '../../workbook-model/types';
import { itemNotFound } from '../../workbook-model/workbook-error';
import { writeCells } from '../../workbook-model/write-cells';
import { HostCollection, HostObject } from '../host-object';
import type { HostContext } from '../host-object';

/** `Excel.TableRowCollection`. */
export class TableRowCollectionObject extends HostCollection {
  readonly className = 'TableRowCollection';

  constructor(
    host: HostContext,
    private readonly placed: () => PlacedTable,
  ) {
    super(host);
  }

  items(): TableRowObject[] {
    return Array.from(
      { length: this.Count },
      (_, index) => new TableRowObject(this.host, this.placed, index),
    );
  }

  item(key: unknown): TableRowObject {
    return this.GetItemAt(Number(key));
  }

  get Count(): number {
    return bodyArea(this.placed().table).rowCount;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: number): TableRowObject {
    if (index < 0 || index >= this.Count) throw itemNotFound();
    return new TableRowObject(this.host, this.placed, index);
  }

  Add(index: number | null, values: unknown): TableRowObject {
    const lines =
      values === null || values === undefined
        ? null
        : ((Array.isArray(values) ? values : [[values]]) as CellValue[][]);
    return this.GetItemAt(addTableRows(this.workbook, this.placed(), index, lines));
  }
}

/** `Excel.TableRow`: by its place in the body when it was asked for. */
export class TableRowObject extends HostObject {
  readonly className = 'TableRow';

  constructor(
    host: HostContext,
    private readonly placed: () => PlacedTable,
    private readonly index: number,
  ) {
    super(host);
  }

  private get area(): Area {
    const body = bodyArea(this.placed().table);
    if (this.index >= body.rowCount) throw itemNotFound();
    return { ...body, row: body.row + this.index, rowCount: 1 };
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    return this.placed().sheet.values(this.area);
  }

  set Values(values: unknown) {
    writeCells(this.workbook, this.placed().sheet, this.area, values as CellValue[][]);
  }

  GetRange(): HostObject {
    return this.host.make.range(this.placed().sheet, this.area);
  }

  Delete(): void {
    deleteCells(this.workbook, this.placed().sheet, this.area, 'Up');
  }
}
