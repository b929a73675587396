import type { RowBlock } from '../cell';
import type { CheckContext } from './check-context';
import type { CheckResult } from './check-result';
import { CheckedRows } from './checked-rows';
import { finishInSteps } from './finish-check';
import { recheckInSteps, recheckMemory } from './recheck-rows';
import type { RowNumber } from '../row-number';

/** What came of checking edited rows. */
export interface Recheck {
  /** The same as a full check of the sheet would give. */
  readonly result: CheckResult;
  /** The rows whose issues are others than before, in sheet order: only their Issues text has to be written. */
  readonly changed: readonly RowNumber[];
}

/** A check under way, and afterwards what keeps it up with edits. */
export interface SheetCheck {
  /**
   * Checks a block of rows by themselves. Blocks come in sheet order and may be as small as the caller likes.
   * @throws RangeError for a block that does not follow the one before
   */
  add(block: RowBlock): void;
  /** Applies the rules between rows and gives the result. No block can be added after it. */
  finish(): CheckResult;
  /** The same in steps of a few milliseconds, so that the pane can breathe between them. */
  finishInSteps(): Generator<void, CheckResult>;
  /**
   * Checks rows anew whose content changed, after the check was finished: takes a millisecond, and about as long for every
   * 500 rows whose issues change with them. The rows stay where they are: rows that were inserted, deleted or sorted,
   * another column map, profile or day need a new check. Issues and states of earlier results speak of the rows as they are
   * now; their counts, groups and totals stay.
   *
   * @param blocks the rows as they are now, in any order
   * @throws RangeError before the check is finished, for rows outside it, and after steps that were not taken to their end
   * @example
   * const { result, changed } = check.recheck([blockOfRow87]);
   * changed; //=> [87, 88, 90]: row 87 was mended, and its siblings need not wait for it any longer
   */
  recheck(blocks: readonly RowBlock[]): Recheck;
  /** The same in steps of a few milliseconds. Until the last one no result of this check may be read. */
  recheckInSteps(blocks: readonly RowBlock[]): Generator<void, Recheck>;
}

/**
 * Starts checking a sheet. The cells are kept by reference and must not be changed in place.
 *
 * @example
 * const check = startCheck(context);
 * for (const block of blocks) check.add(block);
 * check.finish().counts; //=> { ready: 488, errors: 12, held: 0, blank: 0, leftOut: 0 }
 */
export function startCheck(context: CheckContext): SheetCheck {
  const rows = new CheckedRows(context);
  const { store } = rows;
  const memory = recheckMemory();
  let stage: 'adding' | 'busy' | 'finished' = 'adding';

  function* finish(): Generator<void, CheckResult> {
    if (stage !== 'adding') throw new RangeError('this check is finished');
    stage = 'busy';
    yield* finishInSteps(rows);
    stage = 'finished';
    return rows.tally.result();
  }

  function* recheck(blocks: readonly RowBlock[]): Generator<void, Recheck> {
    if (stage !== 'finished') throw new RangeError('this check is not finished');
    for (const { firstRow, values } of blocks)
      if (firstRow < store.firstRow || firstRow + values.length > store.firstRow + store.count)
        throw new RangeError(`row ${String(firstRow)} and those after it were not all checked before`);
    stage = 'busy';
    const changed = yield* recheckInSteps(rows, blocks, memory);
    stage = 'finished';
    return { result: rows.tally.result(), changed: rowNumbers(changed) };
  }

  /** A loop, for `Array.from` goes through an iterator: 6 ms of 160 for 93,000 rows. */
  function rowNumbers(of: Int32Array): RowNumber[] {
    const numbers = new Array<RowNumber>(of.length);
    for (let at = 0; at < of.length; at += 1) numbers[at] = store.rowNumberOf(of[at] ?? 0);
    return numbers;
  }

  return {
    add(block) {
      if (store.count === 0) store.firstRow = block.firstRow;
      if (stage !== 'adding' || block.firstRow !== store.firstRow + store.count)
        throw new RangeError(`row ${String(block.firstRow)} does not follow the rows checked before`);
      rows.checkBlock(block, store.count);
    },
    finish: () => takenToTheEnd(finish()),
    finishInSteps: finish,
    recheck: (blocks) => takenToTheEnd(recheck(blocks)),
    recheckInSteps: recheck,
  };
}

function takenToTheEnd<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
