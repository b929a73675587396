import { KeyedCollection, KeyedValue } from './keyed-values';

/** `Excel.Setting`. Values are kept as the wire brings them: a date is the text `Date(0)`. */
export class SettingObject extends KeyedValue<unknown> {
  readonly className = 'Setting';

  get _Id(): string {
    return this.Key;
  }
}

/** `Excel.SettingCollection`. Settings can be written in a protected workbook, and do not touch undo. */
export class SettingCollectionObject extends KeyedCollection<unknown> {
  readonly className = 'SettingCollection';
  protected readonly ignoreCase = false;

  protected map(): Map<string, unknown> {
    return this.workbook.settings;
  }

  protected touch(): void {
    this.workbook.isDirty = true;
  }

  protected wrap(key: string): SettingObject {
    return new SettingObject(
      this.host,
      key,
      () => this.map(),
      () => {
        this.touch();
      },
    );
  }
}
