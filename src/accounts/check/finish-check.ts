import type { CheckedRows } from './checked-rows';
import { RowSet } from './row-set';

/** Accounts or rows worked on between two steps: a few milliseconds. */
const stepSize = 4_000;

/** Applies the rules between all rows, and counts what came out. */
export function* finishInSteps(rows: CheckedRows): Generator<void, void> {
  const { store, sheetRules, accountRules, tally } = rows;
  const touched = new RowSet();
  for (const rule of sheetRules) {
    touched.clear();
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

/** Works through so many things piece by piece. The loops stand in functions of their own: those of a generator run slowly. */
export function* inSteps(count: number, work: (from: number, to: number) => void): Generator<void, void> {
  for (let from = 0; from < count; from += stepSize) {
    work(from, Math.min(from + stepSize, count));
    yield;
  }
}
