import type { CheckResult } from './check-result';
import type { ColumnIndex } from './column-index';
import type { Fix } from './issue';
import type { RowNumber } from './row-number';

/** A fix with the cell it is for. */
export interface CellFix {
  readonly row: RowNumber;
  readonly column: ColumnIndex;
  readonly fix: Fix;
}

/**
 * The fixes of one group, or of all errors.
 *
 * @param cause the group's; undefined for every error that can be fixed. Warnings are fixed by their own group alone.
 * @returns in sheet order
 */
export function fixesOf(result: CheckResult, cause: string | undefined): CellFix[] {
  const fixes: CellFix[] = [];
  for (const issues of result.issues.values())
    for (const issue of issues)
      if (
        issue.fix !== undefined &&
        (cause === undefined ? issue.severity === 'error' : issue.cause === cause)
      )
        fixes.push({ row: issue.row, column: issue.column, fix: issue.fix });
  return fixes;
}
