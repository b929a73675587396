import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
} from '../../workbook-model/conditional-formats';
import type { Sheet } from '../../workbook-model/sheet';
import type { Area, ConditionalFormatKind } from '../../workbook-model/types';
import { itemNotFound } from '../../workbook-model/workbook-error';
import { HostCollection } from '../host-object';
import type { HostContext } from '../host-object';
import { ConditionalFormatObject } from './conditional-format';

/** `Excel.ConditionalFormatCollection`: the rules that touch some cells, first first. */
export class ConditionalFormatCollectionObject extends HostCollection {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly areas: () => readonly Area[],
  ) {
    super(host);
  }

  private wrap(id: string): ConditionalFormatObject {
    return new ConditionalFormatObject(this.host, this.sheet, id);
  }

  items(): ConditionalFormatObject[] {
    return conditionalFormatsIn(this.sheet, this.areas()).map((rule) => this.wrap(rule.id));
  }

  item(key: unknown): ConditionalFormatObject {
    const found = this.GetItemOrNullObject(String(key));
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(id: string): ConditionalFormatObject | null {
    const rule = conditionalFormatsIn(this.sheet, this.areas()).find((it) => it.id === id);
    return rule ? this.wrap(rule.id) : null;
  }

  GetItemAt(index: number): ConditionalFormatObject {
    const found = this.items()[index];
    if (!found) throw itemNotFound();
    return found;
  }

  GetCount(): number {
    return conditionalFormatsIn(this.sheet, this.areas()).length;
  }

  Add(kind: ConditionalFormatKind): ConditionalFormatObject {
    return this.wrap(addConditionalFormat(this.workbook, this.sheet, this.areas(), kind).id);
  }

  ClearAll(): void {
    clearConditionalFormats(this.workbook, this.sheet, this.areas());
  }
}
