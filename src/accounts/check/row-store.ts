import type { CellValue } from '../cell';
import type { RowState } from './check-result';
import type { ColumnIndex } from '../column-index';
import type { RowNumber } from '../row-number';
import { rowNumber } from '../row-number';
import { TextNumbers } from '../values/text-numbers';

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
  state = new Uint8Array(1024);
  /** The same as the row's own cells say it, before any rule between rows. */
  ownState = new Uint8Array(1024);
  /** Index into `operations`, or `unknownOperation`. */
  operation = new Uint8Array(1024);
  /** Which account: the place of its id in `accountIds`; -1 for none. */
  account = new Int32Array(1024);
  /** The next row of the same account; -1 after the last. */
  nextOfAccount = new Int32Array(1024);
  /** In the currency's smallest unit, `amountSlots` a row; NaN where a cell is blank or cannot be read. */
  amounts = new Float64Array(1024 * RowStore.amountSlots).fill(Number.NaN);
  /** Rows in which an amount has more decimals than the currency. */
  readonly overPrecise = new Set<number>();
  /** Rows that say that nothing of them has changed. */
  readonly leftOut = new Set<number>();
  /** '' for a row that is a whole account. */
  readonly subAccountIds: string[] = [];
  /** -1 for an account that lost all its rows. */
  readonly firstOfAccount: number[] = [];
  readonly #lastOfAccount: number[] = [];
  /** The cells of each row, as the sheet's reader gave them: nothing is copied. */
  readonly #cells: (readonly CellValue[])[] = [];
  #lastAccountId = '';
  #lastAccount = -1;
  readonly #accounts = new TextNumbers();

  /** In the order in which they came first. */
  get accountIds(): readonly string[] {
    return this.#accounts.texts;
  }

  /** Makes room for rows up to, not including, this one. */
  reserve(rows: number): void {
    if (rows <= this.state.length) return;
    const length = Math.max(rows, this.state.length * 2);
    this.state = grown(this.state, new Uint8Array(length));
    this.ownState = grown(this.ownState, new Uint8Array(length));
    this.operation = grown(this.operation, new Uint8Array(length));
    this.account = grown(this.account, new Int32Array(length));
    this.nextOfAccount = grown(this.nextOfAccount, new Int32Array(length));
    this.amounts = grown(this.amounts, new Float64Array(length * RowStore.amountSlots).fill(Number.NaN));
    // Lists that grow row by row are copied a dozen times on their way to a whole sheet.
    this.subAccountIds.length = length;
    this.#cells.length = length;
  }

  /** Puts a row in its place: the next one, without an account yet, or one that is there and keeps its account until it is tied anew. */
  put(row: number, state: number, operation: number, cells: readonly CellValue[]): void {
    if (row === this.count) {
      this.account[row] = -1;
      this.nextOfAccount[row] = -1;
      this.subAccountIds[row] = '';
      this.#cells[row] = cells;
      this.count += 1;
    } else {
      this.#cells[row] = cells;
      this.overPrecise.delete(row);
      this.leftOut.delete(row);
      const slots = RowStore.amountSlots;
      this.amounts.fill(Number.NaN, row * slots, (row + 1) * slots);
    }
    this.state[row] = state;
    this.ownState[row] = state;
    this.operation[row] = operation;
  }

  /** Ties a row to the other rows of its account. */
  tie(row: number, accountId: string, subAccountId: string): void {
    const account = this.#numberOf(accountId);
    if (this.account[row] !== account) this.untie(row);
    this.subAccountIds[row] = subAccountId;
    if (this.account[row] === account) return;
    this.account[row] = account;
    const last = this.#lastOfAccount[account] ?? -1;
    if (last < 0) this.firstOfAccount[account] = row;
    else if (last < row) this.nextOfAccount[last] = row;
    else {
      this.#insert(row, account);
      return;
    }
    this.#lastOfAccount[account] = row;
  }

  /** Leaves a row without an account. */
  untie(row: number): void {
    const account = this.account[row] ?? -1;
    if (account < 0) return;
    let before = -1;
    for (
      let at = this.firstOfAccount[account] ?? -1;
      at >= 0 && at !== row;
      at = this.nextOfAccount[at] ?? -1
    )
      before = at;
    const next = this.nextOfAccount[row] ?? -1;
    if (before < 0) this.firstOfAccount[account] = next;
    else this.nextOfAccount[before] = next;
    if (next < 0) this.#lastOfAccount[account] = before;
    this.account[row] = -1;
    this.nextOfAccount[row] = -1;
    this.subAccountIds[row] = '';
  }

  /** The worksheet row of a row counted from 0 at the first row checked. */
  rowNumberOf(row: number): RowNumber {
    return rowNumber(this.firstRow + row);
  }

  /** A cell; '' beyond the end of a short row and for a column that the sheet does not have. */
  cell(row: number, column: ColumnIndex | undefined): CellValue {
    return column === undefined ? '' : (this.#cells[row]?.[column] ?? '');
  }

  /** Puts the rows of an account, in sheet order, into an array that is used again for the next. */
  collectRows(account: number, into: number[]): void {
    into.length = 0;
    for (let row = this.firstOfAccount[account] ?? -1; row >= 0; row = this.nextOfAccount[row] ?? -1)
      into.push(row);
  }

  #numberOf(accountId: string): number {
    // Sub-accounts mostly stand below one another.
    if (accountId === this.#lastAccountId) return this.#lastAccount;
    const account = this.#accounts.numberOf(accountId);
    if (account === this.firstOfAccount.length) {
      this.firstOfAccount.push(-1);
      this.#lastOfAccount.push(-1);
    }
    this.#lastAccountId = accountId;
    this.#lastAccount = account;
    return account;
  }

  /** Before the account's last row. */
  #insert(row: number, account: number): void {
    const first = this.firstOfAccount[account] ?? -1;
    if (row < first) {
      this.nextOfAccount[row] = first;
      this.firstOfAccount[account] = row;
      return;
    }
    let before = first;
    for (let next = first; next < row; next = this.nextOfAccount[next] ?? -1) before = next;
    this.nextOfAccount[row] = this.nextOfAccount[before] ?? -1;
    this.nextOfAccount[before] = row;
  }
}

function grown<Numbers extends Uint8Array | Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
