import type { CellValue, RowBlock } from './cell';
import type { CheckContext } from './check/check-context';
import { readWants } from './check/check-context';
import { startCheck } from './check/check-sheet';
import type { CheckResult } from './check/check-result';
import { columnIndex } from './column-index';
import type { LenderProfile } from './lender-profile';
import { mapColumns } from './columns/map-columns';
import { rowNumber } from './row-number';

/** A lender of the Emirates that leaves everything to the catalogue. */
export const emiratesProfile: LenderProfile = {
  currency: 'AED',
  currencyDecimals: 2,
  market: 'AE',
  required: {},
  loanTypes: [],
  withdrawalReasons: [],
  allowedNegatives: [],
  amountUnit: 'major',
};

/** A context for sheets with these headers, on 22 November 2026, in AED. */
export function contextFor(headers: readonly string[], changes: Partial<CheckContext> = {}): CheckContext {
  return {
    columnMap: mapColumns(headers, { statusColumns: [], choices: {} }),
    profile: emiratesProfile,
    today: { year: 2026, month: 11, day: 22 },
    dateSystem: 1900,
    defaultOperation: undefined,
    ...changes,
  };
}

/** Rows from row 2 on. Every column has the same number format; cells show what they hold unless `shown` says otherwise. */
export function blockOf(
  values: readonly (readonly CellValue[])[],
  format = 'General',
  shown: (value: CellValue) => string = String,
  firstRow = 2,
): RowBlock {
  const width = Math.max(0, ...values.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => columnIndex(column));
  return {
    firstRow: rowNumber(firstRow),
    values,
    formats: new Map(columns.map((column) => [column, values.map(() => format)])),
    texts: new Map(columns.map((column) => [column, values.map((row) => shown(row[column] ?? ''))])),
  };
}

export function checkOf(context: CheckContext, ...blocks: readonly RowBlock[]): CheckResult {
  const check = startCheck(context);
  for (const block of blocks) check.add(block);
  return check.finish();
}

/** A block as it is read of a sheet whose amounts are formatted as amounts: with the formats of its dates alone. */
export function asRead({ columnMap }: CheckContext, block: RowBlock): RowBlock {
  const wanted = new Set(readWants(columnMap, []).formats);
  return { ...block, formats: new Map([...block.formats].filter(([column]) => wanted.has(column))) };
}

/** Issues of each row in short: `error date-format`. Rows without any are left out. */
export function told(result: CheckResult): Record<number, string[]> {
  return Object.fromEntries(
    [...result.issues].map(([row, issues]) => [
      row,
      issues.map(({ severity, held, code }) => `${held === true ? 'held' : severity} ${code}`),
    ]),
  );
}
