import { withRoom } from './with-room';

/**
 * A list of whole numbers that is filled again and again. An array gives its memory away when it is emptied and is copied 25 times
 * on its way to 100,000 again; this keeps it.
 */
export class NumberList {
  #numbers = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The number at a place before the list's end. */
  at(index: number): number {
    return this.#numbers[index] ?? -1;
  }

  push(number: number): void {
    this.#numbers = withRoom(this.#numbers, this.#length + 1, zeroes);
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  clear(): void {
    this.#length = 0;
  }

  /** A copy, the smallest first. */
  sorted(): Int32Array {
    return this.#numbers.slice(0, this.#length).sort();
  }
}

function zeroes(length: number): Int32Array<ArrayBuffer> {
  return new Int32Array(length);
}
