import { NumberList } from './number-list';

/** Small whole numbers, each once, in the order in which they came; emptied and filled again at no cost. */
export class RowSet {
  #marks = new Uint8Array(1024);
  readonly #members = new NumberList();

  get size(): number {
    return this.#members.length;
  }

  /** The member that came at this place, counted from 0. */
  at(index: number): number {
    return this.#members.at(index);
  }

  has(member: number): boolean {
    return this.#marks[member] === 1;
  }

  /** @returns whether it is new */
  add(member: number): boolean {
    if (this.has(member)) return false;
    if (member >= this.#marks.length) {
      const marks = new Uint8Array(Math.max(member + 1, this.#marks.length * 2));
      marks.set(this.#marks);
      this.#marks = marks;
    }
    this.#marks[member] = 1;
    this.#members.push(member);
    return true;
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.#marks[this.at(at)] = 0;
    this.#members.clear();
  }
}
