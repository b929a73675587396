import Big from 'big.js';
import type { AccountRows } from './account-rows';
import { withdraw } from './account-rows';
import type { AmountRules } from '../amounts/amounts';
import { amountFormat, amountRules, exactAmount, longAmount, tooManyDecimals } from '../amounts/amounts';
import type { FindingSink } from './between-rows';
import type { CellValue } from '../cell';
import type { ColumnIndex } from '../column-index';
import { amountFields } from '../amounts/money';

/** An amount cell with more decimals than the currency has. */
interface LongAmount {
  readonly row: number;
  readonly cell: CellValue;
  readonly exact: Big;
}

/**
 * Amounts with more decimals than the currency has, 1000/3 for example: rounded, they would no longer come to 1000. The fix
 * rounds each and puts what is missing on the last instalment of the account (the last in the sheet), so that what the account
 * owes stays the same to the smallest unit.
 */
export function sayLongAmounts(account: AccountRows, sink: FindingSink): void {
  const { columnMap, profile } = account.context;
  for (const field of amountFields) {
    const column = columnMap.byField.get(field);
    if (column === undefined) continue;
    const rules = amountRules(field, profile);
    // A create's instalments and an update's are not one sum.
    const byOperation = new Map<number, LongAmount[]>();
    for (const long of longAmounts(account, column, rules)) {
      const operation = account.store.operation[long.row] ?? 0;
      byOperation.set(operation, [...(byOperation.get(operation) ?? []), long]);
    }
    for (const [operation, long] of byOperation)
      sayRounded(long, `${account.accountId} ${field} ${String(operation)}`, column, rules, sink);
  }
}

function longAmounts({ rows, store }: AccountRows, column: ColumnIndex, rules: AmountRules): LongAmount[] {
  return rows.flatMap((row): LongAmount[] => {
    const operation = store.operation[row];
    // A withdrawal's amounts are not looked at, nor those of a row that nobody knows what to do with.
    if (operation === undefined || operation >= withdraw) return [];
    const cell = store.cell(row, column);
    const exact = cell === '' ? undefined : exactAmount(cell, rules);
    return exact !== undefined && tooManyDecimals(exact, rules) ? [{ row, cell, exact: new Big(exact) }] : [];
  });
}

function sayRounded(
  long: readonly LongAmount[],
  together: string,
  column: ColumnIndex,
  rules: AmountRules,
  sink: FindingSink,
): void {
  const { field, decimals } = rules;
  const sum = (amounts: readonly Big[]): Big => amounts.reduce((all, next) => all.plus(next), new Big(0));
  const rounded = long.map(({ exact }) => exact.round(decimals, Big.roundHalfUp));
  const missing = sum(long.map(({ exact }) => exact))
    .round(decimals, Big.roundHalfUp)
    .minus(sum(rounded));
  long.forEach(({ row, cell }, at) => {
    const last = at === long.length - 1;
    // Adding 0 makes a −0 plain.
    const after = (rounded[at] ?? new Big(0)).plus(last ? missing : 0);
    sink.add(
      row,
      { column, field },
      {
        ...longAmount(String(cell), rules, after.toFixed(decimals)),
        fix: {
          before: cell,
          after: after.toNumber() + 0,
          numberFormat: amountFormat(decimals),
          ...(long.length > 1 ? { together } : {}),
        },
      },
    );
  });
}
