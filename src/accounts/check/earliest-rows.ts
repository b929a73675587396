/** More than so many entries for each that still holds, and the list is tidied. */
const share = 3;
const few = 64;

/**
 * Rows that were said to have something, to find the first that still has it. A heap: what is no longer true is not searched for
 * but left in it until it comes to the top. Rows mostly come in sheet order, and then adding one costs nothing.
 */
export class EarliestRows {
  #heap: number[] = [];
  /** How many were left when it was tidied last. */
  #tidied = 0;

  /** @param held how many are held by now, this one counted */
  add(row: number, held: number): void {
    const heap = this.#heap;
    let at = heap.length;
    // Most issues of a cause that come twice in a row of the sheet come one after the other.
    if (heap[at - 1] === row) return;
    heap.push(row);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? row;
      if (above <= row) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = row;
    // Twice as many as were left: rows that all went and come again one by one must not have it tidied for each of them.
    if (heap.length <= Math.max(share * held + few, 2 * this.#tidied)) return;
    this.#heap = [...new Set(heap)].sort((a, b) => a - b);
    this.#tidied = this.#heap.length;
  }

  /** The smallest row of which it still holds. */
  first(holds: (row: number) => boolean): number | undefined {
    for (;;) {
      const top = this.#heap[0];
      if (top === undefined || holds(top)) return top;
      this.#dropTop();
    }
  }

  #dropTop(): void {
    const heap = this.#heap;
    const row = heap.pop();
    if (row === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if ((heap[child + 1] ?? Infinity) < (heap[child] ?? Infinity)) child += 1;
      const below = heap[child] ?? Infinity;
      if (row <= below) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = row;
  }
}
