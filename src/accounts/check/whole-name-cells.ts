import { splitWholeName } from '../columns/whole-name';
import type { Severity } from '../issue';
import type { CellKind } from './check-column';
import type { QuickLook } from './quick-looks';
import type { PlannedColumn } from './row-plan';
import type { RowStore } from './row-store';

/**
 * Whole names that are sent as first and last name, for a lender who asks for both.
 *
 * @param severities what a missing last name is, by operation as the row store numbers them
 */
export function wholeNameCells(
  { read }: PlannedColumn,
  quickLook: QuickLook,
  severities: readonly (Severity | undefined)[],
  { operation }: RowStore,
): CellKind {
  const severityAt = (row: number): Severity | undefined => severities[operation[row] ?? -1];
  const isOneWord = (value: unknown): boolean => splitWholeName(String(value)).lastName === undefined;
  return {
    repeats: false,
    look: (value, _, row) => quickLook(value) && (severityAt(row) === undefined || !isOneWord(value)),
    read(cell, row) {
      const reading = read(cell);
      const severity = severityAt(row);
      if (severity === undefined || reading.finding !== undefined || !isOneWord(cell.value)) return reading;
      return {
        value: reading.value,
        finding: {
          code: 'last-name-missing',
          params: { value: String(reading.value) },
          severity,
          cause: `last-name-missing:${severity}`,
        },
      };
    },
  };
}
