import type { CellValue } from '../cell';
import type { FieldId } from '../fields/fields';
import type { IssueCode } from '../issue';
import type { LenderProfile } from '../lender-profile';

/**
 * One cell as a person finds it, and what the check must say. Add a line when a new mistake is met in life.
 * Today is 22 November 2026; the lender's currency is AED and the workbook counts days from 1900, unless the line says otherwise.
 */
export interface CorpusCell {
  readonly field: FieldId;
  /** What the cell holds: text in quotes, a number bare (a true date is its serial). */
  readonly cell: CellValue;
  /** The lender's market, where it is not the Emirates. */
  readonly market?: string;
  /** What else is the lender's own: another currency, labels of loan types, amounts that may be below zero. */
  readonly lender?: Partial<LenderProfile>;
  /** The day from which the workbook counts, where that is not 1900: workbooks that came from an old Mac. */
  readonly dateSystem?: 1904;
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
  /** What a person is told besides the cell, the fix and the field's bounds or choices. */
  readonly tells?: CellTells;
}

/** What only the cell at hand can tell: the other calendar's day, both readings, whose number it would be. */
export interface CellTells {
  /** The cell in words, where it is a number that shows something else. */
  readonly value?: string;
  readonly hijri?: string;
  /** A phone of the lender's market: what it would be in other countries. */
  readonly elsewhere?: readonly string[];
  /** The days that a date can mean; for a phone of no number in the market, what it would be in other countries. */
  readonly readings?: readonly string[];
  /** Whose identity number is doubted, ISO 3166-1 alpha-2, and what speaks against it. */
  readonly country?: string;
  readonly reason?: 'shape' | 'check-digit';
}
