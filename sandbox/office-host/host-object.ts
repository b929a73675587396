import type { Sheet } from '../workbook-model/sheet';
import type { PlacedTable } from '../workbook-model/tables';
import type { Area, StructureChange } from '../workbook-model/types';
import type { Workbook } from '../workbook-model/workbook';

/** Makes the objects that others lead to; so that no class needs to import the one that made it. */
export interface ObjectFactory {
  range(sheet: Sheet, area: Area): HostObject;
  rangeAreas(sheet: Sheet, areas: readonly Area[]): HostObject;
  worksheet(sheet: Sheet): HostObject;
  table(table: PlacedTable): HostObject;
}

/** What host objects know of the host they live in. */
export interface HostContext {
  readonly make: ObjectFactory;
  readonly workbook: Workbook;
  /** Keeps an object beyond its batch; gives the id the client names it by. */
  keep(object: HostObject): string;
  /** An object kept under an id. @throws RichApiError ItemNotFound */
  kept(id: string): HostObject;
  release(id: string): void;
  releaseAll(): void;
  readonly keptCount: number;
  /** The add-in wants (or no longer wants) an event about a target. */
  listen(eventType: number, targetId: string, wanted: boolean): void;
  eventsEnabled: boolean;
}

/**
 * An object of the rich API. A subclass is named after the client's class; its members with a capital (or an
 * underscore and a capital) are the wire's: getters are what can be loaded, setters what can be set, methods what
 * can be called. A test holds all of them against the client's own metadata. Members in lower case are our own.
 */
export abstract class HostObject {
  referenceId: string | undefined;

  constructor(readonly host: HostContext) {}

  /** The client's name of the class, e.g. `Range`. */
  abstract readonly className: string;

  get workbook(): Workbook {
    return this.host.workbook;
  }

  _KeepReference(): void {
    this.referenceId ??= this.host.keep(this);
  }

  /** Cells moved in a sheet. */
  moveWith(_sheetId: string, _change: StructureChange): void {
    // Only ranges stand on cells.
  }
}

/** An object with items; the wire's indexer is `item`. */
export abstract class HostCollection extends HostObject {
  abstract items(): HostObject[];

  /** @throws RichApiError ItemNotFound */
  abstract item(key: unknown): HostObject;
}

/** Cells of one sheet: a range or several. Arguments of the wire are told by it. */
export abstract class CellsObject extends HostObject {
  abstract readonly sheet: Sheet;

  abstract get areas(): readonly Area[];
}
