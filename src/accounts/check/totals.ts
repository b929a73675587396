import type { ControlTotal } from './check-result';
import { ExactSum, majorUnits } from '../amounts/exact-sum';
import type { Operation } from '../operation';

/** Sums amounts of rows, one operation after another, exactly and without an object a row. */
export class TotalsByOperation {
  readonly #sums: Readonly<Record<Operation, OperationSums>> = {
    create: new OperationSums(),
    update: new OperationSums(),
    withdraw: new OperationSums(),
  };

  /** @param decimals how many decimals the smallest unit of the added amounts stands for */
  constructor(private readonly decimals: number) {}

  /** Adds a row, its amounts in whole smallest units. */
  add(
    operation: Operation,
    principal: number | bigint,
    interest: number | bigint,
    fees: number | bigint,
    paid: number | bigint,
  ): void {
    const sums = this.#sums[operation];
    sums.rows += 1;
    sums.principal.add(principal);
    sums.interest.add(interest);
    sums.fees.add(fees);
    sums.paid.add(paid);
  }

  /** Takes out a row that was added with these amounts. */
  remove(
    operation: Operation,
    principal: number | bigint,
    interest: number | bigint,
    fees: number | bigint,
    paid: number | bigint,
  ): void {
    this.add(operation, -principal, -interest, -fees, -paid);
    this.#sums[operation].rows -= 2;
  }

  result(): Record<Operation, ControlTotal> {
    return {
      create: this.#sums.create.total(this.decimals),
      update: this.#sums.update.total(this.decimals),
      withdraw: this.#sums.withdraw.total(this.decimals),
    };
  }
}

class OperationSums {
  rows = 0;
  readonly principal = new ExactSum();
  readonly interest = new ExactSum();
  readonly fees = new ExactSum();
  readonly paid = new ExactSum();

  total(decimals: number): ControlTotal {
    const balance = this.principal.units + this.interest.units + this.fees.units - this.paid.units;
    return {
      rows: this.rows,
      principal: majorUnits(this.principal.units, decimals),
      interest: majorUnits(this.interest.units, decimals),
      fees: majorUnits(this.fees.units, decimals),
      paid: majorUnits(this.paid.units, decimals),
      balance: majorUnits(balance, decimals),
    };
  }
}

/** More decimals than any currency has (ISO 4217 knows up to 4). */
const payloadDecimals = 4;

/** What totals need of a row. */
export interface RowAmounts {
  readonly operation: Operation;
  readonly payload: Readonly<
    Partial<Record<'principal' | 'interest' | 'fees' | 'paidAmount', string | undefined>>
  >;
}

/** Sums rows as they are sent; they may come and go. */
export class SentTotals {
  readonly #totals = new TotalsByOperation(payloadDecimals);

  /** @throws RangeError for an amount that is not canonical */
  add({ operation, payload }: RowAmounts): void {
    const { principal, interest, fees, paidAmount } = payload;
    const paid = unitsOf(paidAmount);
    this.#totals.add(operation, unitsOf(principal), unitsOf(interest), unitsOf(fees), paid);
  }

  /** Takes out a row that was added with these amounts. */
  remove({ operation, payload }: RowAmounts): void {
    const { principal, interest, fees, paidAmount } = payload;
    const paid = unitsOf(paidAmount);
    this.#totals.remove(operation, unitsOf(principal), unitsOf(interest), unitsOf(fees), paid);
  }

  result(): Record<Operation, ControlTotal> {
    return this.#totals.result();
  }
}

/**
 * Control totals of rows as they are sent: what a receipt states.
 *
 * @throws RangeError for an amount that is not canonical
 * @example
 * totalsOf(rows).update.paid; //=> '61240.5'
 */
export function totalsOf(rows: Iterable<RowAmounts>): Record<Operation, ControlTotal> {
  const totals = new SentTotals();
  for (const row of rows) totals.add(row);
  return totals.result();
}

function unitsOf(amount: string | undefined): number | bigint {
  if (amount === undefined) return 0;
  if (!/^-?\d{1,15}(?:\.\d{1,4})?$/.test(amount)) throw new RangeError('not a canonical amount');
  const units = Math.round(Number(amount) * 10 ** payloadDecimals);
  // Below this the product of doubles is less than half a unit off, so rounding makes it exact.
  if (Math.abs(units) < 1e15) return units;
  const [whole = '', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(payloadDecimals, '0'));
}
