/** 16 KB a part: a part is never a large object of the engine's own kind, which are cleared, copied and collected dearly. */
const partBits = 12;
const partSize = 1 << partBits;

/**
 * A list that grows without being copied. An array that grows to 100,000 is copied 25 times on its way: two of them cost 46 ms of
 * a check that took 255.
 */
export class LongList<Item> {
  readonly #parts: Item[][] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(index: number): Item | undefined {
    return this.#parts[index >> partBits]?.[index & (partSize - 1)];
  }

  /** @param index of an item, or the length for one more */
  set(index: number, item: Item): void {
    let part = this.#parts[index >> partBits];
    if (part === undefined) {
      part = new Array<Item>(partSize);
      this.#parts.push(part);
    }
    part[index & (partSize - 1)] = item;
    if (index === this.#length) this.#length += 1;
  }
}
