import type { ColumnIndex } from '../column-index';
import type { FieldId } from '../fields/fields';
import { LongList } from './long-list';
import type { Finding } from '../values/reading';
import { withRoom } from './with-room';

/** A column with the field that an issue in it is about. */
export interface IssuePlace {
  readonly column: ColumnIndex;
  readonly field: FieldId;
}

/** A finding, and whether it makes its row wait rather than wrong. */
export type RowFinding = Finding & { readonly held?: true };

/** Whose word an issue is: that of the row's own cells, or that of the rules between rows. Each is taken back by itself. */
export const layers = { own: 0, between: 1 } as const;
export type Layer = (typeof layers)[keyof typeof layers];
export const allLayers: readonly Layer[] = [layers.own, layers.between];

/** No issues. */
export const none = -1;

/**
 * Keeps what was found, row by row. A sheet can hold a hundred thousand issues, mostly alike, so each is three numbers' worth of
 * memory: its neighbour, its place and the finding that it shares with others. The issues of a row and layer form a ring, of
 * which the last is known: adding, taking back and going through them cost nothing but their number.
 */
export class IssueLog {
  readonly #places = new LongList<IssuePlace>();
  readonly #findings = new LongList<RowFinding>();
  /** The last issue of each row and layer. */
  readonly #lasts: [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>] = [links(1024), links(1024)];
  /** The next issue of the same ring, or of the unused ones. */
  #next = links(1024);
  #unused = none;

  /** @param row counted from 0 at the first row checked */
  add(layer: Layer, row: number, place: IssuePlace, finding: RowFinding): void {
    let at = this.#unused;
    if (at === none) {
      at = this.#places.length;
      this.#next = withRoom(this.#next, at + 1, links);
    } else this.#unused = this.#next[at] ?? none;
    this.#places.set(at, place);
    this.#findings.set(at, finding);
    this.#lasts[layer] = withRoom(this.#lasts[layer], row + 1, links);
    const last = this.ringOf(layer, row);
    if (last === none) this.#next[at] = at;
    else {
      this.#next[at] = this.after(last);
      this.#next[last] = at;
    }
    this.#lasts[layer][row] = at;
  }

  /** What an issue says. */
  findingAt(at: number): RowFinding | undefined {
    return this.#findings.at(at);
  }

  /** Where it is shown. */
  placeAt(at: number): IssuePlace | undefined {
    return this.#places.at(at);
  }

  /** The ring of a row's issues, or `none`. */
  ringOf(layer: Layer, row: number): number {
    return this.#lasts[layer][row] ?? none;
  }

  /** Takes the issues of a row away from it; whoever calls owns the ring until it is given to `release`. */
  take(layer: Layer, row: number): number {
    const ring = this.ringOf(layer, row);
    this.#lasts[layer][row] = none;
    return ring;
  }

  /** The issue after this one; the ring's own number is that of its last issue. */
  after(at: number): number {
    return this.#next[at] ?? at;
  }

  /** Gives back the memory of a ring that was taken. */
  release(ring: number): void {
    if (ring === none) return;
    const first = this.after(ring);
    this.#next[ring] = this.#unused;
    this.#unused = first;
  }

  /** Puts the places of a row's issues into an array: errors before held before warnings, then in column order. */
  collect(row: number, into: number[]): void {
    into.length = 0;
    for (const layer of allLayers) this.#collect(this.ringOf(layer, row), into);
    // Nearly always there are one or two: sorting by insertion is cheapest, and keeps equal ones in the order found.
    for (let end = 1; end < into.length; end += 1) {
      const at = into[end] ?? 0;
      let to = end;
      for (; to > 0 && this.#isBefore(at, into[to - 1] ?? 0); to -= 1) into[to] = into[to - 1] ?? 0;
      into[to] = at;
    }
  }

  #collect(ring: number, into: number[]): void {
    if (ring === none) return;
    let at = ring;
    do {
      at = this.after(at);
      into.push(at);
    } while (at !== ring);
  }

  #isBefore(one: number, other: number): boolean {
    const gravity = gravityOf(this.findingAt(one)) - gravityOf(this.findingAt(other));
    if (gravity !== 0) return gravity < 0;
    return (this.placeAt(one)?.column ?? 0) < (this.placeAt(other)?.column ?? 0);
  }
}

/** 0 for an error, 1 for what makes a row wait, 2 for a warning: the order in which a person is told. */
export function gravityOf(issue: Pick<RowFinding, 'severity' | 'held'> | undefined): number {
  if (issue?.severity === 'error') return 0;
  return issue?.held === true ? 1 : 2;
}

function links(length: number): Int32Array<ArrayBuffer> {
  return new Int32Array(length).fill(none);
}
