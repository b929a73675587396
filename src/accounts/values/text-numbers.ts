import { textHash } from './text-hash';

/**
 * Numbers texts from 0 in the order in which they come, each once. A hash table in typed arrays: texts out of a sheet bring no hash
 * along, and a Map of 32,000 account ids took 8 times as long, for it hashes a new one twice and grows on the heap.
 */
export class TextNumbers {
  readonly texts: string[] = [];
  /** Two a slot: the hash of a text, and its number counted from 1; 0 where the slot is free. */
  #slots = new Int32Array(2 * 1024);

  /** The number of a text, a new one if it never came. */
  numberOf(text: string): number {
    const hash = textHash(text);
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (hash << 1) & last;
    for (;;) {
      const number = (slots[slot + 1] ?? 0) - 1;
      if (number < 0) break;
      if (slots[slot] === hash && this.texts[number] === text) return number;
      slot = (slot + 2) & last;
    }
    const number = this.texts.push(text);
    slots[slot] = hash;
    slots[slot + 1] = number;
    // At most half full: the next free slot is near.
    if (4 * number > slots.length) this.#grow();
    return number - 1;
  }

  #grow(): void {
    const from = this.#slots;
    const to = new Int32Array(from.length * 4);
    const last = to.length - 2;
    for (let at = 0; at < from.length; at += 2) {
      const number = from[at + 1] ?? 0;
      if (number === 0) continue;
      const hash = from[at] ?? 0;
      let slot = (hash << 1) & last;
      while (to[slot + 1] !== 0) slot = (slot + 2) & last;
      to[slot] = hash;
      to[slot + 1] = number;
    }
    this.#slots = to;
  }
}
