import type { Sheet } from '../../workbook-model/sheet';
import { addTable, findTable } from '../../workbook-model/tables';
import type { PlacedTable } from '../../workbook-model/tables';
import { itemNotFound } from '../../workbook-model/workbook-error';
import { EventType, workbookTarget } from '../event-types';
import { HostCollection } from '../host-object';
import type { HostContext, HostObject } from '../host-object';
import { writtenArea } from './arguments';

/** `Excel.TableCollection`: of the workbook, or of a sheet. */
export class TableCollectionObject extends HostCollection {
  readonly className = 'TableCollection';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet | null,
  ) {
    super(host);
  }

  private get tables(): PlacedTable[] {
    return [...this.workbook.tables()].filter((it) => !this.sheet || it.sheet === this.sheet);
  }

  items(): HostObject[] {
    return this.tables.map((it) => this.host.make.table(it));
  }

  item(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  get Count(): number {
    return this.tables.length;
  }

  GetCount(): number {
    return this.tables.length;
  }

  GetItemAt(index: number): HostObject {
    const found = this.tables[index];
    if (!found) throw itemNotFound();
    return this.host.make.table(found);
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const found =
      typeof key === 'string' || typeof key === 'number' ? findTable(this.workbook, key) : undefined;
    return found && (!this.sheet || found.sheet === this.sheet) ? this.host.make.table(found) : null;
  }

  Add(address: unknown, hasHeaders: boolean): HostObject {
    const place = writtenArea(this.workbook, this.sheet ?? this.workbook.activeSheet, address);
    const table = addTable(this.workbook, place.sheet, place.area, hasHeaders);
    return this.host.make.table({ sheet: place.sheet, table });
  }

  private listen(eventType: number, wanted = true): void {
    this.host.listen(eventType, this.sheet?.id ?? workbookTarget, wanted);
  }

  _RegisterAddedEvent(): void {
    this.listen(EventType.TableAdded);
  }

  _UnregisterAddedEvent(): void {
    this.listen(EventType.TableAdded, false);
  }

  _RegisterDeletedEvent(): void {
    this.listen(EventType.TableDeleted);
  }

  _UnregisterDeletedEvent(): void {
    this.listen(EventType.TableDeleted, false);
  }

  _RegisterDataChangedEvent(): void {
    this.listen(EventType.TableChanged);
  }

  _UnregisterDataChangedEvent(): void {
    this.listen(EventType.TableChanged, false);
  }
}

/** `Excel.TableScopedCollection`: the tables some cells touch. */
export class TableScopedCollectionObject extends HostCollection {
  readonly className = 'TableScopedCollection';

  constructor(
    host: HostContext,
    private readonly tables: () => PlacedTable[],
  ) {
    super(host);
  }

  items(): HostObject[] {
    return this.tables().map((it) => this.host.make.table(it));
  }

  item(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(String(key));
    if (!found) throw itemNotFound();
    return found;
  }

  GetCount(): number {
    return this.tables().length;
  }

  GetFirst(): HostObject {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }

  GetItemOrNullObject(key: string): HostObject | null {
    const found = this.tables().find(
      ({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
    );
    return found ? this.host.make.table(found) : null;
  }
}
