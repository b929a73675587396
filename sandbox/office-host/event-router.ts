import { formatArea, intersect } from '../workbook-model/address';
import { valueTypeOf } from '../workbook-model/number-format';
import type { Area, WorkbookEvent } from '../workbook-model/types';
import type { Workbook } from '../workbook-model/workbook';
import { EventType, workbookTarget } from './event-types';
import type { HostContext, HostObject } from './host-object';

/** Where events go: the channel posts them to office.js as a `richApiMessage`. */
export type EventSink = (
  eventType: number,
  targetId: string,
  args: Readonly<Record<string, unknown>>,
) => void;

type Args = Record<string, unknown>;

const addressOf = (areas: readonly Area[]): string => areas.map((it) => formatArea(it)).join(',');

/** Excel's name for the direction cells moved in. */
const shiftNames = {
  Down: 'ShiftCellDown',
  Up: 'ShiftCellUp',
  Left: 'ShiftCellLeft',
  Right: 'ShiftCellRight',
} as const;

/**
 * Puts what happens to the workbook into Excel's events, and passes those on that the add-in has registered for.
 * The document's own selection event (type 2) is passed on always: office.js registers it with the page.
 */
export class EventRouter {
  enabled = true;
  private readonly wanted = new Map<string, number>();
  private readonly queue: [number, string, Args][] = [];
  private readonly references: string[] = [];
  private held = 0;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly sink: EventSink,
    private readonly keep: (object: HostObject) => string,
    private readonly context: () => HostContext,
  ) {
    this.unsubscribe = workbook.subscribe((event) => {
      if (this.enabled) this.route(event);
    });
  }

  dispose(): void {
    this.unsubscribe();
  }

  listen(eventType: number, targetId: string, wanted: boolean): void {
    const key = `${eventType}|${targetId}`;
    const count = (this.wanted.get(key) ?? 0) + (wanted ? 1 : -1);
    if (count > 0) this.wanted.set(key, count);
    else this.wanted.delete(key);
  }

  /** Keeps events back until the function it gives is called. */
  hold(): () => void {
    this.held++;
    return () => {
      this.held--;
      if (this.held > 0) return;
      for (const [eventType, targetId, args] of this.queue.splice(0)) this.sink(eventType, targetId, args);
    };
  }

  private isWanted(eventType: number, targetId: string): boolean {
    return this.wanted.has(`${eventType}|${targetId}`);
  }

  /** Sends to every target that is registered; the arguments are made only when somebody is. */
  private send(eventType: number, targets: readonly string[], args: () => Args): void {
    const registered = targets.filter((target) => this.isWanted(eventType, target));
    if (registered.length === 0) return;
    const made = args();
    for (const target of registered) this.post(eventType, target, made);
  }

  private post(eventType: number, targetId: string, args: Args): void {
    if (this.held > 0) this.queue.push([eventType, targetId, args]);
    else this.sink(eventType, targetId, args);
  }

  private route(event: WorkbookEvent): void {
    const source = event.origin === 'remote' ? 'Remote' : 'Local';
    const worksheetId = event.sheetId;
    const about = [worksheetId, workbookTarget];
    const tell = (eventType: number, args: Args = {}): void => {
      this.send(eventType, about, () => ({ source, worksheetId, ...args }));
    };
    switch (event.type) {
      case 'changed':
        this.changed(event, source);
        return;
      case 'formatChanged':
        this.send(EventType.WorksheetFormatChanged, about, () => ({
          source,
          worksheetId,
          address: addressOf(event.areas),
          referenceId: this.reference(worksheetId, event.areas),
        }));
        return;
      case 'selectionChanged':
        this.selectionChanged(worksheetId, event.areas);
        return;
      case 'singleClicked':
        tell(EventType.WorksheetSingleClicked, { address: formatArea(event.area), offsetX: 0, offsetY: 0 });
        return;
      case 'sheetActivated':
        tell(EventType.WorksheetActivated);
        return;
      case 'sheetDeactivated':
        tell(EventType.WorksheetDeactivated);
        return;
      case 'sheetAdded':
        tell(EventType.WorksheetAdded);
        return;
      case 'sheetDeleted':
        tell(EventType.WorksheetDeleted);
        return;
      case 'sheetRenamed':
        tell(EventType.WorksheetNameChanged, { nameBefore: event.before, nameAfter: event.after });
        return;
      case 'sheetMoved':
        tell(EventType.WorksheetMoved, { positionBefore: event.before, positionAfter: event.after });
        return;
      case 'visibilityChanged':
        tell(EventType.WorksheetVisibilityChanged, {
          visibilityBefore: event.before,
          visibilityAfter: event.after,
        });
        return;
      case 'protectionChanged':
        tell(EventType.WorksheetProtectionChanged, { isProtected: event.isProtected });
        return;
      case 'calculated':
        tell(EventType.WorksheetCalculated, { address: addressOf(event.areas) });
        return;
      case 'rowSorted':
        tell(EventType.WorksheetRowSorted, { address: formatArea(event.area) });
        return;
      case 'columnSorted':
        tell(EventType.WorksheetColumnSorted, { address: formatArea(event.area) });
        return;
      case 'rowHiddenChanged':
        tell(EventType.WorksheetRowHiddenChanged, {
          address: addressOf(event.areas),
          changeType: event.hidden ? 'Hidden' : 'Unhidden',
        });
        return;
      case 'tableAdded':
        tell(EventType.TableAdded, { tableId: event.tableId });
        return;
      case 'tableDeleted':
        tell(EventType.TableDeleted, { tableId: event.tableId, tableName: event.name });
        return;
      case 'structure':
      case 'filtered':
      case 'edit':
      case 'appearance':
        // The client of ExcelApi 1.15 has no event for these (`onFiltered` is not in it).
        return;
    }
  }

  private changed(event: Extract<WorkbookEvent, { type: 'changed' }>, source: string): void {
    const worksheetId = event.sheetId;
    const { details, shift } = event;
    const args = (areas: readonly Area[]): Args => ({
      changeType: event.changeType,
      source,
      worksheetId,
      address: addressOf(areas),
      shiftDirection: shift ? shiftNames[shift] : 'None',
      triggerSource: event.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      referenceId: this.reference(worksheetId, areas),
      ...(details && {
        valueBefore: details.valueBefore,
        valueAfter: details.valueAfter,
        valueTypeBefore: valueTypeOf(details.valueBefore),
        valueTypeAfter: valueTypeOf(details.valueAfter),
      }),
    });
    this.send(EventType.WorksheetChanged, [worksheetId, workbookTarget], () => args(event.areas));
    for (const table of this.workbook.findSheet(worksheetId)?.parts.tables ?? []) {
      const inside = event.areas.flatMap((it) => intersect(it, table.area) ?? []);
      if (inside.length === 0) continue;
      const targets = [table.id, worksheetId, workbookTarget];
      this.send(EventType.TableChanged, targets, () => ({ ...args(inside), tableId: table.id }));
    }
  }

  private selectionChanged(worksheetId: string, areas: readonly Area[]): void {
    const address = addressOf(areas);
    const about = [worksheetId, workbookTarget];
    this.send(EventType.WorksheetSelectionChanged, about, () => ({ address, worksheetId }));
    for (const table of this.workbook.findSheet(worksheetId)?.parts.tables ?? []) {
      const inside = areas.flatMap((it) => intersect(it, table.area) ?? []);
      const args = (): Args => ({ address: addressOf(inside), worksheetId, tableId: table.id });
      this.send(EventType.TableSelectionChanged, [table.id], args);
    }
    this.post(EventType.DocumentSelectionChanged, '', {});
  }

  /** Event arguments carry an id by which the handler can ask for the range. */
  private reference(worksheetId: string, areas: readonly Area[]): string | null {
    const sheet = this.workbook.findSheet(worksheetId);
    const [first] = areas;
    if (!sheet || !first) return null;
    const { make } = this.context();
    const id = this.keep(areas.length > 1 ? make.rangeAreas(sheet, areas) : make.range(sheet, first));
    // Nobody gives these back: the oldest go when there are many.
    this.references.push(id);
    if (this.references.length > 1000) this.context().release(this.references.shift() ?? '');
    return id;
  }
}
