import type { RowBlock } from '../accounts/cell';
import type { CheckContext } from '../accounts/check/check-context';
import type { ColumnIndex } from '../accounts/column-index';
import { keyOf } from '../accounts/payload/key-of';
import type { RowKey } from '../accounts/row-key';
import type { KeyColumns } from '../ports/workbook-port';

/** Where a sheet's keys stand, for finding rows again that moved; undefined while no account column is known. */
export function keyColumns(context: CheckContext): KeyColumns | undefined {
  const accountId = context.columnMap.byField.get('accountId');
  if (accountId === undefined) return undefined;
  return { accountId, subAccountId: context.columnMap.byField.get('subAccountId'), read: keyOf };
}

/** What a row's key is by the cells of a block that was read. */
export function keyInBlock(keys: KeyColumns, block: RowBlock, index: number): RowKey {
  const cell = (column: ColumnIndex | undefined) =>
    column === undefined ? '' : (block.values[index]?.[column] ?? '');
  const text = (column: ColumnIndex | undefined) =>
    column === undefined ? '' : (block.texts.get(column)?.[index] ?? String(cell(column)));
  return keys.read(cell(keys.accountId), cell(keys.subAccountId), {
    accountId: text(keys.accountId),
    subAccountId: text(keys.subAccountId),
  });
}
