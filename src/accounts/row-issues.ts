import type { ColumnIndex } from './column-index';
import type { FieldId } from './fields';
import { gravity } from './group-issues';
import type { Issue, Severity } from './issue';
import type { Finding } from './reading';
import type { RowNumber } from './row-number';

/** What is wrong with a cell, at its cell. */
export function issueAt(finding: Finding, row: RowNumber, column: ColumnIndex, field: FieldId): Issue {
  return { ...finding, row, column, field };
}

/** A compulsory or recommended cell without anything in it. */
export function blankFinding(field: FieldId, severity: Severity): Finding {
  return { code: 'required-blank', params: { field }, severity, cause: `required-blank:${field}:${severity}` };
}

/** Issues by row, rows in sheet order whenever they are looked at, errors first within a row. */
export class RowIssues {
  #byRow = new Map<RowNumber, Issue[]>();
  #inOrder = true;
  #last = 0;

  /** Adds the issues of a row; the array is kept. */
  addRow(row: RowNumber, issues: Issue[]): void {
    if (issues.length > 1) issues.sort(byGravity);
    this.#remember(row);
    this.#byRow.set(row, issues);
  }

  /** Adds one to those that a row has. */
  add(issue: Issue): void {
    const issues = this.#byRow.get(issue.row);
    if (issues === undefined) {
      this.#remember(issue.row);
      this.#byRow.set(issue.row, [issue]);
    } else {
      issues.push(issue);
      issues.sort(byGravity);
    }
  }

  inSheetOrder(): ReadonlyMap<RowNumber, readonly Issue[]> {
    if (!this.#inOrder) {
      const rows = [...this.#byRow.keys()].sort((a, b) => a - b);
      this.#byRow = new Map(rows.map((row) => [row, this.#byRow.get(row) ?? []]));
      this.#inOrder = true;
    }
    return this.#byRow;
  }

  #remember(row: RowNumber): void {
    if (row < this.#last) this.#inOrder = false;
    this.#last = row;
  }
}

function byGravity(a: Issue, b: Issue): number {
  return gravity(a) - gravity(b);
}
