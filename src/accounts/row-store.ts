import type { RowState } from './check-result';

/** What is kept of every row until the rules between rows have spoken: numbers in typed arrays, and text already in the sheet. */
export class RowStore {
  static readonly states: readonly RowState[] = ['blank', 'ready', 'error', 'held'];
  /** Amounts of a row: principal, interest, fees, paid. */
  static readonly amountSlots = 4;
  /** Stands for an operation that could not be read. */
  static readonly unknownOperation = 3;

  count = 0;
  /** Index into `states`. */
  state = new Uint8Array(1024);
  /** Index into `operations`, or `unknownOperation`. */
  operation = new Uint8Array(1024);
  /** Which account: the place of its id in `accountIds`; -1 for none. */
  account = new Int32Array(1024);
  /** The next row of the same account; -1 after the last. */
  nextOfAccount = new Int32Array(1024);
  /** In the currency's smallest unit, `amountSlots` a row. */
  amounts = new Float64Array(1024 * RowStore.amountSlots);
  readonly subAccountIds: string[] = [];
  readonly accountIds: string[] = [];
  readonly firstOfAccount: number[] = [];
  readonly #lastOfAccount: number[] = [];
  #lastAccountId = '';
  #lastAccount: number | undefined;
  readonly #accountNumbers = new Map<string, number>();

  /** Adds a row without an account; the caller fills in the rest. */
  add(state: number, operation: number): number {
    const row = this.count;
    if (row === this.state.length) this.#grow();
    this.state[row] = state;
    this.operation[row] = operation;
    this.account[row] = -1;
    this.nextOfAccount[row] = -1;
    this.subAccountIds.push('');
    this.count += 1;
    return row;
  }

  /** Ties a row to the other rows of its account. */
  tie(row: number, accountId: string, subAccountId: string): void {
    // Sub-accounts mostly stand below one another.
    let account = accountId === this.#lastAccountId ? this.#lastAccount : this.#accountNumbers.get(accountId);
    if (account === undefined) {
      account = this.accountIds.length;
      this.#accountNumbers.set(accountId, account);
      this.accountIds.push(accountId);
      this.firstOfAccount.push(row);
    } else this.nextOfAccount[this.#lastOfAccount[account] ?? row] = row;
    this.#lastOfAccount[account] = row;
    this.#lastAccount = account;
    this.#lastAccountId = accountId;
    this.account[row] = account;
    this.subAccountIds[row] = subAccountId;
  }

  /** Puts the rows of an account, in sheet order, into an array that is used again for the next. */
  collectRows(account: number, into: number[]): void {
    into.length = 0;
    for (let row = this.firstOfAccount[account] ?? -1; row >= 0; row = this.nextOfAccount[row] ?? -1)
      into.push(row);
  }

  #grow(): void {
    const length = this.state.length * 2;
    this.state = grown(this.state, new Uint8Array(length));
    this.operation = grown(this.operation, new Uint8Array(length));
    this.account = grown(this.account, new Int32Array(length));
    this.nextOfAccount = grown(this.nextOfAccount, new Int32Array(length));
    this.amounts = grown(this.amounts, new Float64Array(length * RowStore.amountSlots));
  }
}

function grown<Numbers extends Uint8Array | Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
