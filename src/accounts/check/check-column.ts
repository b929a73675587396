import { isBlank } from '../values/blank';
import { blankFinding } from './blank-finding';
import type { CellValue, RowBlock } from '../cell';
import type { Need } from '../fields/field-definition';
import type { FindingSink } from '../rules/between-rows';
import type { CellFacts, Finding, Reading } from '../values/reading';
import type { PlannedColumn } from './row-plan';
import type { RowStore } from './row-store';

/** What a kind of cell adds to how its column is checked. */
export interface CellKind {
  /**
   * A quick look at a filled cell: true only when its reader would find nothing wrong. False says nothing, the reader decides. No
   * object is built and no library called for the cells that are right, which are nearly all.
   * @param index the row's place in the block
   * @param row the row's place in the store
   */
  look(value: CellValue, index: number, row: number): boolean;
  /** Whether a value that passed once passes wherever it stands again, and says nothing else. */
  readonly repeats: boolean;
  /** Reads a cell where that depends on more than the cell. */
  read?(cell: CellFacts, row: number): Reading<string | number>;
  /** Told before the cells of each block. */
  start?(block: RowBlock): void;
  /** Takes what the reader said of a cell; gives what is to be said of it now, for rules between rows may say it instead. */
  take?(reading: Reading<string | number>, row: number): Finding | undefined;
  /** A cell that is blank, or that the row's operation does not look at. */
  skip?(row: number): void;
}

const [notSent, optional] = [0, 1];

/** Checks one column, one stretch of rows after another. */
export class ColumnCheck {
  readonly #planned: PlannedColumn;
  readonly #kind: CellKind;
  readonly #store: RowStore;
  readonly #sink: FindingSink;
  /** By operation, as the row store numbers them; the last stands for an unknown one. */
  readonly #needs: Uint8Array;
  readonly #blankFindings: readonly (Finding | undefined)[];
  /** Sub-accounts of one account repeat its debtor, and some columns say one thing all the way down. */
  #lastGood = '';

  /** @param needs by operation; of an unknown operation nobody knows which cells count */
  constructor(
    planned: PlannedColumn,
    kind: CellKind,
    needs: readonly Need[],
    store: RowStore,
    sink: FindingSink,
  ) {
    this.#planned = planned;
    this.#kind = kind;
    this.#store = store;
    this.#sink = sink;
    this.#needs = Uint8Array.from([...needs, 'not-sent'], (need, operation) =>
      need === 'not-sent' ? notSent : optional + operation,
    );
    this.#blankFindings = needs.map((need) =>
      need === 'error' || need === 'warning' ? blankFinding(planned.field, need) : undefined,
    );
  }

  /** Told before the stretches of each block. */
  start(block: RowBlock): void {
    this.#kind.start?.(block);
  }

  /**
   * @param from first row of the stretch, by its place in the block
   * @param shift what makes a place in the store of it
   */
  check(block: RowBlock, from: number, to: number, shift: number): void {
    const { column } = this.#planned;
    const { values } = block;
    const { operation } = this.#store;
    const kind = this.#kind;
    const needs = this.#needs;
    let lastGood = this.#lastGood;
    for (let index = from; index < to; index += 1) {
      const row = index + shift;
      const need = needs[operation[row] ?? 0] ?? notSent;
      const value = values[index]?.[column];
      if (need === notSent) kind.skip?.(row);
      else if (typeof value === 'string') {
        // Texts are compared with texts alone: comparing anything with anything costs several times as much.
        if (value === '') this.#judgeBlank(row, need);
        else if (value !== lastGood) {
          if (!kind.look(value, index, row)) this.#judge(value, block, index, row, need);
          else if (kind.repeats) lastGood = value;
        }
      } else if (value === undefined) this.#judgeBlank(row, need);
      else if (!kind.look(value, index, row)) this.#judge(value, block, index, row, need);
    }
    this.#lastGood = lastGood;
  }

  #judgeBlank(row: number, need: number): void {
    this.#kind.skip?.(row);
    const finding = this.#blankFindings[need - optional];
    if (finding !== undefined) this.#sink.add(row, this.#planned, finding);
  }

  /** What a quick look could not settle. */
  #judge(value: CellValue, block: RowBlock, index: number, row: number, need: number): void {
    if (isBlank(value)) {
      this.#judgeBlank(row, need);
      return;
    }
    const { column, read } = this.#planned;
    const kind = this.#kind;
    const cell = {
      value,
      format: block.formats.get(column)?.[index] ?? 'General',
      text: block.texts.get(column)?.[index],
    };
    const reading = kind.read === undefined ? read(cell) : kind.read(cell, row);
    const finding = kind.take === undefined ? reading.finding : kind.take(reading, row);
    if (finding !== undefined) this.#sink.add(row, this.#planned, finding);
  }
}
