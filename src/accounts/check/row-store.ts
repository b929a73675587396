import type { CellValue } from '../cell';
import type { RowState } from './check-result';
import type { ColumnIndex } from '../column-index';
import type { RowNumber } from '../row-number';
import { rowNumber } from '../row-number';
import { TextNumbers } from '../values/text-numbers';
import { LongList } from './long-list';
import { withRoom } from './with-room';

/** No account, and no row of it. */
const none = -1;

/** What is kept of every row for the rules between rows: numbers in typed arrays, and what is already in the sheet. */
export class RowStore {
  static readonly states: readonly RowState[] = ['blank', 'ready', 'error', 'held'];
  /** Amounts of a row: principal, interest, fees, paid. */
  static readonly amountSlots = 4;
  /** Stands for an operation that could not be read. */
  static readonly unknownOperation = 3;
  /** Stands for a row that says that nothing of it has changed; such a row is kept as a blank one. */
  static readonly noChange = 4;

  count = 0;
  /** Worksheet row of the first row checked. */
  firstRow = rowNumber(1);
  /** Index into `states`. While rules between rows are applied it holds what was said of the row so far. */
  state = bytes(1024);
  /** The same as the row's own cells say it, before any rule between rows. */
  ownState = bytes(1024);
  /** Index into `operations`, or `unknownOperation`. */
  operation = bytes(1024);
  /** Which account: the place of its id in `accountIds`; below 0 for none. */
  account = links(1024);
  /** The next row of the same account; below 0 after the last. */
  #nextOfAccount = links(1024);
  /** `amountSlots` a row; NaN where a cell is blank or cannot be read. */
  #amounts = blankAmounts(1024 * RowStore.amountSlots);
  /** Rows in which an amount has more decimals than the currency. */
  readonly overPrecise = new Set<number>();
  /** Rows that say that nothing of them has changed. */
  readonly leftOut = new Set<number>();
  readonly #subAccountIds = new LongList<string>();
  /** Below 0 for an account that lost all its rows. */
  readonly #firstOfAccount: number[] = [];
  readonly #lastOfAccount: number[] = [];
  /** The cells of each row, as the sheet's reader gave them: nothing is copied. */
  readonly #cells = new LongList<readonly CellValue[]>();
  #lastAccountId = '';
  #lastAccount = none;
  readonly #accounts = new TextNumbers();

  /** In the order in which they came first. */
  get accountIds(): readonly string[] {
    return this.#accounts.texts;
  }

  /** For how many rows there is room. */
  get capacity(): number {
    return this.state.length;
  }

  /** Makes room for rows up to, not including, this one. */
  reserve(rows: number): void {
    this.state = withRoom(this.state, rows, bytes);
    this.ownState = withRoom(this.ownState, rows, bytes);
    this.operation = withRoom(this.operation, rows, bytes);
    this.account = withRoom(this.account, rows, links);
    this.#nextOfAccount = withRoom(this.#nextOfAccount, rows, links);
    this.#amounts = withRoom(this.#amounts, rows * RowStore.amountSlots, blankAmounts);
  }

  /** Puts a row in its place: the next one, without an account yet, or one that is there and keeps its account until it is tied anew. */
  put(row: number, state: number, operation: number, cells: readonly CellValue[]): void {
    if (row === this.count) {
      this.#subAccountIds.set(row, '');
      this.count += 1;
    } else {
      this.overPrecise.delete(row);
      this.leftOut.delete(row);
      const slots = RowStore.amountSlots;
      this.#amounts.fill(Number.NaN, row * slots, (row + 1) * slots);
    }
    this.#cells.set(row, cells);
    this.state[row] = state;
    this.ownState[row] = state;
    this.operation[row] = operation;
  }

  /** Ties a row to the other rows of its account. */
  tie(row: number, accountId: string, subAccountId: string): void {
    const account = this.#numberOf(accountId);
    if (this.account[row] !== account) {
      this.untie(row);
      this.#link(row, account);
    }
    this.#subAccountIds.set(row, subAccountId);
  }

