import { TextNumbers } from '../values/text-numbers';

/** Rows by a text that they share, in typed arrays: adding, removing and counting cost a fraction of a microsecond each. */
export class RowsById {
  readonly #numbers = new TextNumbers();
  readonly #counts: number[] = [];
  readonly #first: number[] = [];
  #id = new Int32Array(1024).fill(-1);
  #next = new Int32Array(1024).fill(-1);
  #previous = new Int32Array(1024).fill(-1);

  /** How many different texts were ever added; ids count from 0. */
  get count(): number {
    return this.#counts.length;
  }

  /** @returns how many rows share the text now */
  add(row: number, text: string): number {
    const id = this.#numbers.numberOf(text);
    if (id === this.#counts.length) {
      this.#counts.push(0);
      this.#first.push(-1);
    }
    if (row >= this.#id.length) this.#grow(row + 1);
    const before = this.#first[id] ?? -1;
    this.#id[row] = id;
    this.#next[row] = before;
    this.#previous[row] = -1;
    if (before >= 0) this.#previous[before] = row;
    this.#first[id] = row;
    const count = this.rowsOf(id) + 1;
    this.#counts[id] = count;
    return count;
  }

  /** @returns how many rows still share the text of this row; −1 when it was not added */
  remove(row: number): number {
    const id = this.idOf(row);
    if (id < 0) return -1;
    const next = this.#next[row] ?? -1;
    const previous = this.#previous[row] ?? -1;
    if (next >= 0) this.#previous[next] = previous;
    if (previous >= 0) this.#next[previous] = next;
    else this.#first[id] = next;
    this.#id[row] = -1;
    const count = this.rowsOf(id) - 1;
    this.#counts[id] = count;
    return count;
  }

  /** −1 for a row that was not added. */
  idOf(row: number): number {
    return this.#id[row] ?? -1;
  }

  rowsOf(id: number): number {
    return this.#counts[id] ?? 0;
  }

  /** Any of the rows with this id, from which `nextOf` leads to all others; −1 for none. */
  firstOf(id: number): number {
    return this.#first[id] ?? -1;
  }

  nextOf(row: number): number {
    return this.#next[row] ?? -1;
  }

  #grow(length: number): void {
    const longer = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(Math.max(length, from.length * 2)).fill(-1);
      to.set(from);
      return to;
    };
    this.#id = longer(this.#id);
    this.#next = longer(this.#next);
    this.#previous = longer(this.#previous);
  }
}
