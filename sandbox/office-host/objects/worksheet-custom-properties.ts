import type { Sheet } from '../../workbook-model/sheet';
import type { HostContext } from '../host-object';
import { KeyedCollection, KeyedValue } from './keyed-values';

/** `Excel.WorksheetCustomProperty`. */
export class WorksheetCustomPropertyObject extends KeyedValue<string> {
  readonly className = 'WorksheetCustomProperty';

  get _Id(): string {
    return this.Key;
  }
}

/** `Excel.WorksheetCustomPropertyCollection`. */
export class WorksheetCustomPropertyCollectionObject extends KeyedCollection<string> {
  readonly className = 'WorksheetCustomPropertyCollection';
  protected readonly ignoreCase = true;

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  protected map(): Map<string, string> {
    return this.sheet.parts.customProperties;
  }

  protected touch(): void {
    this.workbook.beforeWrite(this.sheet);
  }

  protected wrap(key: string): WorksheetCustomPropertyObject {
    return new WorksheetCustomPropertyObject(
      this.host,
      key,
      () => this.map(),
      () => {
        this.touch();
      },
    );
  }
}
