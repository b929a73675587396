import type { ColumnIndex } from './column-index';
import type { FieldId } from './fields';
import type { Finding } from './reading';

/** A column with the field that an issue in it is about. */
export interface IssuePlace {
  readonly column: ColumnIndex;
  readonly field: FieldId;
}

/** A finding, and whether it makes its row wait rather than wrong. */
export type RowFinding = Finding & { readonly held?: true };

/**
 * Collects issues in the order in which they are found. A sheet can hold a hundred thousand of them, mostly alike, so each is
 * three numbers' worth of memory: its row, its place and the finding that it shares with others. Issues are built when asked for.
 */
export class IssueLog {
  count = 0;
  /** Counted from 0 at the first row checked. */
  rows = new Int32Array(256);
  readonly places: IssuePlace[] = [];
  readonly findings: RowFinding[] = [];

  /** @param row counted from 0 at the first row checked */
  add(row: number, place: IssuePlace, finding: RowFinding): void {
    if (this.count === this.rows.length) {
      const rows = new Int32Array(this.count * 2);
      rows.set(this.rows);
      this.rows = rows;
    }
    this.rows[this.count] = row;
    this.places.push(place);
    this.findings.push(finding);
    this.count += 1;
  }
}
