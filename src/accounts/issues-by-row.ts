import type { Issue } from './issue';
import type { IssueLog } from './issue-log';
import type { RowNumber } from './row-number';
import { rowNumber } from './row-number';

/**
 * The issues of a log by row, in sheet order, errors before held before warnings within a row: a read-only map that builds the
 * issues of a row when they are asked for.
 */
export class IssuesByRow implements ReadonlyMap<RowNumber, readonly Issue[]> {
  readonly size: number;
  readonly #log: IssueLog;
  readonly #firstRow: RowNumber;
  /** Where the issues of a row begin in `#order`; one more entry than rows. */
  readonly #starts: Int32Array;
  /** Places in the log, row by row. */
  readonly #order: Int32Array;

  constructor(log: IssueLog, firstRow: RowNumber, rowCount: number) {
    this.#log = log;
    this.#firstRow = firstRow;
    this.#starts = new Int32Array(rowCount + 1);
    this.#order = new Int32Array(log.count);
    for (let at = 0; at < log.count; at += 1) bump(this.#starts, (log.rows[at] ?? 0) + 1, 1);
    let size = 0;
    for (let row = 0; row < rowCount; row += 1) {
      if (this.#starts[row + 1] !== 0) size += 1;
      bump(this.#starts, row + 1, this.#starts[row] ?? 0);
    }
    this.size = size;
    const next = this.#starts.slice();
    for (const gravity of [0, 1, 2])
      for (let at = 0; at < log.count; at += 1) {
        const finding = log.findings[at];
        if (finding === undefined || gravityOf(finding) !== gravity) continue;
        const row = log.rows[at] ?? 0;
        this.#order[next[row] ?? 0] = at;
        bump(next, row, 1);
      }
  }

  get(row: RowNumber): readonly Issue[] | undefined {
    const issues = this.#issuesOf(row - this.#firstRow);
    return issues.length === 0 ? undefined : issues;
  }

  has(row: RowNumber): boolean {
    const at = row - this.#firstRow;
    const start = this.#starts[at];
    const end = this.#starts[at + 1];
    return start !== undefined && end !== undefined && end > start;
  }

  *entries(): Generator<[RowNumber, readonly Issue[]], undefined> {
    for (const row of this.keys()) yield [row, this.#issuesOf(row - this.#firstRow)];
    return undefined;
  }

  *keys(): Generator<RowNumber, undefined> {
    for (let at = 0; at + 1 < this.#starts.length; at += 1)
      if (this.#starts[at] !== this.#starts[at + 1]) yield rowNumber(this.#firstRow + at);
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

  /** The issue at a place of the log. */
  issueAt(at: number): Issue {
    const finding = this.#log.findings[at];
    const place = this.#log.places[at];
    if (finding === undefined || place === undefined) throw new RangeError(`no issue at ${String(at)}`);
    return {
      ...finding,
      row: rowNumber(this.#firstRow + (this.#log.rows[at] ?? 0)),
      column: place.column,
      field: place.field,
    };
  }

  /** Places in the log in sheet order. */
  get order(): Int32Array {
    return this.#order;
  }

  #issuesOf(row: number): Issue[] {
    const issues: Issue[] = [];
    const end = this.#starts[row + 1] ?? 0;
    for (let at = this.#starts[row] ?? end; at < end; at += 1)
      issues.push(this.issueAt(this.#order[at] ?? -1));
    return issues;
  }
}

/** 0 for an error, 1 for what makes a row wait, 2 for a warning: the order in which a person is told. */
export function gravityOf({ severity, held }: Pick<Issue, 'severity' | 'held'>): number {
  if (severity === 'error') return 0;
  return held === true ? 1 : 2;
}

function bump(numbers: Int32Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}
