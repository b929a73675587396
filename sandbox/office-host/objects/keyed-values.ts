import { itemNotFound } from '../../workbook-model/workbook-error';
import { HostCollection, HostObject } from '../host-object';
import type { HostContext } from '../host-object';

/** One entry of a map, found by its key. */
export abstract class KeyedValue<T> extends HostObject {
  constructor(
    host: HostContext,
    private readonly key: string,
    private readonly map: () => Map<string, T>,
    private readonly touch: () => void,
  ) {
    super(host);
  }

  get Key(): string {
    return this.key;
  }

  get Value(): T {
    const found = this.map().get(this.key);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  set Value(value: T) {
    this.touch();
    this.map().set(this.key, value);
  }

  Delete(): void {
    this.touch();
    this.map().delete(this.key);
  }
}

/** A map as a collection. Keys are looked up in any case when Excel does so. */
export abstract class KeyedCollection<T> extends HostCollection {
  protected abstract map(): Map<string, T>;
  protected abstract wrap(key: string): KeyedValue<T>;
  protected abstract readonly ignoreCase: boolean;

  /** Asks whether it may be written. */
  protected abstract touch(): void;

  private find(key: string): string | undefined {
    if (!this.ignoreCase) return this.map().has(key) ? key : undefined;
    return [...this.map().keys()].find((it) => it.toLowerCase() === key.toLowerCase());
  }

  items(): KeyedValue<T>[] {
    return [...this.map().keys()].map((key) => this.wrap(key));
  }

  item(key: unknown): KeyedValue<T> {
    const found = this.GetItemOrNullObject(String(key));
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: string): KeyedValue<T> | null {
    const found = this.find(key);
    return found === undefined ? null : this.wrap(found);
  }

  GetCount(): number {
    return this.map().size;
  }

  Add(key: string, value: T): KeyedValue<T> {
    this.touch();
    const there = this.find(key) ?? key;
    this.map().set(there, value);
    return this.wrap(there);
  }
}
