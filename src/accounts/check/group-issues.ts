import type { IssueGroup } from './check-result';
import { EarliestRows } from './earliest-rows';
import type { Issue } from '../issue';
import type { IssueLog, RowFinding } from './issue-log';
import { allLayers, gravityOf, none } from './issue-log';
import type { IssuesByRow } from './issues-by-row';

/** A cause that at least one issue has. */
interface Counted {
  count: number;
  fixable: number;
  readonly rows: EarliestRows;
  /** The first issue when it was last asked for, with the finding it was built from. */
  first: { readonly sample: Issue; readonly finding: RowFinding } | undefined;
}

/** The issues of a log by cause, counted up and down as they come and go. */
export class IssueGroups {
  readonly #log: IssueLog;
  readonly #byCause = new Map<string, Counted>();
  readonly #places: number[] = [];

  constructor(log: IssueLog) {
    this.#log = log;
  }

  /** Counts all issues that a row has now. */
  addRow(row: number): void {
    this.#countRow(row, 1);
  }

  /** Takes out all issues that a row has now. */
  removeRow(row: number): void {
    this.#countRow(row, -1);
  }

  /** Errors before held before warnings; the largest of each first, equal ones in the order of the sheet. */
  result(issues: IssuesByRow): IssueGroup[] {
    return [...this.#byCause]
      .map(([cause, group]) => {
        const { count, fixable } = group;
        const { sample, place } = this.#first(cause, group, issues);
        const { severity, held } = sample;
        return { place, group: { cause, severity, held: held === true, sample, count, fixable } };
      })
      .sort(
        (a, b) =>
          gravityOf(a.group.sample) - gravityOf(b.group.sample) ||
          b.group.count - a.group.count ||
          a.group.sample.row - b.group.sample.row ||
          a.place - b.place,
      )
      .map(({ group }) => group);
  }

  #countRow(row: number, by: 1 | -1): void {
    for (const layer of allLayers) {
      const ring = this.#log.ringOf(layer, row);
      if (ring === none) continue;
      let at = ring;
      do {
        at = this.#log.after(at);
        const finding = this.#log.findingAt(at);
        if (finding !== undefined) this.#count(finding, row, by);
      } while (at !== ring);
    }
  }

  #count({ cause, fix }: RowFinding, row: number, by: 1 | -1): void {
    let group = this.#byCause.get(cause);
    if (group === undefined) {
      group = { count: 0, fixable: 0, rows: new EarliestRows(), first: undefined };
      this.#byCause.set(cause, group);
    }
    group.count += by;
    if (fix !== undefined) group.fixable += by;
    if (by > 0) group.rows.add(row, group.count);
    else if (group.count === 0) this.#byCause.delete(cause);
  }

  /** The first issue of a cause in sheet order, and its place within its row. */
  #first(cause: string, group: Counted, issues: IssuesByRow): { sample: Issue; place: number } {
    const row = group.rows.first((candidate) => this.#has(candidate, cause)) ?? -1;
    this.#log.collect(row, this.#places);
    const place = this.#places.findIndex((at) => this.#log.findingAt(at)?.cause === cause);
    const at = this.#places[place] ?? -1;
    const finding = this.#log.findingAt(at);
    const before = group.first;
    const stays =
      before !== undefined &&
      before.finding === finding &&
      before.sample.row === issues.firstRow + row &&
      before.sample.column === this.#log.placeAt(at)?.column;
    if (stays) return { sample: before.sample, place };
    const sample = issues.issueAt(at, row);
    if (finding !== undefined) group.first = { sample, finding };
    return { sample, place };
  }

  #has(row: number, cause: string): boolean {
    this.#log.collect(row, this.#places);
    return this.#places.some((at) => this.#log.findingAt(at)?.cause === cause);
  }
}
