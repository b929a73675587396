const absent = -2;

/**
 * Places of contacts by a hash of their text, in typed arrays: what is needed to find the few contacts that many share without
 * keeping a string of each. A bucket may hold different contacts; whoever looks compares the texts.
 */
export class ContactBuckets {
  /** Buckets that gained or lost a place since they were last taken; all of them while there is none. */
  #changed: Set<number> | undefined;
  #heads = new Int32Array(1024).fill(-1);
  /** By bucket, at most so many accounts have places in it; beside it the account of the last place that came. */
  #accounts = new Int32Array(2048);
  #hashes = new Int32Array(1024);
  #next = new Int32Array(1024).fill(absent);
  #count = 0;
  readonly #crowded = new Set<number>();
  readonly #accountOf: (place: number) => number;
  readonly #few: number;

  /**
   * @param accountOf the account of a place's row, while it holds a contact
   * @param few with places of more accounts a bucket is crowded
   */
  constructor(accountOf: (place: number) => number, few: number) {
    this.#accountOf = accountOf;
    this.#few = few;
  }

  /** @param place counted from 0; each holds one contact */
  add(place: number, text: string): void {
    if (place >= this.#next.length) this.#makeRoom(place + 1);
    if (this.#count >= this.#heads.length) this.#spread();
    const hash = hashOf(text);
    this.#hashes[place] = hash;
    this.#link(place, hash);
    this.#count += 1;
    this.#changed?.add(this.bucketOf(text));
  }

  /** A place that holds no contact is left alone. */
  remove(place: number): void {
    const next = this.#next[place] ?? absent;
    if (next === absent) return;
    const bucket = this.#bucket(this.#hashes[place] ?? 0);
    let before = -1;
    for (let at = this.firstOf(bucket); at !== place && at >= 0; at = this.nextOf(at)) before = at;
    if (before < 0) this.#heads[bucket] = next;
    else this.#next[before] = next;
    this.#next[place] = absent;
    if (this.firstOf(bucket) < 0) {
      this.#accounts[bucket * 2] = 0;
      this.#crowded.delete(bucket);
    }
    this.#count -= 1;
    this.#changed?.add(bucket);
  }

  /** The buckets to look at again; undefined for all of them. */
  takeChanged(): ReadonlySet<number> | undefined {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  bucketOf(text: string): number {
    return this.#bucket(hashOf(text));
  }

  /** Buckets that may hold places of more than a few accounts. Most hold one contact of one account, with all its instalments. */
  get crowded(): ReadonlySet<number> {
    return this.#crowded;
  }

  /** −1 for an empty bucket. */
  firstOf(bucket: number): number {
    return this.#heads[bucket] ?? -1;
  }

  /** −1 after the last place of a bucket. */
  nextOf(place: number): number {
    return this.#next[place] ?? -1;
  }

  #bucket(hash: number): number {
    return hash & (this.#heads.length - 1);
  }

  #link(place: number, hash: number): void {
    const bucket = this.#bucket(hash);
    const before = this.#heads[bucket] ?? -1;
    this.#next[place] = before;
    this.#heads[bucket] = place;
    const account = this.#accountOf(place);
    const at = bucket * 2;
    if (before >= 0 && this.#accounts[at + 1] === account) return;
    const accounts = (this.#accounts[at] ?? 0) + 1;
    this.#accounts[at] = accounts;
    this.#accounts[at + 1] = account;
    if (accounts > this.#few) this.#crowded.add(bucket);
  }

  #makeRoom(places: number): void {
    const length = Math.max(places, this.#next.length * 2);
    const next = new Int32Array(length).fill(absent);
    next.set(this.#next);
    this.#next = next;
    const hashes = new Int32Array(length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
  }

  /** Four times as many buckets: chains stay short. */
  #spread(): void {
    this.#heads = new Int32Array(this.#heads.length * 4).fill(-1);
    this.#accounts = new Int32Array(this.#heads.length * 2);
    this.#crowded.clear();
    for (let place = 0; place < this.#next.length; place += 1)
      if (this.#next[place] !== absent) this.#link(place, this.#hashes[place] ?? 0);
    this.#changed = undefined;
  }
}

/** FNV-1a over the text's units, capitals and small letters alike, mixed as MurmurHash3 ends: numbers in a row must not bunch. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ (text.charCodeAt(at) | 32), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
