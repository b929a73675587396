import type { CellValue } from '../cell';
import type { RowFinding } from '../check/issue-log';
import { RowStore } from '../check/row-store';
import type { SheetRule } from './between-rows';

/** A row as a rule of the whole sheet sees it. */
export interface RuledRow {
  readonly operation: number;
  readonly accountId: string;
  readonly subAccountId: string;
  readonly cells: readonly CellValue[];
}

/**
 * What a rule says of each row, after a check of these rows and then of each of the edits. As after an edit in a sheet, only the
 * edited row and those that the rule names are asked again.
 */
export function saidAfter(
  ruleOf: (store: RowStore) => SheetRule,
  rows: readonly RuledRow[],
  edits: readonly (readonly [at: number, row: RuledRow])[],
): string[] {
  const store = new RowStore();
  store.reserve(rows.length);
  const rule = ruleOf(store);
  const said = rows.map(() => '');
  rows.forEach((row, at) => {
    put(store, at, row);
    rule.add(at, at + 1);
  });
  settle([]);
  for (const [at, row] of edits) {
    rule.remove(at);
    put(store, at, row);
    rule.add(at, at + 1);
    settle([at]);
  }
  return said;

  function settle(edited: readonly number[]): void {
    const named = new Set(edited);
    if (rule.prepare !== undefined) Array.from(rule.prepare());
    rule.settle((at) => named.add(at));
    for (const at of named) {
      const findings: RowFinding[] = [];
      rule.apply(at, { add: (_row, _place, finding) => findings.push(finding) });
      said[at] = findings.map(({ cause, params }) => JSON.stringify([cause, params])).join();
    }
  }
}

function put(store: RowStore, at: number, { operation, accountId, subAccountId, cells }: RuledRow): void {
  store.put(at, 1, operation, cells);
  if (accountId === '') store.untie(at);
  else store.tie(at, accountId, subAccountId);
}
