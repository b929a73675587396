import { TextNumbers } from '../values/text-numbers';
import { withRoom } from '../check/with-room';

/** No id, no row. */
const none = -1;

/** Rows by a text that they share, in typed arrays: adding, removing and counting cost a fraction of a microsecond each. */
export class RowsById {
  readonly #numbers = new TextNumbers();
  readonly #counts: number[] = [];
  readonly #first: number[] = [];
  #id = links(1024);
  #next = links(1024);
  #previous = links(1024);

  /** How many different texts were ever added; ids count from 0. */
  get count(): number {
    return this.#counts.length;
  }

  /** @returns how many rows share the text now */
  add(row: number, text: string): number {
    const id = this.#numbers.numberOf(text);
    this.#reserve(row + 1);
    const before = this.firstOf(id);
    this.#id[row] = id;
    this.#next[row] = before;
    this.#previous[row] = none;
    if (before >= 0) this.#previous[before] = row;
    this.#first[id] = row;
    const count = this.rowsOf(id) + 1;
    this.#counts[id] = count;
    return count;
  }

  /** @returns how many rows still share the text of this row; below 0 when it was not added */
  remove(row: number): number {
    const id = this.idOf(row);
    if (id < 0) return none;
    const next = this.nextOf(row);
    const previous = this.#previous[row] ?? none;
    if (next >= 0) this.#previous[next] = previous;
    if (previous >= 0) this.#next[previous] = next;
    else this.#first[id] = next;
    this.#id[row] = none;
    const count = this.rowsOf(id) - 1;
    this.#counts[id] = count;
    return count;
  }

  /** Below 0 for a row that was not added. */
  idOf(row: number): number {
    return this.#id[row] ?? none;
  }

  rowsOf(id: number): number {
    return this.#counts[id] ?? 0;
  }

  /** Any of the rows with this id, from which `nextOf` leads to all others; below 0 for none. */
  firstOf(id: number): number {
    return this.#first[id] ?? none;
  }

  nextOf(row: number): number {
    return this.#next[row] ?? none;
  }

  #reserve(rows: number): void {
    if (rows <= this.#id.length) return;
    this.#id = withRoom(this.#id, rows, links);
    this.#next = withRoom(this.#next, rows, links);
    this.#previous = withRoom(this.#previous, rows, links);
  }
}

function links(length: number): Int32Array<ArrayBuffer> {
  return new Int32Array(length).fill(none);
}
