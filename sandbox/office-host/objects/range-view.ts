import { formatArea } from '../../workbook-model/address';
import { valueTypeOf } from '../../workbook-model/number-format';
import type { Sheet } from '../../workbook-model/sheet';
import type { Area } from '../../workbook-model/types';
import { HostCollection, HostObject } from '../host-object';
import type { HostContext } from '../host-object';
import { itemNotFound } from '../../workbook-model/workbook-error';

/** `Excel.RangeView`: the visible rows and columns of a range. */
export class RangeViewObject extends HostObject {
  readonly className = 'RangeView';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly at = 0,
  ) {
    super(host);
  }

  private read<T>(read: (row: number, column: number) => T): T[][] {
    const columns: number[] = [];
    for (let column = this.area.column; column < this.area.column + this.area.columnCount; column++) {
      if (!this.sheet.isColumnHidden(column)) columns.push(column);
    }
    return this.rows.map((row) => columns.map((column) => read(row, column)));
  }

  private get rows(): number[] {
    const rows: number[] = [];
    for (let row = this.area.row; row < this.area.row + this.area.rowCount; row++) {
      if (!this.sheet.isRowHidden(row)) rows.push(row);
    }
    return rows;
  }

  get Values(): unknown {
    return this.read((row, column) => this.sheet.value(row, column));
  }

  get Text(): unknown {
    return this.read((row, column) => this.sheet.text(row, column));
  }

  get Formulas(): unknown {
    return this.read((row, column) => this.sheet.formulaOrValue(row, column));
  }

  get NumberFormat(): unknown {
    return this.read((row, column) => this.sheet.style(row, column).numberFormat);
  }

  get ValueTypes(): unknown {
    return this.read((row, column) => valueTypeOf(this.sheet.value(row, column)));
  }

  get CellAddresses(): unknown {
    return this.read((row, column) => formatArea({ row, column, rowCount: 1, columnCount: 1 }));
  }

  get RowCount(): number {
    return this.rows.length;
  }

  get ColumnCount(): number {
    return this.read(() => 0)[0]?.length ?? 0;
  }

  get Index(): number {
    return this.at;
  }

  get Rows(): RangeViewCollectionObject {
    const { host, sheet, area } = this;
    return new RangeViewCollectionObject(host, () =>
      this.rows.map((row, index) => new RangeViewObject(host, sheet, { ...area, row, rowCount: 1 }, index)),
    );
  }

  GetRange(): HostObject {
    return this.host.make.range(this.sheet, this.area);
  }
}

/** `Excel.RangeViewCollection`: one view a visible row. */
export class RangeViewCollectionObject extends HostCollection {
  readonly className = 'RangeViewCollection';

  constructor(
    host: HostContext,
    private readonly views: () => RangeViewObject[],
  ) {
    super(host);
  }

  items(): RangeViewObject[] {
    return this.views();
  }

  item(key: unknown): RangeViewObject {
    return this.GetItemAt(Number(key));
  }

  GetCount(): number {
    return this.views().length;
  }

  GetItemAt(index: number): RangeViewObject {
    const found = this.views()[index];
    if (!found) throw itemNotFound();
    return found;
  }
}
