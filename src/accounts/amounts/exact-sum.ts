import Big from 'big.js';

/** Beyond this a sum of whole numbers could lose units; half of what a double can count leaves room for one more amount. */
const flushAt = Number.MAX_SAFE_INTEGER / 2;

/** Sums whole numbers exactly, however many: a plain number as long as it is safe, a BigInt beyond. */
export class ExactSum {
  #low = 0;
  #high = 0n;

  /** @param units a whole number; a plain one is at most 4.5e15 */
  add(units: number | bigint): void {
    if (typeof units === 'bigint') {
      this.#high += units;
      return;
    }
    this.#low += units;
    if (this.#low > flushAt || this.#low < -flushAt) {
      this.#high += BigInt(this.#low);
      this.#low = 0;
    }
  }

  get units(): bigint {
    return this.#high + BigInt(this.#low);
  }
}

/**
 * A number of smallest units as a decimal string in major units, without zeros at its end.
 *
 * @example
 * majorUnits(6124050n, 2); //=> '61240.5'
 */
export function majorUnits(units: bigint | number, decimals: number): string {
  return new Big(String(units)).div(new Big(10).pow(decimals)).toFixed();
}
