import type { CellValue } from '../cell';
import type { DateClass } from '../dates/date-class';
import type { Fix, IssueCode, IssueParams, Severity } from '../issue';

/** What is wrong with one cell, before it is known which row and column the cell has. */
export type Finding = {
  readonly [Code in IssueCode]: {
    readonly code: Code;
    readonly params: IssueParams[Code];
    readonly severity: Severity;
    readonly fix?: Fix;
    /** As in Issue: what groups it with others. */
    readonly cause: string;
  };
}[IssueCode];

/** What a filled cell says: the value as it is sent, what is wrong with it, or both, for a warning may leave the value usable. */
export interface Reading<Value = string> {
  /** Undefined when nothing can be sent. */
  readonly value: Value | undefined;
  readonly finding: Finding | undefined;
  /** What a date cell says about the order of day and month in its column. */
  readonly dateClass?: DateClass;
}

/** A cell with all that Excel tells of it. */
export interface CellFacts {
  readonly value: CellValue;
  /** Its number format; 'General' when it was not asked for. */
  readonly format: string;
  /** What it shows; undefined when it was not asked for. */
  readonly text: string | undefined;
}

/** Reads one kind of cell. Blank cells are never asked about. */
export type CellReader<Value = string> = (cell: CellFacts) => Reading<Value>;

/** A value with nothing wrong. */
export function good<Value>(value: Value): Reading<Value> {
  return { value, finding: undefined };
}

/** Nothing to send, and why. */
export function bad<Value>(finding: Finding): Reading<Value> {
  return { value: undefined, finding };
}
