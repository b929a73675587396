import { accountRules } from '../rules/account-rules';
import type { AccountRules, FindingSink, SheetRule } from '../rules/between-rows';
import type { RowBlock } from '../cell';
import type { CheckContext } from './check-context';
import type { RowChecker } from './check-rows';
import { rowChecker } from './check-rows';
import { CheckTally } from './check-tally';
import type { Layer } from './issue-log';
import { IssueLog, layers } from './issue-log';
import { rowPlan } from './row-plan';
import { RowStore } from './row-store';
import { sheetRules } from '../rules/sheet-rules';

const [blank, ready, error, held] = [0, 1, 2, 3];
/**
 * So many rows are worked through column by column, and then rule by rule. Excel gives rows first: a stretch must be short
 * enough to stay in the processor's reach, and long enough that starting on a column costs nothing.
 */
const stretch = 128;

/** All that is known of the rows under check: what a full check builds up and a check of edited rows changes. */
export class CheckedRows {
  readonly store = new RowStore();
  readonly log = new IssueLog();
  readonly tally: CheckTally;
  readonly sheetRules: readonly SheetRule[];
  readonly accountRules: AccountRules;
  readonly #checker: RowChecker;
  readonly #between: FindingSink;

  constructor(context: CheckContext) {
    const plan = rowPlan(context);
    const { store, log } = this;
    const checker = rowChecker(context, store, sink(store, log, layers.own));
    this.tally = new CheckTally(store, log, context.profile);
    this.sheetRules = [...checker.rules, ...sheetRules(context, plan, store)];
    this.#checker = checker;
    this.#between = sink(store, log, layers.between);
    this.accountRules = accountRules(store, this.#between, plan, context);
  }

  /**
   * Checks rows by themselves and tells the rules of the whole sheet of them.
   * @param first where the first row of the block stands, counted from 0 at the first row checked
   */
  checkBlock(block: RowBlock, first: number): void {
    const { length } = block.values;
    this.#checker.start(block, first);
    for (let from = 0; from < length; from += stretch) {
      const to = Math.min(from + stretch, length);
      this.#checker.check(from, to);
      for (const rule of this.sheetRules) rule.add(first + from, first + to);
    }
  }

  /** Before a row is checked anew: the rules of the whole sheet forget it. */
  forget(row: number): void {
    for (const rule of this.sheetRules) rule.remove(row);
  }

  /** Lets one rule of the whole sheet, or all of them, say what it has to say of a row. */
  applySheetRules(row: number, rules: readonly SheetRule[] = this.sheetRules): void {
    if (this.store.ownState[row] === blank) return;
    for (const rule of rules) rule.apply(row, this.#between);
  }
}

function sink(store: RowStore, log: IssueLog, layer: Layer): FindingSink {
  return {
    add(row, place, finding) {
      log.add(layer, row, place, finding);
      if (finding.severity === 'error') {
        store.state[row] = error;
        if (layer === layers.own) store.ownState[row] = error;
      } else if (finding.held === true && store.state[row] === ready) store.state[row] = held;
    },
  };
}
