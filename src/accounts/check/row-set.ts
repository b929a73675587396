import { NumberList } from './number-list';
import { withRoom } from './with-room';

/** Small whole numbers, each once, in the order in which they came; emptied and filled again at no cost. */
export class RowSet {
  #marks = unmarked(1024);
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
    this.#marks = withRoom(this.#marks, member + 1, unmarked);
    this.#marks[member] = 1;
    this.#members.push(member);
    return true;
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.#marks[this.at(at)] = 0;
    this.#members.clear();
  }
}

function unmarked(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length);
}
