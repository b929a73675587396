import type { RowState } from '../../accounts/check/check-result';
import type { ColumnIndex } from '../../accounts/column-index';
import type { Issue } from '../../accounts/issue';
import type { RowNumber } from '../../accounts/row-number';
import type { Desk } from '../desk';
import { activeMemory, set } from '../desk';
import type { FoundInCell } from '../against-command';
import { noSelection } from '../no-selection';
import type { CheckedSheet } from '../state';
import { columnOfFinding } from '../submitting/preflight-cells';
import { wholeAccounts } from '../submitting/whole-accounts';

/** Reads what is selected and shows how many rows Submit would send, and what is wrong with the selected cell. */
export async function refreshSelection(desk: Desk): Promise<void> {
  const memory = activeMemory(desk);
  if (memory === undefined) {
    set(desk, { selection: noSelection });
    return;
  }
  const { place, result } = memory.checked;
  const selected = await desk.ports.workbook.selection(place);
  const { cell, rows } = selected;
  const { go: sendable, parts } = wholeAccounts(
    rows.flatMap((row) => memory.sendable.get(row) ?? []),
    memory.sendable.values(),
  );
  const inState = (state: RowState) => rows.filter((row) => result.stateOf(row) === state).length;
  // Sums are for the first choice, not the first screen.
  const figures =
    rows.length > 0
      ? {
          errors: inState('error'),
          held: inState('held'),
          totals: (await import('../../accounts/check/totals')).totalsOf(sendable),
        }
      : undefined;
  const issues = cell === undefined ? [] : issuesAt(result.issues.get(cell.row) ?? [], cell.column);
  set(desk, {
    selection: {
      rows: rows.length,
      sendable: sendable.length,
      parts,
      ...(figures === undefined ? {} : { figures }),
      cell:
        cell === undefined || issues.length === 0
          ? undefined
          : { ...cell, header: place.headers[cell.column] ?? '', issues },
      found: cell && foundIn(memory.checked, cell),
    },
  });
}

function foundIn(
  { place, columnMap, againstCommand }: CheckedSheet,
  { row, column }: { readonly row: RowNumber; readonly column: ColumnIndex },
): FoundInCell | undefined {
  const findings = [...(againstCommand?.groups ?? [])].flatMap(([group, ofGroup]) => {
    const finding = ofGroup.find((one) => one.row === row);
    return finding !== undefined && columnOfFinding(columnMap, finding) === column
      ? [{ group, finding }]
      : [];
  });
  return findings.length === 0 ? undefined : { row, header: place.headers[column] ?? '', findings };
}

function issuesAt(issues: readonly Issue[], column: number): Issue[] {
  return issues.filter((issue) => issue.column === column);
}
