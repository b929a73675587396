import type { CheckedRows } from './checked-rows';
import { inSteps } from './in-steps';
import { RowSet } from './row-set';

/** Applies the rules between all rows, and counts what came out. */
export function* finishInSteps(rows: CheckedRows): Generator<void, void> {
  const { store, sheetRules, accountRules, tally } = rows;
  const touched = new RowSet();
  for (const rule of sheetRules) {
    touched.clear();
    if (rule.prepare !== undefined) yield* rule.prepare();
    rule.settle((row) => {
      touched.add(row);
    });
    yield;
    yield* inSteps(touched.size, (from, to) => {
      for (let at = from; at < to; at += 1) rows.applySheetRules(touched.at(at), [rule]);
    });
  }
  yield* inSteps(store.accountIds.length, (from, to) => {
    for (let account = from; account < to; account += 1) accountRules.apply(account);
  });
  yield* inSteps(store.count, (from, to) => {
    for (let row = from; row < to; row += 1) tally.add(row);
  });
}
