import type { CellValue } from '../cell';
import type { FieldId } from '../fields/fields';
import type { IssueCode } from '../issue';

/**
 * One cell as a person finds it, and what the check must say. Add a line when a new mistake is met in life.
 * Today is 22 November 2026, the currency AED, the workbook counts days from 1900.
 */
export interface CorpusCell {
  readonly field: FieldId;
  /** What the cell holds: text in quotes, a number bare (a true date is its serial). */
  readonly cell: CellValue;
  /** The lender's market, where it is not the Emirates. */
  readonly market?: string;
  /** Its number format, where that matters. */
  readonly format?: string;
  /** What it shows, where that is not what it holds. */
  readonly shows?: string;
  /** What is sent for it; left out when nothing is. */
  readonly sends?: string | number;
  readonly error?: IssueCode;
  readonly warning?: IssueCode;
  /** What the fix puts into the cell; left out when no fix is offered. */
  readonly fix?: CellValue;
}
