import { shownOtherwise } from '../amounts/shown-otherwise';
import type { DateSystem } from '../cell';
import type { CivilDate } from '../dates/civil-date';
import type { ColumnIndex } from '../column-index';
import type { ColumnMap } from '../columns/column-map';
import { fieldOf, isReadAsShown } from '../fields/fields';
import type { LenderProfile } from '../lender-profile';
import type { Operation } from '../operation';
import type { RowKey } from '../row-key';

/** Everything outside the rows that a check depends on. */
export interface CheckContext {
  readonly columnMap: ColumnMap;
  readonly profile: LenderProfile;
  readonly today: CivilDate;
  readonly dateSystem: DateSystem;
  /** What rows ask for in a sheet without an operation column; undefined while nobody was asked. */
  readonly defaultOperation: Operation | undefined;
  /** What Command holds as paid to date, a decimal string in major units; left out while no snapshot is there. */
  readonly knownPaid?: (key: RowKey) => string | undefined;
}

/**
 * Which columns must be read with more than their values: number formats tell a date from a number, displayed text
 * tells `00123` from 123 and says what a column sent along shows.
 *
 * @param firstFormats number formats of the first data row. People format whole columns: the formats of an amount column are
 * read only where the first one shows no amount, because those of all would be much more to read.
 */
export function readWants(
  columnMap: ColumnMap,
  firstFormats: readonly string[],
): { formats: ColumnIndex[]; texts: ColumnIndex[] } {
  const formats: ColumnIndex[] = [];
  const texts: ColumnIndex[] = [];
  for (const [field, column] of columnMap.byField) {
    const { kind } = fieldOf(field);
    if (kind === 'date') formats.push(column);
    else if (kind === 'amount' && shownOtherwise(firstFormats[column] ?? 'General') !== undefined)
      formats.push(column);
    else if (isReadAsShown(field)) texts.push(column);
  }
  for (const { column, match } of columnMap.columns) if (match === 'additional-data') texts.push(column);
  return { formats: formats.sort(ascending), texts: texts.sort(ascending) };
}

function ascending(a: number, b: number): number {
  return a - b;
}
