import type { CustomPropertyValue } from '../../workbook-model/workbook';
import { HostObject } from '../host-object';
import { KeyedCollection, KeyedValue } from './keyed-values';

/** `Excel.CustomProperty`. */
export class CustomPropertyObject extends KeyedValue<CustomPropertyValue> {
  readonly className = 'CustomProperty';

  get Type(): string {
    const value = this.Value;
    return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
  }
}

/** `Excel.CustomPropertyCollection`. */
export class CustomPropertyCollectionObject extends KeyedCollection<CustomPropertyValue> {
  readonly className = 'CustomPropertyCollection';
  protected readonly ignoreCase = true;

  protected map(): Map<string, CustomPropertyValue> {
    return this.workbook.customProperties;
  }

  protected touch(): void {
    this.workbook.beforeWrite(null);
  }

  protected wrap(key: string): CustomPropertyObject {
    return new CustomPropertyObject(
      this.host,
      key,
      () => this.map(),
      () => {
        this.touch();
      },
    );
  }

  DeleteAll(): void {
    this.touch();
    this.map().clear();
  }
}

/** `Excel.DocumentProperties`. */
export class DocumentPropertiesObject extends HostObject {
  readonly className = 'DocumentProperties';

  private text(name: string): string {
    return String(this.workbook.properties[name] ?? '');
  }

  private put(name: string, value: string): void {
    this.workbook.beforeWrite(null);
    this.workbook.properties[name] = value;
  }

  get Title(): string {
    return this.text('title');
  }

  set Title(value: string) {
    this.put('title', value);
  }

  get Subject(): string {
    return this.text('subject');
  }

  set Subject(value: string) {
    this.put('subject', value);
  }

  get Author(): string {
    return this.text('author');
  }

  set Author(value: string) {
    this.put('author', value);
  }

  get LastAuthor(): string {
    return this.text('lastAuthor');
  }

  get Comments(): string {
    return this.text('comments');
  }

  set Comments(value: string) {
    this.put('comments', value);
  }

  get Company(): string {
    return this.text('company');
  }

  set Company(value: string) {
    this.put('company', value);
  }

  get Custom(): CustomPropertyCollectionObject {
    return new CustomPropertyCollectionObject(this.host);
  }
}
