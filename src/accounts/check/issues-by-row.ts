import type { Issue } from '../issue';
import type { IssueLog } from './issue-log';
import { allLayers, none } from './issue-log';
import type { RowNumber } from '../row-number';
import { rowNumber } from '../row-number';

/**
 * The issues of a log by row, in sheet order, errors before held before warnings within a row: a read-only map that builds the
 * issues of a row when they are asked for. It shows what the log holds now: after an edit was checked, what is true after it.
 */
export class IssuesByRow implements ReadonlyMap<RowNumber, readonly Issue[]> {
  readonly firstRow: RowNumber;
  readonly #log: IssueLog;
  readonly #rowCount: number;
  readonly #places: number[] = [];

  constructor(log: IssueLog, firstRow: RowNumber, rowCount: number) {
    this.#log = log;
    this.firstRow = firstRow;
    this.#rowCount = rowCount;
  }

  get size(): number {
    let size = 0;
    for (let at = 0; at < this.#rowCount; at += 1) if (this.#hasIssues(at)) size += 1;
    return size;
  }

  get(row: RowNumber): readonly Issue[] | undefined {
    const issues = this.#issuesOf(row - this.firstRow);
    return issues.length === 0 ? undefined : issues;
  }

  has(row: RowNumber): boolean {
    return this.#hasIssues(row - this.firstRow);
  }

  *entries(): Generator<[RowNumber, readonly Issue[]], undefined> {
    for (const row of this.keys()) yield [row, this.#issuesOf(row - this.firstRow)];
    return undefined;
  }

  *keys(): Generator<RowNumber, undefined> {
    for (let at = 0; at < this.#rowCount; at += 1)
      if (this.#hasIssues(at)) yield rowNumber(this.firstRow + at);
    return undefined;
  }

  *values(): Generator<readonly Issue[], undefined> {
    for (const [, issues] of this.entries()) yield issues;
    return undefined;
  }

  [Symbol.iterator](): Generator<[RowNumber, readonly Issue[]], undefined> {
    return this.entries();
  }

  forEach(
    callback: (
      issues: readonly Issue[],
      row: RowNumber,
      map: ReadonlyMap<RowNumber, readonly Issue[]>,
    ) => void,
    thisArg?: unknown,
  ): void {
    for (const [row, issues] of this.entries()) callback.call(thisArg, issues, row, this);
  }

  /** The issue at a place of the log, which is one of this row's. */
  issueAt(at: number, row: number): Issue {
    const finding = this.#log.findingAt(at);
    const place = this.#log.placeAt(at);
    if (finding === undefined || place === undefined) throw new RangeError(`no issue at ${String(at)}`);
    return {
      ...finding,
      row: rowNumber(this.firstRow + row),
      column: place.column,
      field: place.field,
    };
  }

  #hasIssues(row: number): boolean {
    return allLayers.some((layer) => this.#log.ringOf(layer, row) !== none);
  }

  #issuesOf(row: number): Issue[] {
    this.#log.collect(row, this.#places);
    return this.#places.map((at) => this.issueAt(at, row));
  }
}
