import { COLUMN_LIMIT, ROW_LIMIT, area, lastColumn, lastRow } from '../../workbook-model/address';
import { freezePanes } from '../../workbook-model/rows-and-columns';
import type { Sheet } from '../../workbook-model/sheet';
import type { Area } from '../../workbook-model/types';
import { itemNotFound } from '../../workbook-model/workbook-error';
import { HostObject } from '../host-object';
import type { HostContext } from '../host-object';
import { areaOf } from './arguments';

/** `Excel.WorksheetFreezePanes`. */
export class WorksheetFreezePanesObject extends HostObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  FreezeRows(count: number | null): void {
    freezePanes(this.workbook, this.sheet, { rows: count ?? 0, columns: 0 });
  }

  FreezeColumns(count: number | null): void {
    freezePanes(this.workbook, this.sheet, { rows: 0, columns: count ?? 0 });
  }

  FreezeAt(frozen: unknown): void {
    const it = areaOf(this.workbook, this.sheet, frozen);
    freezePanes(this.workbook, this.sheet, {
      rows: it.rowCount === ROW_LIMIT ? 0 : lastRow(it) + 1,
      columns: it.columnCount === COLUMN_LIMIT ? 0 : lastColumn(it) + 1,
    });
  }

  Unfreeze(): void {
    freezePanes(this.workbook, this.sheet, { rows: 0, columns: 0 });
  }

  private get frozen(): Area | null {
    const { rows, columns } = this.sheet.parts.frozen;
    return rows || columns ? area(0, 0, rows || ROW_LIMIT, columns || COLUMN_LIMIT) : null;
  }

  GetLocation(): HostObject {
    const found = this.GetLocationOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }

  GetLocationOrNullObject(): HostObject | null {
    return this.frozen && this.host.make.range(this.sheet, this.frozen);
  }
}
