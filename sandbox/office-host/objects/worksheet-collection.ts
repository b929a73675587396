import type { Sheet } from '../../workbook-model/sheet';
import { addWorksheet } from '../../workbook-model/sheet-list';
import { itemNotFound } from '../../workbook-model/workbook-error';
import type { HostObject } from '../host-object';
import { unsupportedSheet } from '../rich-api-error';
import { WorksheetCollectionEvents } from './worksheet-collection-events';

/**
 * `Excel.WorksheetCollection`. Chart sheets are not in it, and while one is active `getActiveWorksheet` fails:
 * reported in https://github.com/OfficeDev/office-js/issues/2444. The code is the one that Microsoft's list of errors
 * gives for chart and macro sheets; the report does not show which one came.
 */
export class WorksheetCollectionObject extends WorksheetCollectionEvents {
  readonly className = 'WorksheetCollection';

  private get worksheets(): Sheet[] {
    return this.workbook.sheets.filter((it) => it.kind === 'worksheet');
  }

  private visible(only: boolean | null): Sheet[] {
    return this.worksheets.filter((it) => !only || it.parts.visibility === 'Visible');
  }

  private wrap(sheet: Sheet | undefined): HostObject {
    if (!sheet) throw itemNotFound();
    return this.host.make.worksheet(sheet);
  }

  items(): HostObject[] {
    return this.worksheets.map((it) => this.host.make.worksheet(it));
  }

  item(key: unknown): HostObject {
    return this.wrap(this.find(String(key)));
  }

  private find(key: string): Sheet | undefined {
    const found = this.workbook.findSheet(key);
    return found?.kind === 'worksheet' ? found : undefined;
  }

  GetItemOrNullObject(key: string): HostObject | null {
    const found = this.find(key);
    return found ? this.host.make.worksheet(found) : null;
  }

  GetActiveWorksheet(): HostObject {
    const { activeSheet } = this.workbook;
    if (activeSheet.kind === 'chart') {
      throw unsupportedSheet();
    }
    return this.host.make.worksheet(activeSheet);
  }

  GetCount(visibleOnly: boolean | null): number {
    return this.visible(visibleOnly).length;
  }

  GetFirst(visibleOnly: boolean | null): HostObject {
    return this.wrap(this.visible(visibleOnly)[0]);
  }

  GetLast(visibleOnly: boolean | null): HostObject {
    return this.wrap(this.visible(visibleOnly).at(-1));
  }

  Add(name: string | null): HostObject {
    return this.host.make.worksheet(addWorksheet(this.workbook, name ?? undefined));
  }
}
