import type { RowBlock } from '../cell';
import type { CheckedRows } from './checked-rows';
import { inSteps } from './in-steps';
import { layers, none } from './issue-log';
import { NumberList } from './number-list';
import { RowSet } from './row-set';
import { sameFinding } from './same-finding';

/** Stands for what the cells of a row said that was not edited. */
const unread = -2;

/** Kept between two checks of edited rows, so that a small one need not make them. */
export interface RecheckMemory {
  /** Rows whose issues are taken back. */
  readonly opened: RowSet;
  /** What was said of each of them: of an edited row by its cells, and of every row by rules between rows. */
  readonly own: NumberList;
  readonly between: NumberList;
  readonly accounts: RowSet;
  /** Rows without an account. */
  readonly loose: RowSet;
  readonly changed: NumberList;
}

export function recheckMemory(): RecheckMemory {
  return {
    opened: new RowSet(),
    own: new NumberList(),
    between: new NumberList(),
    accounts: new RowSet(),
    loose: new RowSet(),
    changed: new NumberList(),
  };
}

/**
 * Checks edited rows anew, and whatever they have to do with: the other rows of their accounts, before and after, and the rows of
 * which a rule of the whole sheet now says something else. Of those rows everything that rules between rows said is taken back
 * and said anew.
 *
 * @returns the rows whose issues are others than before, counted from 0 at the first row checked, in sheet order
 */
export function* recheckInSteps(
  rows: CheckedRows,
  blocks: readonly RowBlock[],
  memory: RecheckMemory,
): Generator<void, Int32Array> {
  const { store, log, tally, accountRules } = rows;
  const { opened, own, between, accounts, loose, changed } = memory;
  const ofAccount: number[] = [];
  opened.clear();
  own.clear();
  between.clear();
  changed.clear();
  accounts.clear();
  loose.clear();

  for (const block of blocks) {
    const first = block.firstRow - store.firstRow;
    for (let row = first; row < first + block.values.length; row += 1) {
      // A row that stands in two blocks is what the last one says.
      if (opened.has(row)) log.release(log.take(layers.own, row));
      else open(row, true);
      rows.forget(row);
      concern(row);
    }
    rows.checkBlock(block, first);
    for (let row = first; row < first + block.values.length; row += 1) concern(row);
    yield;
  }
  for (const rule of rows.sheetRules) {
    if (rule.prepare !== undefined) yield* rule.prepare();
    rule.settle(concern);
  }
  yield;
  yield* inSteps(accounts.size, (from, to) => {
    for (let at = from; at < to; at += 1) sayOfAccount(accounts.at(at));
  });
  yield* inSteps(loose.size, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const row = loose.at(at);
      // One that has an account now was seen with it.
      if (store.accountOf(row) < 0) sayOfSheet(row);
    }
  });
  yield* inSteps(opened.size, (from, to) => {
    for (let at = from; at < to; at += 1) if (close(at)) changed.push(opened.at(at));
  });
  return changed.sorted();

  /** A row of which something may be to be said anew: all of its account is. */
  function concern(row: number): void {
    const account = store.accountOf(row);
    if (account >= 0) accounts.add(account);
    else loose.add(row);
  }

  function open(row: number, edited: boolean): void {
    opened.add(row);
    tally.remove(row);
    own.push(edited ? log.take(layers.own, row) : unread);
    between.push(log.take(layers.between, row));
  }

  function sayOfAccount(account: number): void {
    store.collectRows(account, ofAccount);
    for (const row of ofAccount) sayOfSheet(row);
    if (ofAccount.length > 0) accountRules.apply(account);
  }

  function sayOfSheet(row: number): void {
    if (!opened.has(row)) open(row, false);
    store.state[row] = store.ownState[row] ?? 0;
    rows.applySheetRules(row);
  }

  /** @returns whether its issues changed */
  function close(at: number): boolean {
    const row = opened.at(at);
    tally.add(row);
    const ownWas = own.at(at);
    const betweenWas = between.at(at);
    const same =
      (ownWas === unread || sameRing(ownWas, log.ringOf(layers.own, row))) &&
      sameRing(betweenWas, log.ringOf(layers.between, row));
    if (ownWas !== unread) log.release(ownWas);
    log.release(betweenWas);
    return !same;
  }

  function sameRing(one: number, other: number): boolean {
    if (one === none || other === none) return one === other;
    let left = one;
    let right = other;
    do {
      left = log.after(left);
      right = log.after(right);
      const was = log.findingAt(left);
      const is = log.findingAt(right);
      if (was === undefined || is === undefined || !sameFinding(was, is)) return false;
      if (log.placeAt(left)?.column !== log.placeAt(right)?.column) return false;
    } while (left !== one && right !== other);
    return left === one && right === other;
  }
}
