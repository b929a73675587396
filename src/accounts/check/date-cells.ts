import type { FindingSink, SheetRule } from '../rules/between-rows';
import type { CellValue, RowBlock } from '../cell';
import type { CellKind } from './check-column';
import type { CheckContext } from './check-context';
import type { DateClass } from '../dates/date-class';
import type { DateColumnDecision } from '../dates/date-column';
import { dateClass, dateClasses } from '../dates/date-class';
import {
  changesUnder,
  DateColumnTally,
  decide,
  sameDecision,
  undecided,
  waitsForColumn,
} from '../dates/date-column';
import type { DateShown } from '../dates/date-format';
import { dateShown, dateShownBy, fixedDateFormats } from '../dates/date-format';
import { quickDate } from '../dates/date-quick';
import type { DateRules } from '../dates/date-rules';
import { dateRules } from '../dates/date-rules';
import { readDate } from '../dates/dates';
import type { CellFacts, Finding, Reading } from '../values/reading';
import { rememberedReader } from '../values/remembered-reader';
import { operations } from './row-plan';
import type { PlannedColumn } from './row-plan';
import { RowStore } from './row-store';
import { withRoom } from './with-room';

/** Beside its class, a cell of which something is to be said whatever its column says. */
const judged = dateClasses;
const classes = Array.from({ length: dateClasses }, (_, says) => says);
/** Different cells of one column that are read under a decision; more of them are read each time. */
const remembered = 20_000;

/** How one operation takes the dates of a column: a birth date means more on a create. */
interface DatesOfOperation {
  readonly rules: DateRules;
  readonly read: (cell: CellFacts) => Reading;
  /** What is said of cells that were read under the present decision. */
  readonly underDecision: Map<CellValue, Finding | undefined>;
}

/**
 * The dates of one column. What a cell says about the order of day and month is kept for every row; cells that read otherwise
 * once the whole column is known are said between rows, all others by themselves.
 */
export class DateCells implements CellKind, SheetRule {
  readonly repeats = false;
  readonly #planned: PlannedColumn;
  readonly #store: RowStore;
  readonly #quick: ReturnType<typeof quickDate>;
  readonly #byOperation: readonly DatesOfOperation[];
  readonly #tally = new DateColumnTally();
  #says = new Uint8Array(1024);
  #decision: DateColumnDecision = undecided;
  #settled = false;
  /** Number formats of this column in the present block; a column nearly always has one format from top to bottom. */
  #formats: readonly string[] | undefined;
  #format = 'General';
  #shown: DateShown = dateShown.no;

  constructor(planned: PlannedColumn, { today, dateSystem }: CheckContext, store: RowStore) {
    this.#planned = planned;
    this.#store = store;
    this.#quick = quickDate(dateRules(planned.field, today, dateSystem));
    this.#byOperation = operations.map((operation) => {
      const rules = dateRules(planned.field, today, dateSystem, operation);
      return { rules, read: rememberedReader((cell) => readDate(cell, rules)), underDecision: new Map() };
    });
  }

  start(block: RowBlock): void {
    this.#formats = block.formats.get(this.#planned.column);
    this.#says = withRoom(this.#says, this.#store.state.length, (length) => new Uint8Array(length));
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
    return this.#datesOf(row)?.read(cell) ?? { value: undefined, finding: undefined };
  }

  take(
    { finding, dateClass: says = dateClass.silent }: Reading<string | number>,
    row: number,
  ): Finding | undefined {
    const waits = waitsForColumn(says);
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
    const marked = concerned.map((is) => is || !this.#settled);
    const wanted = Uint8Array.from([...concerned, ...marked], Number);
    this.#decision = decision;
    this.#settled = true;
    for (const { underDecision } of this.#byOperation) underDecision.clear();
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
    return (this.#says[row] ?? 0) % judged;
  }

  /** Undefined for an operation that nobody knows: of its cells nothing is said. */
  #datesOf(row: number): DatesOfOperation | undefined {
    return this.#byOperation[this.#store.operation[row] ?? RowStore.unknownOperation];
  }

  #findingOf(row: number): Finding | undefined {
    const value = this.#store.cell(row, this.#planned.column);
    const dates = this.#datesOf(row);
    if (dates === undefined) return undefined;
    const { rules, underDecision: known } = dates;
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
