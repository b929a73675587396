import type { FindingSink, SheetRule } from '../rules/between-rows';
import type { CellValue, RowBlock } from '../cell';
import type { CellKind } from './check-column';
import type { CheckContext } from './check-context';
import type { DateClass, DateColumnDecision } from '../dates/date-column';
import {
  changesUnder,
  dateClass,
  DateColumnTally,
  decide,
  sameDecision,
  undecided,
} from '../dates/date-column';
import type { DateShown } from '../dates/date-format';
import { dateShown, dateShownBy, fixedDateFormats } from '../dates/date-format';
import { quickDate } from '../dates/date-quick';
import { dateRules } from '../dates/date-rules';
import { readDate } from '../dates/dates';
import type { CellFacts, Finding, Reading } from '../values/reading';
import { rememberedReader } from '../values/remembered-reader';
import { operations } from './row-plan';
import type { PlannedColumn } from './row-plan';
import type { RowStore } from './row-store';

/** Beside its class, a cell of which something is to be said whatever its column says. */
const judged = 8;
const classBits = 7;
const classes = Object.values(dateClass);
/** Different cells of one column that are read under a decision; more of them are read each time. */
const remembered = 20_000;

/**
 * The dates of one column. What a cell says about the order of day and month is kept for every row; cells that read otherwise
 * once the whole column is known are said between rows, all others by themselves.
 */
export class DateCells implements CellKind, SheetRule {
  readonly repeats = false;
  readonly #planned: PlannedColumn;
  readonly #store: RowStore;
  readonly #rules: readonly ReturnType<typeof dateRules>[];
  readonly #quick: ReturnType<typeof quickDate>;
  readonly #readers: readonly ((cell: CellFacts) => Reading)[];
  readonly #tally = new DateColumnTally();
  #says = new Uint8Array(1024);
  #decision: DateColumnDecision = undecided;
  #settled = false;
  /** By operation: a birth date means more on a create. */
  readonly #underDecision = operations.map(() => new Map<CellValue, Finding | undefined>());
  /** Number formats of this column in the present block; a column nearly always has one format from top to bottom. */
  #formats: readonly string[] | undefined;
  #format = 'General';
  #shown: DateShown = dateShown.no;

  constructor(planned: PlannedColumn, { today, dateSystem }: CheckContext, store: RowStore) {
    this.#planned = planned;
    this.#store = store;
    this.#rules = operations.map((operation) => dateRules(planned.field, today, dateSystem, operation));
    this.#quick = quickDate(dateRules(planned.field, today, dateSystem));
    this.#readers = this.#rules.map((rules) => rememberedReader((cell) => readDate(cell, rules)));
  }

  start(block: RowBlock): void {
    this.#formats = block.formats.get(this.#planned.column);
    const rows = this.#store.state.length;
    if (rows <= this.#says.length) return;
    const says = new Uint8Array(rows);
    says.set(this.#says);
    this.#says = says;
  }

  look(value: CellValue, index: number, row: number): boolean {
    if (typeof value === 'string') return this.#passes(this.#quick.text(value), row);
    if (typeof value !== 'number') return false;
    const format = this.#formats?.[index] ?? 'General';
    if (format !== this.#format) {
      this.#format = format;
      this.#shown = dateShownBy(format);
    }
    return this.#shown !== dateShown.no && this.#passes(this.#quick.serial(value, this.#shown), row);
  }

  read(cell: CellFacts, row: number): Reading {
    return this.#readers[this.#store.operation[row] ?? 0]?.(cell) ?? { value: undefined, finding: undefined };
  }

  take(
    { finding, dateClass: says = dateClass.silent }: Reading<string | number>,
    row: number,
  ): Finding | undefined {
    const waits =
      says === dateClass.eitherWay || says === dateClass.acceptedEitherWay || says === dateClass.trueLow;
    this.#says[row] = waits && finding !== undefined ? says | judged : says;
    return waits ? undefined : finding;
  }

  skip(row: number): void {
    this.#says[row] = dateClass.silent;
  }

  add(from: number, to: number): void {
    for (let row = from; row < to; row += 1) this.#tally.add(this.#classOf(row));
  }

  remove(row: number): void {
    this.#tally.remove(this.#classOf(row));
    this.#says[row] = dateClass.silent;
  }

  settle(touch: (row: number) => void): void {
    const before = this.#decision;
    const decision = decide(this.#tally);
    if (this.#settled && sameDecision(before, decision)) return;
    // By class and mark: whether something was or is to be said of such a cell.
    const concerned = classes.map((says) => changesUnder(before, says) || changesUnder(decision, says));
    const marked = classes.map(
      (says, at) => concerned[at] === true || (!this.#settled && says !== dateClass.silent),
    );
    const wanted = Uint8Array.from([...concerned, false, ...marked], Number);
    this.#decision = decision;
    this.#settled = true;
    for (const known of this.#underDecision) known.clear();
    const says = this.#says;
    for (let row = 0; row < this.#store.count; row += 1) if (wanted[says[row] ?? 0] === 1) touch(row);
  }

  apply(row: number, sink: FindingSink): void {
    const says = this.#says[row] ?? 0;
    if (says < judged && !changesUnder(this.#decision, this.#classOf(row))) return;
    const finding = this.#findingOf(row);
    if (finding !== undefined) sink.add(row, this.#planned, finding);
  }

  #passes(says: number, row: number): boolean {
    if (says < 0) return false;
    this.#says[row] = says;
    return true;
  }

  #classOf(row: number): DateClass {
    return ((this.#says[row] ?? 0) & classBits) as DateClass;
  }

  #findingOf(row: number): Finding | undefined {
    const value = this.#store.cell(row, this.#planned.column);
    const operation = this.#store.operation[row] ?? 0;
    const rules = this.#rules[operation];
    const known = this.#underDecision[operation];
    if (rules === undefined || known === undefined) return undefined;
    if (known.has(value)) return known.get(value);
    // A true date of such a class has a plain format; that of a text says nothing.
    const { finding } = readDate(
      { value, format: fixedDateFormats.plain, text: undefined },
      rules,
      this.#decision,
    );
    if (known.size < remembered) known.set(value, finding);
    return finding;
  }
}
