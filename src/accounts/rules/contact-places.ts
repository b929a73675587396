import { withRoom } from '../check/with-room';

/** What a place says, where it does not say which place comes after it. */
const [last, absent, repeats] = [-1, -2, -3];
/** Numbers of a slot: the hash, its state, how many accounts came, the account that came last. */
const slotSize = 4;
/** State of a slot that was never used; of one that was, the first of its places + 2, so that 1 means that there is none by now. */
const free = 0;

/**
 * Places of contacts by the hash of their text, in typed arrays: what is needed to find the few contacts that many share without
 * keeping a string of each. Two contacts can have one hash; whoever looks compares the texts.
 */
export class ContactPlaces {
  /** Hashes that gained or lost a place since they were last taken. */
  #changed: Set<number> | undefined;
  /** All numbers of a slot lie side by side: one look into memory a contact, where that is what it costs. */
  #slots = new Int32Array(slotSize * 1024);
  #used = 0;
  /** By place: the next one of the same hash, or what is said above. */
  #next = new Int32Array(0);
  readonly #crowded = new Set<number>();
  readonly #few: number;

  /** @param few with places of more accounts a hash is crowded */
  constructor(few: number) {
    this.#few = few;
  }

  /** Makes room for places up to, not including, this one. */
  reserve(places: number): void {
    this.#next = withRoom(this.#next, places, (length) => new Int32Array(length).fill(absent));
  }

  /** Counts a contact of an account. */
  add(place: number, hash: number, account: number): void {
    // At most half full: a free slot is near.
    if (2 * slotSize * this.#used >= this.#slots.length) this.#grow();
    const at = this.#slotOf(hash);
    const slots = this.#slots;
    const state = slots[at + 1] ?? free;
    if (state === free) this.#used += 1;
    slots[at] = hash;
    this.#next[place] = state === free ? last : state - 2;
    slots[at + 1] = place + 2;
    this.#changed?.add(hash);
    if (state > 1 && slots[at + 3] === account) return;
    const accounts = (slots[at + 2] ?? 0) + 1;
    slots[at + 2] = accounts;
    slots[at + 3] = account;
    if (accounts > this.#few) this.#crowded.add(hash);
  }

  /** Notes a contact that the place above stands for: the same one, of the same account. */
  addRepeating(place: number): void {
    this.#next[place] = repeats;
  }

  /** Has a hash looked at again though its places are the same: a debtor behind them may be another. */
  noteChange(hash: number): void {
    this.#changed?.add(hash);
  }

  /** Takes a place out; one without a contact is left alone. */
  remove(place: number, hash: number): void {
    const next = this.#next[place] ?? absent;
    if (next === absent) return;
    this.#next[place] = absent;
    this.#changed?.add(hash);
    if (next === repeats) return;
    const at = this.#slotOf(hash);
    let before = last;
    for (let other = this.firstOf(hash); other !== place && other >= 0; other = this.nextOf(other))
      before = other;
    if (before >= 0) this.#next[before] = next;
    else this.#slots[at + 1] = next + 2;
    if (this.firstOf(hash) < 0) {
      this.#slots[at + 2] = 0;
      this.#crowded.delete(hash);
    }
  }

  has(place: number): boolean {
    return (this.#next[place] ?? absent) !== absent;
  }

  isRepeating(place: number): boolean {
    return this.#next[place] === repeats;
  }

  /** The hashes to look at: all that are crowded the first time, and then those that changed since. */
  takeChanged(): ReadonlySet<number> {
    const changed = this.#changed ?? this.#crowded;
    this.#changed = new Set();
    return changed;
  }

  /** Whether a hash may stand in places of more than a few accounts. Most belong to one account, with all its instalments. */
  isCrowded(hash: number): boolean {
    return this.#crowded.has(hash);
  }

  /** The place counted last for a hash; below 0 for none. */
  firstOf(hash: number): number {
    return (this.#slots[this.#slotOf(hash) + 1] ?? free) - 2;
  }

  /** Below 0 after the last place of a hash. */
  nextOf(place: number): number {
    return this.#next[place] ?? last;
  }

  /** Where a hash is kept, or can be. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    const end = slots.length - slotSize;
    let at = (hash * slotSize) & end;
    while (slots[at + 1] !== free && slots[at] !== hash) at = (at + slotSize) & end;
    return at;
  }

  #grow(): void {
    const from = this.#slots;
    const to = new Int32Array(from.length * 2);
    this.#slots = to;
    for (let at = 0; at < from.length; at += slotSize) {
      if (from[at + 1] === free) continue;
      const slot = this.#slotOf(from[at] ?? 0);
      for (let n = 0; n < slotSize; n += 1) to[slot + n] = from[at + n] ?? 0;
    }
  }
}
