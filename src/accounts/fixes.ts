import type { CheckResult } from './check/check-result';
import type { ColumnIndex } from './column-index';
import type { Fix, FixedCell, Issue } from './issue';
import type { RowNumber } from './row-number';

/** A fix with the cell it is for. */
export interface CellFix {
  readonly row: RowNumber;
  readonly column: ColumnIndex;
  readonly fix: Fix;
}

/**
 * The fixes of one group, or of all errors. No cell is changed by two of them: what is left out for that is offered again by the
 * next check, if it is still needed.
 *
 * @param cause the group's; undefined for every error that can be fixed within its cell. Warnings, and what empties rows, deserve a
 * look of their own: they are fixed by their group alone.
 * @returns in sheet order
 */
export function fixesOf(result: Pick<CheckResult, 'issues'>, cause: string | undefined): CellFix[] {
  const fixes: CellFix[] = [];
  const taken = new Set<string>();
  const broken = new Set<string>();
  for (const issues of result.issues.values())
    for (const issue of issues) {
      const { fix, row, column } = issue;
      if (fix === undefined || !(cause === undefined ? isFixedInPassing(issue) : issue.cause === cause))
        continue;
      const places = fixedCells({ row, column, fix }).map(
        (cell) => `${String(cell.row)}:${String(cell.column)}`,
      );
      if (places.some((place) => taken.has(place))) {
        if (fix.together !== undefined) broken.add(fix.together);
        continue;
      }
      for (const place of places) taken.add(place);
      fixes.push({ row, column, fix });
    }
  return broken.size === 0
    ? fixes
    : fixes.filter(({ fix: { together } }) => together === undefined || !broken.has(together));
}

/**
 * The fix that one cell's issue carries, whatever else has the same cause, with those that go together with it.
 *
 * @returns in sheet order; none when the issue has no fix
 */
export function fixesAt(
  result: Pick<CheckResult, 'issues'>,
  { row, column }: Pick<CellFix, 'row' | 'column'>,
  cause: string,
): CellFix[] {
  const own = result.issues.get(row)?.find((one) => one.column === column && one.cause === cause)?.fix;
  if (own === undefined) return [];
  if (own.together === undefined) return [{ row, column, fix: own }];
  return fixesOf(result, cause).filter(({ fix }) => fix.together === own.together);
}

/** Whether an issue's fix is among those of all errors: a warning's is not, nor one that empties rows. */
export function isFixedInPassing({ severity, code }: Pick<Issue, 'severity' | 'code'>): boolean {
  return severity === 'error' && code !== 'duplicate-row';
}

/** Every cell that a fix changes in one step, its own first. */
export function fixedCells({ row, column, fix }: CellFix): FixedCell[] {
  const { before, after, numberFormat, also = [] } = fix;
  return [{ row, column, before, after, ...(numberFormat === undefined ? {} : { numberFormat }) }, ...also];
}
