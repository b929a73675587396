import { isBlank } from '../values/blank';
import type { RowBlock } from '../cell';
import type { CheckContext } from '../check/check-context';
import { NotReadyRowError } from './not-ready-row-error';
import type { Operation } from '../operation';
import { operationStatus } from '../operation';
import { operationMeant } from '../values/operations';
import { PayloadBuilder } from './payload-builder';
import type { PreparedRow } from './prepared-row';
import type { RowNumber } from '../row-number';
import { rowNumber } from '../row-number';
import type { PlannedColumn } from '../check/row-plan';
import { cellOf, rowPlan } from '../check/row-plan';
import { withHashes } from './with-hashes';

/**
 * Turns a ready row into what is sent: blanks are absent, an operation sends its own fields alone, contacts that cannot be used
 * are left out. Amounts are in major units here, whatever unit the lender agreed on; the content's hash is of what is sent.
 *
 * @throws NotReadyRowError for a blank row and for one with an error of its own. What stops a row because of other rows is
 * known to the check alone.
 * @example
 * prepareRow(block, 0, context).payload;
 * //=> { status: 2, accountId: 'AC-0412', paidAmount: '300', paidDate: '20/03/2026' }
 */
export function prepareRow(block: RowBlock, indexInBlock: number, context: CheckContext): PreparedRow {
  const row = rowNumber(block.firstRow + indexInBlock);
  const plan = rowPlan(context);
  const operation = operationOf(block, indexInBlock, context, row);
  const { columns, missing } = plan.byOperation[operation];
  if (missing.length > 0) throw new NotReadyRowError(row);
  const builder = new PayloadBuilder();
  for (const { need, ...column } of columns) {
    const value = readCell(block, indexInBlock, column, row);
    if (value !== undefined) builder.put(column.place, value);
    else if (need === 'error' && isBlank(block.values[indexInBlock]?.[column.column]))
      throw new NotReadyRowError(row);
  }
  const payload = builder.build(operationStatus[operation]);
  if (payload === undefined) throw new NotReadyRowError(row);
  const key = { accountId: payload.accountId, subAccountId: payload.subAccountId ?? '' };
  return withHashes({ row, key, operation, payload }, context.profile);
}

function operationOf(block: RowBlock, index: number, context: CheckContext, row: RowNumber): Operation {
  const column = rowPlan(context).columns.find(({ field }) => field === 'operation');
  if (column === undefined) {
    if (context.defaultOperation === undefined) throw new NotReadyRowError(row);
    return context.defaultOperation;
  }
  if (readCell(block, index, column, row) === undefined) throw new NotReadyRowError(row);
  const operation = operationMeant(cellOf(block.values[index], column.column));
  if (operation === undefined) throw new NotReadyRowError(row);
  return operation;
}

function readCell(
  block: RowBlock,
  index: number,
  { column, read }: PlannedColumn,
  row: RowNumber,
): string | number | undefined {
  const value = block.values[index]?.[column];
  if (value === undefined || isBlank(value)) return undefined;
  const reading = read({
    value,
    format: block.formats.get(column)?.[index] ?? 'General',
    text: block.texts.get(column)?.[index],
  });
  if (reading.finding?.severity === 'error') throw new NotReadyRowError(row);
  return reading.value;
}