  /** Leaves a row without an account. */
  untie(row: number): void {
    const account = this.accountOf(row);
    if (account < 0) return;
    let before = none;
    for (let at = this.#firstRowOf(account); at >= 0 && at !== row; at = this.#nextRowOf(at)) before = at;
    const next = this.#nextRowOf(row);
    if (before < 0) this.#firstOfAccount[account] = next;
    else this.#nextOfAccount[before] = next;
    if (next < 0) this.#lastOfAccount[account] = before;
    this.account[row] = none;
    this.#nextOfAccount[row] = none;
    this.#subAccountIds.set(row, '');
  }

  /** The account of a row, by its place in `accountIds`; below 0 for none. */
  accountOf(row: number): number {
    return this.account[row] ?? none;
  }

  /** '' for a row without an account. */
  accountIdOf(row: number): string {
    return this.accountIds[this.accountOf(row)] ?? '';
  }

  /** '' for a row that is a whole account, and for one without. */
  subAccountIdOf(row: number): string {
    return this.#subAccountIds.at(row) ?? '';
  }

  /** Amounts are in the currency's smallest unit; NaN where the cell is blank or cannot be read. */
  principalOf(row: number): number {
    return this.#amountOf(row, 0);
  }

  interestOf(row: number): number {
    return this.#amountOf(row, 1);
  }

  feesOf(row: number): number {
    return this.#amountOf(row, 2);
  }

  paidOf(row: number): number {
    return this.#amountOf(row, 3);
  }

  /** @param slot which amount: its place among `amountFields` */
  keepAmount(row: number, slot: number, amount: number): void {
    this.#amounts[row * RowStore.amountSlots + slot] = amount;
  }

  /** The worksheet row of a row counted from 0 at the first row checked. */
  rowNumberOf(row: number): RowNumber {
    return rowNumber(this.firstRow + row);
  }

  /** A cell; '' beyond the end of a short row and for a column that the sheet does not have. */
  cell(row: number, column: ColumnIndex | undefined): CellValue {
    return column === undefined ? '' : (this.#cells.at(row)?.[column] ?? '');
  }

  /** Puts the rows of an account, in sheet order, into an array that is used again for the next. */
  collectRows(account: number, into: number[]): void {
    into.length = 0;
    for (let row = this.#firstRowOf(account); row >= 0; row = this.#nextRowOf(row)) into.push(row);
  }

  #amountOf(row: number, slot: number): number {
    return this.#amounts[row * RowStore.amountSlots + slot] ?? Number.NaN;
  }

  #firstRowOf(account: number): number {
    return this.#firstOfAccount[account] ?? none;
  }

  #nextRowOf(row: number): number {
    return this.#nextOfAccount[row] ?? none;
  }

  #numberOf(accountId: string): number {
    // Sub-accounts mostly stand below one another.
    if (accountId === this.#lastAccountId) return this.#lastAccount;
    const account = this.#accounts.numberOf(accountId);
    this.#lastAccountId = accountId;
    this.#lastAccount = account;
    return account;
  }

  #link(row: number, account: number): void {
    this.account[row] = account;
    const last = this.#lastOfAccount[account] ?? none;
    if (last > row) {
      this.#insert(row, account);
      return;
    }
    if (last < 0) this.#firstOfAccount[account] = row;
    else this.#nextOfAccount[last] = row;
    this.#lastOfAccount[account] = row;
  }

  /** Before the account's last row. */
  #insert(row: number, account: number): void {
    const first = this.#firstRowOf(account);
    if (row < first) {
      this.#nextOfAccount[row] = first;
      this.#firstOfAccount[account] = row;
      return;
    }
    let before = first;
    for (let next = first; next < row; next = this.#nextRowOf(next)) before = next;
    this.#nextOfAccount[row] = this.#nextRowOf(before);
    this.#nextOfAccount[before] = row;
  }
}

function bytes(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length);
}

function links(length: number): Int32Array<ArrayBuffer> {
  return new Int32Array(length).fill(none);
}

function blankAmounts(length: number): Float64Array<ArrayBuffer> {
  return new Float64Array(length).fill(Number.NaN);
}
