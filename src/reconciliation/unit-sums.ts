import { Big } from 'big.js';
import { unitFactors, type UnitFactor } from '../ports/preflight';
import type { FieldDifference } from './compare-figures';

/** Fewer amounts than this may be so by chance; of those compared, four in five must be. */
const mistake = { amounts: 3, of: 5, must: 4 } as const;

/**
 * How many times the sheet's amount is Command's, where that is what a mistaken unit makes.
 *
 * @example
 * factorOf({ field: 'paid', sheet: '300.00', command: '3.00' }); //=> '100'
 */
export function factorOf({ field, sheet, command }: FieldDifference): UnitFactor | undefined {
  // Nearly all amounts that differ do so in their digits, and not in where the point stands.
  if (field === 'dueDate' || digitsOf(sheet) !== digitsOf(command)) return undefined;
  return unitFactors.find((factor) => !Big(command).eq(0) && Big(command).times(factor).eq(sheet));
}

/** Whether nearly all amounts are the same number of times too large or too small: one mistake, not many. */
export class UnitSums<Item> {
  readonly #byFactor = new Map<UnitFactor, { amounts: number; items: Item[] }>(
    unitFactors.map((factor) => [factor, { amounts: 0, items: [] }]),
  );
  /** Amounts that say something of the unit. */
  #amounts = 0;

  /**
   * Takes in a row.
   * @param weighs - how many of its compared amounts are neither 0 in the sheet nor in Command
   * @param factors - of its differences
   * @param itemOf - what is kept of it for a factor, by the place of the first difference that has it
   */
  add(weighs: number, factors: readonly (UnitFactor | undefined)[], itemOf: (at: number) => Item): void {
    this.#amounts += weighs;
    for (const [at, factor] of factors.entries()) {
      const found = factor && this.#byFactor.get(factor);
      if (found === undefined) continue;
      found.amounts += 1;
      if (factors.indexOf(factor) === at) found.items.push(itemOf(at));
    }
  }

  result(): { readonly factor: UnitFactor; readonly items: readonly Item[] } | undefined {
    for (const [factor, { amounts, items }] of this.#byFactor)
      if (amounts >= mistake.amounts && amounts * mistake.of >= this.#amounts * mistake.must)
        return { factor, items };
    return undefined;
  }
}

function digitsOf(amount: string): string {
  return amount.replace('.', '').replace(/^0+|0+$/g, '');
}
