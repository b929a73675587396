import type { CellValue } from '../cell';
import type { DateColumnDecision } from '../dates/date-column';
import type { IssueCode, Severity } from '../issue';

/**
 * A whole column of due dates, and what its cells say together. Each cell is a text in quotes or a true date as `on('…')`;
 * then comes what must be said of it ('' is nothing) and, where a fix is offered, the day that the fix makes of it.
 */
export interface DateColumnCase {
  readonly name: string;
  readonly order: DateColumnDecision['order'];
  readonly trueDates?: 'may be swapped' | 'most likely swapped';
  readonly cells: readonly (readonly [
    cell: CellValue,
    said: '' | `${Severity} ${IssueCode}`,
    fix?: string,
  ])[];
}
